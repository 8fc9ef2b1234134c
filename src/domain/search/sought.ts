/** Which keys of an index a phrase of a query stands for. */

/** Before the words of a phrase, so that phrases stand apart from words. */
export const PHRASE = ' ';

/** Of the sorted keys, some of those from one to another. */
export type Sought = {
  readonly from: string;
  readonly to: string;
  readonly isOne: (key: string) => boolean;
};

/** All keys that a phrase (`Term`) is or begins. */
export function soughtBy(phrase: string): Sought {
  const words = phrase.trimEnd();
  const before = words.includes(' ') ? PHRASE : '';
  return {
    from: before + words,
    to: `${before}${phrase}\uffff`,
    isOne: (key) => `${key} `.startsWith(before + phrase),
  };
}

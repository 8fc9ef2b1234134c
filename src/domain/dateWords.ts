/**
 * The words of dates that no formatter knows, in the language that the page speaks; handed in by
 * whoever speaks it.
 */
import type { DatasetWhen } from './dataset.ts';

type Calendar = NonNullable<DatasetWhen['written']>['calendar'];
export type DateWord = Calendar | 'decade' | 'about' | 'perhaps' | 'at' | 'around';

/**
 * A date with its word: `date` is the text that it is said of, of a decade its first year. `time` is the
 * local time at or around which something was on that date.
 */
type SayDate = (word: DateWord, date: string, time?: string) => string;

/** As long as nobody has handed in any, a word is what it is called here. */
let say: SayDate = (word, date, time = '') => `${word} ${date} ${time}`.trim();

/** Takes the words for all dates that are written from now on. */
export function sayDates(words: SayDate): void {
  say = words;
}

export function dateWord(...said: Parameters<SayDate>): string {
  return say(...said);
}

/**
 * What a text is found by: its words, and for dates also words in a row. Only dates are looked for as phrases, so
 * no other words are kept with those that follow them.
 */
import { wordsOf } from '../fold.ts';
import { LEAST_BEGINNING, type MonthNames } from '../monthNames.ts';
import { canBeInDate } from '../queryParts.ts';
import { PHRASE } from './sought.ts';

/** A range of two dates has no more words: "24 de mayo de 2024 – 25 de mayo de 2024". */
const MOST_WORDS = 16;

/** Whether some phrase that a reader can write may have a word before its last one. */
function isDateWord(word: string, { byMonth, named }: MonthNames): boolean {
  if (canBeInDate(word) || named.has(word)) return true;
  return (
    word.length >= LEAST_BEGINNING &&
    byMonth.some((names) => names.some((name) => name.startsWith(word)))
  );
}

/** What finds the keys of some texts, each once. No phrase goes from one text to the next. */
export function keysOf(months: MonthNames): (texts: readonly string[]) => readonly string[] {
  const isDate = remembered((word) => isDateWord(word, months));
  const canEndDate = remembered((word) =>
    Array.from(word, (_, i) => word.slice(0, i + 1)).some(isDate),
  );
  return (texts) => {
    const keys = new Set<string>();
    for (const text of texts) {
      const words = wordsOf(text);
      for (const [i, word] of words.entries()) {
        keys.add(word);
        const phrase = isDate(word) ? phraseAt(words, i, { isDate, canEndDate }) : undefined;
        if (phrase !== undefined) keys.add(PHRASE + phrase);
      }
    }
    return [...keys];
  };
}

type Tests = Readonly<Record<'isDate' | 'canEndDate', (word: string) => boolean>>;

/** The words from a date's on that can be in a phrase, and the one after them if a phrase may end within it. */
function phraseAt(words: readonly string[], start: number, is: Tests): string | undefined {
  let end = start + 1;
  while (end < words.length && end - start < MOST_WORDS && is.isDate(words[end] ?? '')) end += 1;
  if (end < words.length && is.canEndDate(words[end] ?? '')) end += 1;
  return end > start + 1 ? words.slice(start, end).join(' ') : undefined;
}

function remembered(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const is = known.get(word) ?? test(word);
    known.set(word, is);
    return is;
  };
}

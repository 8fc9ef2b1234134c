/**
 * The words that a file is written with. They are handed in, so that this folder speaks no language
 * of its own; names of columns and members are the same in all languages, for programs.
 */
import type { Place, Source, Stop } from '../domain/catalog.ts';
import { isoFromDay, type When } from '../domain/date.ts';
import { dateText } from '../domain/dateText.ts';
import { type Doubt, doubtOf } from '../domain/doubt.ts';
import { valuesOf } from '../domain/facets.ts';
import type { SpokenTranslation } from '../domain/translation.ts';

export type ExportWords = {
  /** What is doubtful, in plain words; nothing for what is stated and happened. */
  readonly doubt: (doubt: Doubt) => readonly string[];
  /** That a date is one of the days between two, `YYYY-MM-DD`, both included. */
  readonly oneDay: (earliest: string, latest: string) => string;
  /** That a stay of days not known lies between two days, both included. */
  readonly days: (earliest: string, latest: string) => string;
  /** How exactly a place is known. */
  readonly precision: (place: Place) => string;
  readonly publisher: (source: Source) => string;
  /** That something is a translation, and whose. */
  readonly translator: (translation: SpokenTranslation) => string;
  /** The version of the dataset. */
  readonly version: (version: string) => string;
  /** How many stops there are, and of how many. */
  readonly scope: (stops: number, total: number) => string;
  /** Whose the quoted texts are. */
  readonly rights: () => string;
};

type Spoken = { readonly language: string; readonly words: ExportWords };

/** Whether every day that a date names is known: the one meant, or the first and the last. */
export function isKnownToTheDay({ start, end }: When): boolean {
  return start.earliest === start.latest && end.earliest === end.latest;
}

/** A date no finer than it is known, with the days it may lie between where these are doubtful. */
export function dateWords(when: When, { language, words }: Spoken): string {
  const date = dateText(when, language);
  if (isKnownToTheDay(when)) return date;
  const range = [isoFromDay(when.start.earliest), isoFromDay(when.end.latest)] as const;
  return `${date} (${when.interval ? words.days(...range) : words.oneDay(...range)})`;
}

/** All that is doubtful about a stop, its visit's disagreements and its place's extent included. */
export function doubtWords(stop: Stop, { words }: Spoken): string[] {
  return [
    ...words.doubt({ ...doubtOf(stop), isDisputed: isDisputed(stop) }),
    ...(stop.place.precision === 'exact' ? [] : [words.precision(stop.place)]),
  ];
}

/** Whether sources disagree on a stop or on its visit. */
export function isDisputed(stop: Stop): boolean {
  return valuesOf(stop, 'certainty').includes('disagree');
}

/**
 * Days and dates in doubt. A day is a calendar date without a time zone, so that a visit falls on
 * the same day wherever the reader is.
 */
import type { DatasetWhen } from './dataset.ts';
import { coarsest, edtfPoint, type Precision } from './edtf.ts';

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; negative before it. */
export type Day = number;

/** The days between which something lies, both included. */
export type Extent = { readonly earliest: Day; readonly latest: Day };

/**
 * A date with its doubt. For a single date `start` and `end` are equal and bound the one day meant;
 * for an interval they bound its first and its last day. Duration and doubt never share a field.
 */
export type When = {
  readonly edtf: string;
  readonly interval: boolean;
  readonly precision: Precision;
  readonly start: Extent;
  readonly end: Extent;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly words?: string | undefined;
  /** As the document has it, where that is not the Gregorian calendar. */
  readonly written?: DatasetWhen['written'];
  /** Local time of the place, as the dataset has it: "14:30", "14:30/15:10", "14:30~". */
  readonly time?: string | undefined;
  readonly basis: DatasetWhen['basis'];
};

export const MILLISECONDS_PER_DAY = 86_400_000;

/** The day of an ISO 8601 calendar date (`2024-01-27`). The dataset's schema has checked the form. */
export function dayFromIso(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/** The days that ISO 8601 writes with four digits of the year. */
const FIRST = dayFromIso('0000-01-01');
const LAST = dayFromIso('9999-12-31');

/** A day as ISO 8601 calendar date; of other years than 0 to 9999, the nearest that these have. */
export function isoFromDay(day: Day): string {
  return utcDate(Math.min(LAST, Math.max(FIRST, day)))
    .toISOString()
    .slice(0, 10);
}

/** A moment at midnight UTC of the day, for `Intl` formatters whose time zone is UTC. */
export function utcDate(day: Day): Date {
  return new Date(day * MILLISECONDS_PER_DAY);
}

/** From the first day on which it can have begun to the last on which it can have ended. */
export function extentOf(when: When): Extent {
  return { earliest: when.start.earliest, latest: when.end.latest };
}

/**
 * The days that it certainly covers, if there are any: between the latest start and the earliest
 * end of an interval; the day of a single date known to the day. "July 2019" has none.
 */
export function certainDays(when: When): Extent | undefined {
  const core = { earliest: when.start.latest, latest: when.end.earliest };
  return core.earliest <= core.latest ? core : undefined;
}

/** The least extent that holds all the given ones; undefined for none. */
export function unionOf(extents: Iterable<Extent>): Extent | undefined {
  let union: Extent | undefined;
  for (const { earliest, latest } of extents) {
    union = union
      ? { earliest: Math.min(union.earliest, earliest), latest: Math.max(union.latest, latest) }
      : { earliest, latest };
  }
  return union;
}

/** A date of the dataset in days. */
export function whenFromDataset(when: DatasetWhen): When {
  return {
    edtf: when.edtf,
    interval: when.interval,
    precision: coarsest(when.edtf.split('/').map(edtfPoint)),
    start: extentFromIso(when.start),
    end: extentFromIso(when.end),
    approximate: when.approximate,
    uncertain: when.uncertain,
    words: when.words,
    written: when.written,
    time: when.time,
    basis: when.basis,
  };
}

function extentFromIso(range: { earliest: string; latest: string }): Extent {
  return { earliest: dayFromIso(range.earliest), latest: dayFromIso(range.latest) };
}

/**
 * Where days begin on a time axis: at midnight of the reader's own time zone, in which the engine of the timeline
 * draws. What is drawn for everybody has days of UTC, so that it is the same wherever it is drawn.
 */
import type { Day } from './date.ts';

let isUtc = false;

/** Draws with days of UTC. */
export function inUtc<T>(draw: () => T): T {
  const before = isUtc;
  isUtc = true;
  try {
    return draw();
  } finally {
    isUtc = before;
  }
}

/** The moment at which a day begins; months count from 0, and what is too many goes on in the next, as in `Date`. */
export function midnight(year: number, month = 0, day = 1): Date {
  // The constructor takes years before 100 for some of the twentieth century.
  const date = isUtc ? new Date(0) : new Date(2000, 0, 1);
  if (isUtc) date.setUTCFullYear(year, month, day);
  else date.setFullYear(year, month, day);
  return date;
}

/** The same of a day. */
export function midnightOf(day: Day): Date {
  return midnight(1970, 0, day + 1);
}

/** The day that a moment is in; months count from 0. */
export function dayAt(moment: Date): readonly [year: number, month: number, day: number] {
  return isUtc
    ? [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()]
    : [moment.getFullYear(), moment.getMonth(), moment.getDate()];
}

/** For a formatter of such moments; undefined is the reader's own. */
export function zoneOfDays(): 'UTC' | undefined {
  return isUtc ? 'UTC' : undefined;
}

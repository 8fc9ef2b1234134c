/** Dates for readers that have ISO 8601 and no doubt: schema.org, sitemaps. */
import type { When } from '../../src/domain/date.ts';

/** A year, month or day of EDTF level 1, with its qualifier. */
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;

/** First and last, each no finer than it is known; undefined where not even a year is. */
export function knownDates({ edtf }: Pick<When, 'edtf'>): {
  readonly first: string | undefined;
  readonly last: string | undefined;
} {
  const [start = '', end = start] = edtf.split('/');
  return { first: knownDate(start), last: knownDate(end) };
}

/**
 * A date that EDTF calls uncertain or approximate is written one step coarser, since ISO 8601 cannot
 * say so: of "perhaps 29 January 2024" January 2024 is left. A season is written as its year.
 */
function knownDate(edtf: string): string | undefined {
  const [, year, month, day, doubt] = POINT.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  // Months from 21 on are seasons (ISO 8601-2).
  const isMonth = month !== undefined && Number(month) <= 12;
  const known = [year, ...(isMonth ? [month] : []), ...(isMonth && day ? [day] : [])];
  const written = doubt === '' ? known : known.slice(0, -1);
  return written.length > 0 ? written.join('-') : undefined;
}

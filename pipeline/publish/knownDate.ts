/** Dates for readers that have ISO 8601 and no doubt: schema.org, sitemaps. */
import type { When } from '../../src/domain/date.ts';
import { edtfPoint } from '../../src/domain/edtf.ts';

type Known = { readonly first: string | undefined; readonly last: string | undefined };

/**
 * First and last, each no finer than it is known; undefined where not even a year is. A day whose time is
 * known is a local date and time without a zone, as ISO 8601 has it: `1987-04-06T14:30`.
 */
export function knownDates({ edtf, time }: Pick<When, 'edtf' | 'time'>): Known {
  const [start = '', end = start] = edtf.split('/');
  const [first, last] = [knownDate(start), knownDate(end)];
  if (time === undefined || time.endsWith('~') || first?.length !== 10) return { first, last };
  const [begins = '', ends = begins] = time.split('/');
  // Past midnight it is another day.
  return {
    first: `${first}T${begins}`,
    last: ends < begins ? undefined : `${last}T${ends}`,
  };
}

/** The same for what covers a time: of a decade its first and its last year. */
export function coveredDates({ edtf }: Pick<When, 'edtf'>): Known {
  // Of days only, so that first and last can be compared as texts.
  const { first, last } = knownDates({ edtf });
  const [start = '', end = start] = edtf.split('/');
  return { first: first ?? yearOf(start, '0'), last: last ?? yearOf(end, '9') };
}

/**
 * A date that EDTF calls uncertain or approximate is written one step coarser, since ISO 8601 cannot
 * say so: of "perhaps 29 January 2024" January 2024 is left. A season is written as its year, a
 * winter, which ends in the next year, not at all, nor is a decade or a century.
 */
function knownDate(edtf: string): string | undefined {
  const point = edtfPoint(edtf);
  const [plain = '', doubt] = edtf.split(/(?=[?~%])/);
  if (!point || plain.startsWith('-')) return undefined;
  const parts = plain.split('-').filter((part) => part !== 'XX');
  const { precision, first, last } = point;
  if (precision === 'season') {
    const isWithinYear = first.getUTCFullYear() === last.getUTCFullYear();
    return isWithinYear && doubt === undefined ? parts[0] : undefined;
  }
  if (precision === 'decade' || precision === 'century') return undefined;
  const written = doubt === undefined ? parts : parts.slice(0, -1);
  return written.length > 0 ? written.join('-') : undefined;
}

/** The first or the last year that a date with open digits can mean, by what they are taken for. */
function yearOf(edtf: string, digit: '0' | '9'): string | undefined {
  return /^\d{2}[\dX]X/.exec(edtf)?.[0].replaceAll('X', digit);
}

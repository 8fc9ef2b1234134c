/** Dates of ISO 8601 and of numbers, as EDTF where that is certain, and never otherwise. */
import { isRealDay } from '../../domain/realDay.ts';

/** The days from the first to the last that a date can mean, as YYYY-MM-DD. */
type Days = { readonly earliest: string; readonly latest: string };

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/;

/**
 * A year, month or day of ISO 8601 from the year 1 on, as it is; a year of three digits gets the zero
 * that spreadsheets take from it. A midnight behind the day is no time of day and is dropped.
 */
export function isoDate(text: string): string | undefined {
  const date = text
    .trim()
    .replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, '')
    .replace(/^(\d{3})(?=$|-)/, '0$1');
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined || year === '0000') return undefined;
  if (day !== undefined && !isRealDay(date)) return undefined;
  return month === undefined ? year : date;
}

/**
 * The date that begins and ends with these: the same one, or the interval between them. Undefined for
 * an interval that ends before it begins.
 */
export function edtfBetween(first: string, last: string): string | undefined {
  if (first === last) return first;
  return daysOf(last).latest < daysOf(first).earliest ? undefined : `${first}/${last}`;
}

/**
 * The one date of EDTF that means just these days: a day, a month or a year. Undefined for others,
 * which EDTF of level 1 has no word for.
 */
export function dateOfDays(earliest: string, latest: string): string | undefined {
  const days = { earliest: daysOf(earliest).earliest, latest: daysOf(latest).latest };
  const candidates = [days.earliest, days.earliest.slice(0, 7), days.earliest.slice(0, 4)];
  return candidates.find((date) => {
    const meant = daysOf(date);
    return meant.earliest === days.earliest && meant.latest === days.latest;
  });
}

/** Of a date that `isoDate` gives. */
function daysOf(date: string): Days {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (day !== undefined) return { earliest: date, latest: date };
  const length = [31, 30, 29, 28].find((number) => isRealDay(`${date}-${number}`)) ?? 28;
  return { earliest: `${date}-01`, latest: `${date}-${length}` };
}

/** Number of parts of a date in CSL. */
const PARTS = 3;
const SEASONS: ReadonlyMap<string, string> = new Map([
  ...['1', '2', '3', '4'].map((season, index) => [season, String(index + 21)] as const),
  ...['21', '22', '23', '24'].map((season) => [season, season] as const),
]);

/**
 * A date of CSL's `date-parts`: year, month and day as numbers or as texts of digits. A season stands
 * beside a year alone, from 1 or from 21, spring.
 */
export function dateOfParts(parts: readonly string[], season?: string): string | undefined {
  const [year = '', ...others] = parts;
  if (parts.length > PARTS || !/^\d{3,4}$/.test(year)) return undefined;
  if (others.some((part) => !/^\d{1,2}$/.test(part))) return undefined;
  const padded = [year.padStart(4, '0'), ...others.map((part) => part.padStart(2, '0'))];
  if (season === undefined) return isoDate(padded.join('-'));
  const number = SEASONS.get(season);
  return number === undefined || others.length > 0 || isoDate(year) === undefined
    ? undefined
    : `${padded[0]}-${number}`;
}

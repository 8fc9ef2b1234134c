/**
 * EDTF level 1 (ISO 8601-2:2019) to days. The days are worked out here and not by the library
 * `edtf`, which rolls 2023-02-29 over into March, reads seasons as quarters of the calendar and
 * misreads open ends; the tests hold the two against each other where it can be trusted.
 */
import { readingsOf } from './edtf-advice.ts';
import { gregorianOf } from './julian.ts';

/** The days between which something lies, both included, as YYYY-MM-DD. */
type DayRange = { readonly earliest: string; readonly latest: string };

/** An EDTF text resolved to days. For a single date `start` and `end` are equal. */
export type ResolvedDate = {
  readonly edtf: string;
  readonly interval: boolean;
  readonly start: DayRange;
  readonly end: DayRange;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

/** Either the date, or what is wrong with it and what may have been meant. */
export type DateResult =
  | { readonly date: ResolvedDate }
  | { readonly fault: string; readonly meant?: readonly string[] };

type EndResult = { readonly range: DayRange; readonly mark: string } | { readonly fault: string };

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;
const FIRST_MONTH_OF_SEASON = new Map([
  ['21', 3],
  ['22', 6],
  ['23', 9],
  ['24', 12],
]);
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Resolves an EDTF text: a date, a month, a year, a season (meteorological, northern hemisphere),
 * unspecified digits (201X, 2019-XX, 2019-07-XX), each with ~ ? or %, or an interval of two.
 * Whatever does not resolve to a first and a last day is refused, with the reason and the mend.
 */
export function resolveEdtf(edtf: string): DateResult {
  const result = resolve(edtf);
  const isForeign = edtf.split('/').some((end) => !DATE.test(end));
  if ('date' in result || !isForeign) return result;
  const meant = readingsOf(edtf).filter((reading) => 'date' in resolve(reading));
  if (meant.length === 0) return result;
  return { fault: `\`${edtf}\` is no EDTF date; ${writeOneOf(meant)}`, meant };
}

function writeOneOf(readings: readonly string[]): string {
  const [only, ...others] = readings.map((reading) => `\`${reading}\``);
  return others.length === 0
    ? `write ${only}`
    : `write ${[only, ...others].join(' or ')}, whichever is meant: the year comes first, then month and day`;
}

function resolve(edtf: string): DateResult {
  const ends = edtf.split('/');
  const [first = '', last] = ends;
  if (ends.length > 2) return { fault: `\`${edtf}\` has more than two ends; write first/last` };
  if (ends.some((end) => end === '' || end === '..')) return { fault: openEnd(edtf) };
  const start = resolveEnd(first);
  if ('fault' in start) return start;
  if (last === undefined) return { date: dateOf(edtf, start, start, false) };
  const end = resolveEnd(last);
  if ('fault' in end) return end;
  if (end.range.latest < start.range.earliest) {
    return { fault: `\`${edtf}\` ends before it begins; did you mean \`${last}/${first}\`?` };
  }
  return { date: dateOf(edtf, start, end, true) };
}

/** Whether two dates can both be true: the days they may touch have one in common. */
export function intersect(a: ResolvedSpan, b: ResolvedSpan): boolean {
  return a.start.earliest <= b.end.latest && b.start.earliest <= a.end.latest;
}

type ResolvedSpan = { readonly start: DayRange; readonly end: DayRange };

function dateOf(
  edtf: string,
  start: { range: DayRange; mark: string },
  end: { range: DayRange; mark: string },
  interval: boolean,
): ResolvedDate {
  const marks = start.mark + end.mark;
  return {
    edtf,
    interval,
    start: start.range,
    end: end.range,
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
  };
}

function resolveEnd(end: string): EndResult {
  const match = DATE.exec(end);
  if (match === null) return { fault: notEdtf(end) };
  const [, year = '', month, day, mark = ''] = match;
  if (lowest(year) === 0) return { fault: tooEarly(end) };
  const season = month === undefined ? undefined : FIRST_MONTH_OF_SEASON.get(month);
  if (season !== undefined && day === undefined && !year.includes('X')) {
    return { range: seasonRange(Number(year), season), mark };
  }
  const fault = impossible(end, year, month, day);
  if (fault !== undefined) return { fault };
  const from = { year: lowest(year), month: lowest(month ?? 'XX') };
  const to = { year: highest(year), month: Math.min(highest(month ?? 'XX'), 12) };
  const length = daysIn(to.year, to.month);
  return {
    range: {
      earliest: dayText(from.year, from.month, Math.max(lowest(day ?? 'XX'), 1)),
      latest: dayText(to.year, to.month, Math.min(highest(day ?? 'XX'), length)),
    },
    mark,
  };
}

function seasonRange(year: number, month: number): DayRange {
  const end = month + 2 > 12 ? { year: year + 1, month: month - 10 } : { year, month: month + 2 };
  return {
    earliest: dayText(year, month, 1),
    latest: dayText(end.year, end.month, daysIn(end.year, end.month)),
  };
}

function lowest(digits: string): number {
  const value = Number(digits.replaceAll('X', '0'));
  return digits === 'XX' ? 1 : value;
}

function highest(digits: string): number {
  return Number(digits.replaceAll('X', '9'));
}

function dayText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Number of days of a month of the proleptic Gregorian calendar; months count from 1. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function impossible(end: string, year: string, month?: string, day?: string): string | undefined {
  if (month === undefined) return undefined;
  if (month !== 'XX' && (Number(month) < 1 || Number(month) > 12)) {
    const number = Number(month);
    return number >= 21 && number <= 41
      ? `\`${end}\`: of the numbers beyond 12 only the seasons 21 (spring), 22, 23 and 24 (winter) of a known year are used, without a day`
      : `\`${end}\` is impossible: there is no month ${month}`;
  }
  if (day === undefined || day === 'XX') return undefined;
  if (month === 'XX' || year.includes('X')) {
    return `\`${end}\`: a known day of an unknown month or year has no range of days; write only what is known, such as \`${month === 'XX' ? year : `${year}-${month}`}\``;
  }
  const length = daysIn(Number(year), Number(month));
  if (Number(day) >= 1 && Number(day) <= length) return undefined;
  const fault = `\`${end}\` is impossible: ${MONTHS[Number(month) - 1]} ${year} has ${length} days`;
  const date = `${year}-${month}-${day}`;
  return gregorianOf(date) === undefined
    ? fault
    : `${fault}. It has one more in the Julian calendar; if the document means that, write {edtf: ${date}, calendar: julian, basis: stated}`;
}

function tooEarly(end: string): string {
  return `\`${end}\` lies before the year 0001, with which days begin here; tell of it in a note instead`;
}

function openEnd(edtf: string): string {
  return `\`${edtf}\` has an open end, so it has no first or no last day; write both ends, with a month or year (such as 2024-06) where the day is not known`;
}

function notEdtf(end: string): string {
  if (/^-\d{4}|^\d+ ?(?:bc|b\.c)/i.test(end)) return tooEarly(end);
  if (/^Y?\d{5,}/.test(end)) return `\`${end}\`: years have four digits here, up to 9999`;
  if (/^X{3,4}|^\dX{3}/.test(end)) {
    return `\`${end}\` leaves the year open, so it does not resolve to days; write at least the century, such as 20XX`;
  }
  if (/^\d{4}-\d\d-\d\dT/.test(end)) {
    return `\`${end}\` has a time of day, which is not kept; write \`${end.slice(0, 10)}\``;
  }
  return `\`${end}\` is no date of EDTF level 1; write 2024-05-23, 2024-05 or 2024, with ~ (about) or ? (uncertain) at its end, or an interval 2024-05-23/2024-05-24`;
}

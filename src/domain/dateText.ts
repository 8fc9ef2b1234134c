/** Dates in the reader's language, written no finer than they are known. */
import { type Extent, type Precision, utcDate, type When } from './date.ts';
import { dateFormat } from './dateFormat.ts';

/** `full` is "27 January 2024", `short` "27 Jan 2024", `month` no finer than "Jan 2024". */
export type DateStyle = 'full' | 'short' | 'month';

/** The date as text: a month stays a month, an interval becomes a range. */
export function dateText(when: When, language: string, style: DateStyle = 'full'): string {
  const format = formatterFor(language, when.precision, style);
  const first = utcDate(when.start.earliest);
  const isSpan = when.interval || when.precision === 'other';
  if (!isSpan) return format.format(first);
  return tight(format.formatRange(first, utcDate(when.end.latest)));
}

/** Around its dash CLDR puts spaces that a newspaper would not set between two numbers. */
function tight(range: string): string {
  return range.replace(/^(\p{Nd}+)\p{Zs}?–\p{Zs}?(?=\p{Nd})/u, '$1–');
}

/** From the year in which an extent begins to the one in which it ends: "2024", "2019–2024". */
export function yearsText({ earliest, latest }: Extent, language: string): string {
  const format = formatterFor(language, 'year', 'short');
  return tight(format.formatRange(utcDate(earliest), utcDate(latest)));
}

/** From the month in which an extent begins to the one in which it ends: "July 2019 – May 2023". */
export function monthsText({ earliest, latest }: Extent, language: string): string {
  return formatterFor(language, 'month', 'full').formatRange(utcDate(earliest), utcDate(latest));
}

/** Longer extents are told in years, shorter ones in months; days. */
const LONG = 1100;

/** From when to when, roughly: "Jul 2023 – May 2024", "1769 – 1771". */
export function spanText({ earliest, latest }: Extent, language: string): string {
  const precision = latest - earliest > LONG ? 'year' : 'month';
  const format = formatterFor(language, precision, 'short');
  return format.formatRange(utcDate(earliest), utcDate(latest));
}

function formatterFor(language: string, precision: Precision, style: DateStyle) {
  const hasDay = (precision === 'day' || precision === 'other') && style !== 'month';
  return dateFormat(language, `${precision} ${style}`, {
    timeZone: 'UTC',
    ...(hasDay ? { day: 'numeric' } : {}),
    ...(precision === 'year' ? {} : { month: style === 'full' ? 'long' : 'short' }),
    year: 'numeric',
  });
}

/** A day, month or year of EDTF, with what qualifies it; captures year, month, day. */
const EDTF_POINT = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/;

/**
 * An EDTF date of a claim as text, without its qualifiers; the EDTF itself where it is a season or
 * has digits left open.
 */
export function edtfText(edtf: string, language: string): string {
  return edtf
    .split('/')
    .map((point) => pointText(point, language))
    .join(' – ');
}

function pointText(point: string, language: string): string {
  const [, year, month, day] = EDTF_POINT.exec(point) ?? [];
  if (year === undefined) return point;
  const precision = day ? 'day' : month ? 'month' : 'year';
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return formatterFor(language, precision, 'full').format(date);
}

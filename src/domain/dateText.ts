/** Dates in the reader's language, written no finer than they are known. */
import { type Extent, type Precision, utcDate, type When } from './date.ts';
import { dateFormat } from './dateFormat.ts';

/**
 * `full` is "27 January 2024", `short` "27 Jan 2024", `month` no finer than "Jan 2024", and
 * `yearless` "27 Jan" where the day is known.
 */
export type DateStyle = 'full' | 'short' | 'month' | 'yearless';

/** Texts by their dates, as writing a range is slow and every change of the selection asks again. */
const texts = new WeakMap<When, Map<string, string>>();

/** The date as text: a month stays a month, an interval becomes a range. */
export function dateText(when: When, language: string, style: DateStyle = 'full'): string {
  const known = texts.get(when) ?? new Map<string, string>();
  texts.set(when, known);
  const key = `${language} ${style}`;
  const text = known.get(key) ?? written(when, language, style);
  known.set(key, text);
  return text;
}

function written(when: When, language: string, style: DateStyle): string {
  const first = utcDate(when.start.earliest);
  const format = formatterFor(language, when.precision, style, first);
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
  const first = utcDate(earliest);
  const format = formatterFor(language, 'year', 'short', first);
  return tight(format.formatRange(first, utcDate(latest)));
}

/** A year of the proleptic Gregorian calendar: "2024". */
export function yearText(year: number, language: string): string {
  return edtfText(String(year).padStart(4, '0'), language);
}

/** From the month in which an extent begins to the one in which it ends: "July 2019 – May 2023". */
export function monthsText({ earliest, latest }: Extent, language: string): string {
  const first = utcDate(earliest);
  return formatterFor(language, 'month', 'full', first).formatRange(first, utcDate(latest));
}

/** Longer extents are told in years, shorter ones in months; days. */
const LONG = 1100;

/** From when to when, roughly: "Jul 2023 – May 2024", "1769–1773". */
export function spanText({ earliest, latest }: Extent, language: string): string {
  const precision = latest - earliest > LONG ? 'year' : 'month';
  const first = utcDate(earliest);
  const format = formatterFor(language, precision, 'short', first);
  return tight(format.formatRange(first, utcDate(latest)));
}

/** A formatter for a date, or for a range that begins with it. */
function formatterFor(language: string, precision: Precision, style: DateStyle, date: Date) {
  const hasDay = (precision === 'day' || precision === 'other') && style !== 'month';
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(hasDay ? { day: 'numeric' } : {}),
    ...(precision === 'year' ? {} : { month: style === 'full' ? 'long' : 'short' }),
    ...(hasDay && style === 'yearless' ? {} : { year: 'numeric' }),
  };
  return dateFormat(language, `${precision} ${style}`, options, date);
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
  return formatterFor(language, precision, 'full', date).format(date);
}

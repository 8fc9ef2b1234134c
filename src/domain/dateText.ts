/** Dates in the reader's language, written no finer than they are known. */
import { type Extent, utcDate, type When } from './date.ts';
import { dateFormat } from './dateFormat.ts';
import { dateWord } from './dateWords.ts';
import { coarsest, type EdtfPoint, edtfPoint, type Precision } from './edtf.ts';

/**
 * `full` is "27 January 2024", `short` "27 Jan 2024", `month` no finer than "Jan 2024", `digits` the
 * same as "01/2024", and `yearless` "27 Jan" where the day is known.
 */
export type DateStyle = 'full' | 'short' | 'month' | 'digits' | 'yearless';

/** The date as text: a month stays a month, an interval becomes a range, doubt is said. */
export function dateText(when: When, language: string, style: DateStyle = 'full'): string {
  return timedText(when, writtenText(when, language, style), style);
}

/** Only a date that is written in full has its time of day. */
function timedText({ time }: When, date: string, style: DateStyle): string {
  if (time === undefined || style !== 'full') return date;
  return dateWord(time.endsWith('~') ? 'around' : 'at', date, clockText(time));
}

/** A time of day as digits: "14:30", "14:30–15:10". */
export function clockText(time: string): string {
  return time.replace('~', '').replace('/', '–');
}

/** As the document has it: in the calendar that it has. */
function writtenText({ edtf, written }: When, language: string, style: DateStyle): string {
  if (!written) return edtfText(edtf, language, style);
  // There are formatters only for the Gregorian calendar. From 1901 to 2099 it has the same days as
  // the Julian one, so the date is written as one of these years, and its own put in their place.
  const by = STAND_IN - 4 * Math.floor(Number.parseInt(written.edtf, 10) / 4);
  const moved = (text: string, years: number) =>
    text.replace(/\d{4}/g, (year) => String(Number(year) + years));
  const text = moved(edtfText(moved(written.edtf, by), language, style), -by);
  return dateWord(written.calendar, text);
}

/** A leap year of both calendars. */
const STAND_IN = 2000;

/**
 * Dates that have been told, as writing a range is slow and a page tells the same day again and again; with more than
 * so many, all begins anew. Without their words, as the page may speak another language the next time.
 */
const texts = new Map<string, Told>();
type Told = { readonly text: string } & Pick<EdtfPoint, 'doubt'>;
const MOST_TEXTS = 5000;

/** An EDTF date as text; what is no EDTF, as it is. */
export function edtfText(edtf: string, language: string, style: DateStyle = 'full'): string {
  const key = `${edtf} ${language} ${style}`;
  const told = texts.get(key);
  if (told) return qualified(told.text, told);
  const ends = edtf.split('/');
  const points = ends.map(edtfPoint);
  const [first] = points;
  const last = points.at(-1);
  // Two ends in the same doubt have it said once.
  if (first && last && first.doubt === last.doubt) {
    const precision = coarsest(points);
    if (ends.length === 1 && precision === 'decade') {
      return qualified(dateWord('decade', String(first.first.getUTCFullYear())), first);
    }
    const text = rangeText(first.first, last.last, precision, style, language);
    if (texts.size >= MOST_TEXTS) texts.clear();
    texts.set(key, { text, doubt: first.doubt });
    return qualified(text, first);
  }
  return ends.length === 1 ? edtf : ends.map((end) => edtfText(end, language, style)).join(' – ');
}

/** A text with what EDTF says of its doubt. */
function qualified(text: string, { doubt }: Pick<EdtfPoint, 'doubt'>): string {
  const about = /[~%]/.test(doubt) ? dateWord('about', text) : text;
  return /[?%]/.test(doubt) ? dateWord('perhaps', about) : about;
}

/** From the year in which an extent begins to the one in which it ends: "2024", "2019–2024". */
export function yearsText({ earliest, latest }: Extent, language: string): string {
  return rangeText(utcDate(earliest), utcDate(latest), 'year', 'short', language);
}

/** A year of the proleptic Gregorian calendar: "2024". */
export function yearText(year: number, language: string): string {
  return edtfText(String(year).padStart(4, '0'), language);
}

/** From the month in which an extent begins to the one in which it ends: "July 2019 – May 2023". */
export function monthsText({ earliest, latest }: Extent, language: string): string {
  return rangeText(utcDate(earliest), utcDate(latest), 'month', 'full', language);
}

/** Longer extents are told in years, shorter ones in months; days. */
const LONG = 1100;

/** Spans that have been told, likewise, by their months. */
const spans = new Map<string, string>();
const MOST_SPANS = 2000;

/** From when to when, roughly: "Jul 2023 – May 2024", "1769–1773". */
export function spanText({ earliest, latest }: Extent, language: string): string {
  const precision = latest - earliest > LONG ? 'year' : 'month';
  const [first, last] = [utcDate(earliest), utcDate(latest)];
  const key = `${monthOf(first)} ${monthOf(last)} ${precision} ${language}`;
  const known = spans.get(key);
  if (known !== undefined) return known;
  const text = rangeText(first, last, precision, 'short', language);
  if (spans.size >= MOST_SPANS) spans.clear();
  spans.set(key, text);
  return text;
}

/** Without its day and what follows, which are 17 letters in any year. */
function monthOf(date: Date): string {
  return date.toISOString().slice(0, -17);
}

/** From a date to another, said once where they are written alike. */
function rangeText(
  first: Date,
  last: Date,
  precision: Precision,
  style: DateStyle,
  language: string,
): string {
  const hasMonth = /day|month|season/.test(precision);
  const hasDay = precision === 'day' && style !== 'month' && style !== 'digits';
  const month = style === 'full' ? 'long' : style === 'digits' ? '2-digit' : 'short';
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(hasDay ? { day: 'numeric' } : {}),
    ...(hasMonth ? { month } : {}),
    ...(hasDay && style === 'yearless' ? {} : { year: 'numeric' }),
  };
  const format = dateFormat(language, `${hasMonth} ${hasDay} ${style}`, options, first);
  const begin = format.format(first);
  // To write a date twice takes a fraction of what a range takes, which is one date where both are alike.
  const text = begin === format.format(last) ? begin : format.formatRange(first, last);
  // Browsers make plain spaces of CLDR's thin ones, as V8 does for a single date; Node leaves them in ranges. A
  // newspaper sets none around a dash between two numbers.
  return text
    .replace(/[\u2009\u202f]/g, ' ')
    .replace(/^(\p{Nd}+)\p{Zs}?–\p{Zs}?(?=\p{Nd})/u, '$1–');
}

import type { DatasetWhen } from '../../domain/dataset.ts';
import { wordsOf } from '../../domain/fold.ts';
import { monthNames } from '../../domain/monthNames.ts';

/** Length of `2024-05-23`. */
const ISO_DAY = 10;
/** How many letters the name of a month may gain at its end: “май”, “маем”. */
const ENDING = 2;

/**
 * Whether words in a language state a date as precisely as it is given: the year alone for a year,
 * else the month by its name or number, and the day. Of an interval, its first day or month. A date
 * of another calendar may be stated in either.
 */
export function saysDate(
  words: string,
  { start, written }: DatasetWhen,
  language: string,
): boolean {
  const day = written?.edtf.slice(0, ISO_DAY);
  const ranges = day === undefined ? [start] : [start, { earliest: day, latest: day }];
  return ranges.some((range) => saysRange(words, range, language));
}

function saysRange(words: string, range: DatasetWhen['start'], language: string): boolean {
  const { earliest, latest } = range;
  const [year = '', month = '', day = ''] = earliest.split('-');
  const numbers = new Set(words.match(/\p{Nd}+/gu)?.map(numberOf));
  if (earliest.slice(0, 7) !== latest.slice(0, 7)) return numbers.has(Number(year));
  const isNamed = namesMonth(words, Number(month), language);
  if (earliest !== latest) return isNamed;
  return numbers.has(Number(day)) && (isNamed || numbers.has(Number(month)));
}

/** By its name as it stands alone or in a date, in full or with another ending. */
function namesMonth(words: string, month: number, language: string): boolean {
  const { named } = monthNames();
  if (wordsOf(words).some((word) => named.get(word) === month)) return true;
  const folded = words.toLowerCase();
  const tokens = folded.match(/[\p{L}\p{M}]+/gu) ?? [];
  return longNames(month, language).some((name) => {
    const stem = name.slice(0, -1);
    const isForm = (token: string) =>
      token.startsWith(stem) && token.length <= name.length + ENDING;
    return folded.includes(name) || tokens.some(isForm);
  });
}

function longNames(month: number, language: string): string[] {
  const date = new Date(Date.UTC(2000, month - 1, 1));
  const [locale = 'en'] = localesOf(language);
  return [{}, { day: 'numeric' } as const].map((day) =>
    new Intl.DateTimeFormat(locale, { month: 'long', ...day, timeZone: 'UTC' })
      .formatToParts(date)
      .filter(({ type }) => type === 'month')
      .map(({ value }) => value.toLowerCase())
      .join(''),
  );
}

/** None for a tag of the right form that means nothing, such as `en-US-US`. */
function localesOf(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language);
  } catch {
    return [];
  }
}

/** The number that digits of any script write. Those of a script follow one another in Unicode. */
function numberOf(digits: string): number {
  return Number([...digits].map(digitOf).join(''));
}

function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

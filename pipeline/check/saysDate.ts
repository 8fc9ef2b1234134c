import type { DatasetWhen } from '../../src/domain/dataset.ts';

/** How much of the name of a month stands before its endings: “мая”, “маем”. */
const STEM = 3;

/**
 * Whether words in a language state a date as precisely as it is given: the year alone for a year,
 * else the month by its name or number, and the day. Of an interval, its first day or month.
 */
export function saysDate(words: string, { start }: DatasetWhen, language: string): boolean {
  const { earliest, latest } = start;
  const [year = '', month = '', day = ''] = earliest.split('-');
  const numbers = new Set(words.match(/\p{Nd}+/gu)?.map(numberOf));
  if (earliest.slice(0, 4) !== latest.slice(0, 4)) return numbers.has(Number(year));
  if (earliest.slice(0, 7) !== latest.slice(0, 7)) return numbers.has(Number(year));
  const isMonthNamed = namesMonth(words, Number(month), language) || numbers.has(Number(month));
  const isDay = earliest === latest;
  return isDay
    ? isMonthNamed && numbers.has(Number(day))
    : namesMonth(words, Number(month), language);
}

function namesMonth(words: string, month: number, language: string): boolean {
  const date = new Date(Date.UTC(2000, month - 1, 1));
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
      .formatToParts(date)
      .find(({ type }) => type === 'month')?.value ?? '';
  const folded = words.toLocaleLowerCase(language);
  return [name({ month: 'long' }), name({ month: 'long', day: 'numeric' })].some((written) => {
    const stem = written.toLocaleLowerCase(language).slice(0, -1);
    return stem.length >= STEM - 1 && folded.includes(stem);
  });
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

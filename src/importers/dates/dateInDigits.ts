/** Dates in which everything is a number. */
import { type DateOrder, edtfOf, intervalOf, type ReadDate } from './datePoint.ts';

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const UNKNOWN_DIGITS = /^(?:\d{3}X|\d{4}-XX|\d{4}-(?:0[1-9]|1[0-2])-XX)$/;
/** A blank behind each dot is usual in Hungarian and Korean, and in Czech. */
const YEAR_FIRST = /^(\d{4})([./-]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/;
const YEAR_LAST = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?: ?(?:г|р|r)\.?)?$/iu;
/** Chinese, Japanese and Korean. */
const EAST_ASIAN = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?$/u;
const YEAR_AND_MONTH = /^(\d{4})\. (\d{1,2})\.?$/;
const MONTH_AND_YEAR = /^(\d{1,2})[./](\d{4})$/;
const SHORT_YEAR = /^\d{1,2}([./-])\d{1,2}\1\d{2}$/;
/** Days since the end of 1899, as spreadsheets count them, of this century and the last. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** A date in digits; undefined for what is written in no such way. */
export function inDigits(text: string, order?: DateOrder): ReadDate | undefined {
  const [first = '', last, ...more] = text.split('/');
  if (last !== undefined && more.length === 0 && ISO.test(first) && ISO.test(last)) {
    return first.length === last.length
      ? intervalOf(inIso(first), inIso(last))
      : { problem: 'has two ends of which one is known better than the other' };
  }
  if (ISO.test(text)) return inIso(text);
  if (UNKNOWN_DIGITS.test(text)) return { edtf: text };
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return numbers(yearFirst[1], yearFirst[3], yearFirst[4]);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    // No language writes a month before a day with dots between them (Unicode CLDR 48, short dates).
    const known = yearLast[2] === '.' ? (order ?? orderShown(text) ?? 'day-first') : order;
    return inOrder(yearLast[1], yearLast[3], yearLast[4], known);
  }
  const eastAsian = EAST_ASIAN.exec(text) ?? YEAR_AND_MONTH.exec(text);
  if (eastAsian) return numbers(eastAsian[1], eastAsian[2], eastAsian[3]);
  const month = MONTH_AND_YEAR.exec(text);
  if (month) return numbers(month[2], month[1]);
  if (SHORT_YEAR.test(text)) return { problem: 'has a year of two digits' };
  if (SERIAL.test(text)) {
    return { problem: 'is a number, as spreadsheets make of dates; write it as 2024-05-23' };
  }
  return undefined;
}

function inIso(text: string): ReadDate {
  const [, year, month, day] = ISO.exec(text) ?? [];
  return numbers(year, month, day);
}

/** Day and month, of which each may come first; certain if one is no month, or if they are the same. */
function inOrder(
  a: string | undefined,
  b: string | undefined,
  year: string | undefined,
  order: DateOrder | undefined,
): ReadDate {
  const dayFirst = numbers(year, b, a);
  const monthFirst = numbers(year, a, b);
  if (order === 'day-first') return dayFirst;
  if (order === 'month-first') return monthFirst;
  if ('problem' in dayFirst) return monthFirst;
  if ('problem' in monthFirst || dayFirst.edtf === monthFirst.edtf) return dayFirst;
  return {
    problem: `may mean ${dayFirst.edtf} or ${monthFirst.edtf}`,
    isAmbiguous: true,
  };
}

function numbers(
  year: string | undefined,
  month?: string | undefined,
  day?: string | undefined,
): ReadDate {
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return edtfOf({ year: number(year), month: number(month), day: number(day) });
}

/** Which order a written date shows, because one of its numbers is no month; undefined if none does. */
export function orderShown(text: string): DateOrder | undefined {
  const [, a, , b] = YEAR_LAST.exec(text.replace(/(?<=\d)[ ,T].*$/, '')) ?? [];
  if (Number(a) > 12 && Number(b) <= 12) return 'day-first';
  if (Number(b) > 12 && Number(a) <= 12) return 'month-first';
  return undefined;
}

/** What a reader wrote in the search box, cut into dates and words. */
import { wordsOf } from './fold.ts';
import { type MonthNames, monthBegunWith } from './monthNames.ts';
import { type DatePoint, isBefore, isPoint, type SoughtDate } from './soughtDate.ts';

/** A word, or the words of a date: folded, in order. */
export type QueryPart = {
  readonly words: readonly string[];
  readonly date?: SoughtDate | undefined;
};

/** A word as it is written, what it may mean, and what stands between it and the word before. */
type Token = {
  readonly word: string;
  readonly gap: string;
  /** A number of one to four digits, with how many there are. */
  readonly number: number;
  readonly digits: number;
  readonly month: number | undefined;
  /** A month that is named in full or by its usual abbreviation. */
  readonly isMonthName: boolean;
};

type Found<T> = { readonly value: T; readonly next: number };

const WORD = /[\p{L}\p{N}\p{M}'’ʼ‘`´]+/gu;
/** Between day, month and year. */
const JOINED = /^[\s.,/–—-]{1,3}$/u;
const DASH = /^\s?[-–—‒−/]\s?$/u;
/** After a day: "24th", "1er", "24-го". */
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|go|ga|e)$/;
const ORDINAL_ENDING = /^(?:go|ga|e)$/;
/** After a year: "года", "г.", "году", "годзе", "року", "р.", "roku", "r.". */
const YEAR_WORD = /^(?:gg?|god[a-z]{0,3}|rr?|rik|rok[uy]?|rotsi)$/;
/** Before a month or a year: "24th of May", "24 de mayo de 2024". */
const OF = /^(?:of|del?)$/;

/**
 * The dates and words of a text in their order. A number alone is a date only if it can be a year,
 * that is, has four digits; so is the name of a month, and an unusual abbreviation beside a number.
 */
export function partsOf(text: string, months: MonthNames): QueryPart[] {
  const tokens = tokensOf(text, months);
  const parts: QueryPart[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = rangeAt(tokens, at) ?? singleAt(tokens, at);
    const next = found?.next ?? at + 1;
    const words = tokens.slice(at, next).map(({ word }) => word);
    parts.push(found ? { words, date: found.value } : { words });
    at = next;
  }
  return parts;
}

/** Whether a folded word that names no month can be a part of a date. */
export function canBeInDate(word: string): boolean {
  return [/^\d{1,4}$/, ORDINAL, ORDINAL_ENDING, YEAR_WORD, OF].some((form) => form.test(word));
}

function tokensOf(text: string, months: MonthNames): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    end = index + written.length;
    for (const [i, word] of wordsOf(written).entries()) {
      const digits = /^\d{1,4}$/.test(word) ? word.length : 0;
      const named = months.named.get(word);
      tokens.push({
        word,
        gap: i === 0 ? gap : ' ',
        number: Number(ORDINAL.exec(word)?.[1] ?? (digits > 0 ? word : Number.NaN)),
        digits,
        month: named ?? monthBegunWith(word, months),
        isMonthName: named !== undefined,
      });
    }
  }
  return tokens;
}

function singleAt(tokens: readonly Token[], at: number): Found<SoughtDate> | undefined {
  const found = pointAt(tokens, at);
  return found && { value: { first: found.value, last: found.value }, next: found.next };
}

/** "23–24 May 2024", "May 23–24", "May–July 2024", "2019–2024", "2024-05-23 – 2024-05-24". */
function rangeAt(tokens: readonly Token[], at: number): Found<SoughtDate> | undefined {
  const shared = sharedMonthAt(tokens, at);
  if (shared) return shared;
  const first = pointAt(tokens, at);
  const last = first && isDash(tokens[first.next]) ? pointAt(tokens, first.next) : undefined;
  if (!first || !last) return undefined;
  const isAlike = (first.value.day === undefined) === (last.value.day === undefined);
  const year = first.value.year ?? last.value.year;
  const begin = { ...first.value, year };
  const end = { ...last.value, year: last.value.year ?? year };
  // Without years a range may go round the end of one.
  const isOrdered = year === undefined || !isBefore(end, begin);
  return isAlike && isOrdered ? { value: { first: begin, last: end }, next: last.next } : undefined;
}

/** Two days of one month. */
function sharedMonthAt(tokens: readonly Token[], at: number): Found<SoughtDate> | undefined {
  const isMonthFirst = tokens[at]?.month !== undefined;
  const from = isMonthFirst ? at + 1 : at;
  const [early, late] = [dayAt(tokens, from), dayAt(tokens, from + 1)];
  if (!early || !late || !isDash(tokens[from + 1])) return undefined;
  if (isMonthFirst && !isJoined(tokens[from])) return undefined;
  const month = tokens[isMonthFirst ? at : from + 2]?.month;
  if (month === undefined || (!isMonthFirst && !isJoined(tokens[from + 2]))) return undefined;
  const { value: year, next } = yearAfter(tokens, isMonthFirst ? from + 2 : from + 3);
  const first = { year, month, day: early.value };
  const last = { year, month, day: late.value };
  if (!isPoint(first) || !isPoint(last) || early.value > late.value) return undefined;
  return { value: { first, last }, next };
}

const FORMS = [inDigitsAt, dayFirstAt, monthFirstAt, yearFirstAt];

/** A day, month or year, in the first of the forms that fits. */
function pointAt(tokens: readonly Token[], at: number): Found<DatePoint> | undefined {
  for (const form of FORMS) {
    const found = form(tokens, at);
    if (found && isPoint(found.value)) return found;
  }
  return undefined;
}

/** "2024-05-24", "24.05.2024", "24/5/2024", "5/24/2024", "2024-05", "05.2024", "24.05". */
function inDigitsAt(tokens: readonly Token[], at: number): Found<DatePoint> | undefined {
  const run: Token[] = [];
  for (let i = at; i < at + 3; i += 1) {
    const token = tokens[i];
    if (!token || token.digits === 0 || (i > at && !/^[-./]$/.test(token.gap))) break;
    run.push(token);
  }
  const lengths = run.map(({ digits }) => (digits === 4 ? 'y' : digits > 2 ? '?' : 'n')).join('');
  const [a = 0, b = 0, c = 0] = run.map(({ number }) => number);
  const points: Readonly<Record<string, readonly DatePoint[]>> = {
    ynn: [{ year: a, month: b, day: c }],
    nny: [
      { year: c, month: b, day: a },
      { year: c, month: a, day: b },
    ],
    yn: [{ year: a, month: b }],
    ny: [{ year: b, month: a }],
    nn: run[1]?.gap === '.' && run[1].digits === 2 ? [{ month: b, day: a }] : [],
  };
  const point = points[lengths]?.find(isPoint);
  return point && { value: point, next: at + run.length };
}

/** "24 May 2024", "24th of May", "24 de mayo de 2024", "24 мая 2024 года". */
function dayFirstAt(tokens: readonly Token[], at: number): Found<DatePoint> | undefined {
  const day = dayAt(tokens, at);
  if (!day) return undefined;
  const then = behindOf(tokens, day.next);
  const month = tokens[then]?.month;
  if (month === undefined || !isJoined(tokens[then])) return undefined;
  const year = yearAfter(tokens, then + 1);
  return { value: { year: year.value, month, day: day.value }, next: year.next };
}

/** "May 24, 2024", "May 2024", "May". */
function monthFirstAt(tokens: readonly Token[], at: number): Found<DatePoint> | undefined {
  const token = tokens[at];
  if (token?.month === undefined) return undefined;
  const { month } = token;
  const day = isJoined(tokens[at + 1]) ? dayAt(tokens, at + 1) : undefined;
  const year = yearAfter(tokens, day?.next ?? at + 1);
  if (!token.isMonthName && !day && year.value === undefined) return undefined;
  return { value: { year: year.value, month, day: day?.value }, next: year.next };
}

/** "2024", "2024 May", "2024 May 24". */
function yearFirstAt(tokens: readonly Token[], at: number): Found<DatePoint> | undefined {
  const year = yearAt(tokens, at);
  if (!year) return undefined;
  const month = isJoined(tokens[year.next]) ? tokens[year.next]?.month : undefined;
  if (month === undefined) return { value: { year: year.value }, next: year.next };
  const day = isJoined(tokens[year.next + 1]) ? dayAt(tokens, year.next + 1) : undefined;
  const next = day?.next ?? year.next + 1;
  return { value: { year: year.value, month, day: day?.value }, next };
}

/** The day of a month, with an ending that makes it an ordinal number. */
function dayAt(tokens: readonly Token[], at: number): Found<number> | undefined {
  const token = tokens[at];
  if (!token || Number.isNaN(token.number) || token.digits > 2) return undefined;
  const ending = tokens[at + 1];
  const hasEnding = ending?.gap === '-' && ORDINAL_ENDING.test(ending.word);
  return { value: token.number, next: hasEnding ? at + 2 : at + 1 };
}

/** The year that follows, if there is one. */
function yearAfter(tokens: readonly Token[], at: number): Found<number | undefined> {
  const year = isJoined(tokens[at]) ? yearAt(tokens, behindOf(tokens, at)) : undefined;
  return year ?? { value: undefined, next: at };
}

function behindOf(tokens: readonly Token[], at: number): number {
  return OF.test(tokens[at]?.word ?? '') ? at + 1 : at;
}

/** A year, with the word for it. */
function yearAt(tokens: readonly Token[], at: number): Found<number> | undefined {
  const token = tokens[at];
  if (token?.digits !== 4) return undefined;
  const isNamed = YEAR_WORD.test(tokens[at + 1]?.word ?? '');
  return { value: token.number, next: isNamed ? at + 2 : at + 1 };
}

function isJoined(token: Token | undefined): boolean {
  return token !== undefined && JOINED.test(token.gap);
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASH.test(token.gap);
}

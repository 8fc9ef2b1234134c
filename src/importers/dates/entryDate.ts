/** From a date as it is written to that of a record. */

import { given } from '../dossier/given.ts';
import type { DateRecord, NoteRecord } from '../dossier/records.ts';
import { dateWords } from '../notes/draftNotes.ts';
import { readDate } from './certainDate.ts';
import { orderShown } from './dateInDigits.ts';
import { type DateOrder, intervalOf, type ReadDate } from './datePoint.ts';
import { readTime } from './timeOfDay.ts';

/** Without a basis: no format says whether a document states it. */
export function dateRecord(read: ReadDate | undefined, time?: string): DateRecord | undefined {
  if (read === undefined || 'problem' in read) return undefined;
  return given({ edtf: read.edtf, time: read.time ?? time });
}

export type WrittenDate = {
  readonly date: string;
  /** The last day, where it stands by itself. */
  readonly until?: string;
  readonly time?: string;
};

export type DatePart = keyof WrittenDate;

export type EntryDate = {
  readonly when?: DateRecord;
  /** The words that became no date, as a draft note. */
  readonly notes: readonly NoteRecord[];
  readonly problems: readonly { readonly part: DatePart; readonly message: string }[];
};

/** A gap where the date is not certain; then its words are kept. */
export function entryDate(
  { date, until = '', time = '' }: WrittenDate,
  order?: DateOrder,
): EntryDate {
  if (date === '' && until === '' && time === '') return { notes: [], problems: [] };
  const first = readDate(date, order);
  const last = until === '' ? first : readDate(until, order);
  const read = until === '' ? first : bothEnds(first, last);
  if ('problem' in read) {
    const words = [date, until].filter((text) => text !== '').join(' – ');
    const part = 'problem' in first ? 'date' : 'until';
    const said = words === '' ? 'The date' : `The date “${words}”`;
    const kept = words === '' ? 'the stop has none' : 'its words are in a draft note';
    return {
      notes: [...dateWords(words), ...dateWords(time, 'time')],
      problems: [{ part, message: `${said} ${read.problem}; ${kept}` }],
    };
  }
  const clock = time === '' ? undefined : readTime(time);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(read.edtf);
  const own = 'time' in read ? read.time : undefined;
  const when = given({ edtf: read.edtf, time: (isDay ? clock : undefined) ?? own });
  if (time === '' || (clock !== undefined && isDay)) return { when, notes: [], problems: [] };
  const why = isDay
    ? 'is no time of day such as 14:30'
    : 'stands beside a date that is no single day';
  const message = `The time “${time}” ${why}; its words are in a draft note`;
  return { when, notes: dateWords(time, 'time'), problems: [{ part: 'time', message }] };
}

/** An interval, of which each end may be known as well as it is. */
export function bothEnds(first: ReadDate, last: ReadDate): ReadDate {
  if ('problem' in first || 'problem' in last) return 'problem' in first ? first : last;
  if (/[~?%X/]/.test(first.edtf + last.edtf)) {
    return { problem: 'has an end that is in doubt or an interval itself' };
  }
  if (first.edtf.length === last.edtf.length) return intervalOf(first, last);
  const shorter = Math.min(first.edtf.length, last.edtf.length);
  return last.edtf.slice(0, shorter) < first.edtf.slice(0, shorter)
    ? { problem: 'ends before it begins' }
    : { edtf: `${first.edtf}/${last.edtf}` };
}

/** The order of day and month in a column of dates, and the date that shows it. */
export type ShownOrder = { readonly order: DateOrder; readonly example: string };

/**
 * The order that the dates of a column show, because a number beyond 12 is no month. Undefined if none
 * shows it, or if they contradict each other.
 */
export function orderOf(dates: readonly string[]): ShownOrder | undefined {
  const shown = new Map<DateOrder, string>();
  for (const date of dates) {
    const order = orderShown(date);
    if (order !== undefined && !shown.has(order)) shown.set(order, date);
  }
  const [only, ...others] = shown;
  return only === undefined || others.length > 0 ? undefined : { order: only[0], example: only[1] };
}

/** What a column's order was taken from, where any date of it could have been read in another one. */
export function orderMessage(
  shown: ShownOrder | undefined,
  dates: readonly string[],
): string | undefined {
  const doubtful = shown && dates.find(isAmbiguous);
  if (doubtful === undefined) return undefined;
  const first = shown?.order === 'day-first' ? 'day' : 'month';
  return `“${doubtful}” and the like were read with the ${first} first, as in “${shown?.example}”`;
}

/** Whether a date has two readings as long as nobody says which number is the day. */
export function isAmbiguous(date: string): boolean {
  const read = readDate(date);
  return 'problem' in read && read.isAmbiguous === true;
}

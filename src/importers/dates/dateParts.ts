/** Dates whose year, month and day stand apart, of which only the year must be there. */

import type { NoteRecord } from '../dossier/records.ts';
import { dateWords } from '../notes/draftNotes.ts';
import { edtfOf, type ReadDate } from './datePoint.ts';
import { bothEnds } from './entryDate.ts';
import { readTime } from './timeOfDay.ts';

/** As written; empty where nothing is. */
export type DateParts = {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
};

type PartsNote = { readonly part: 'date' | 'end'; readonly message: string };

export type ReadParts = {
  readonly read: ReadDate;
  /** Local time of day of a single day: `14:30` or `14:30/15:10`. */
  readonly time?: string;
  readonly notes: readonly PartsNote[];
  /** What could not be read, as draft notes. */
  readonly kept: readonly NoteRecord[];
};

export function readParts(start: DateParts, end: DateParts): ReadParts {
  const first = pointOf(start);
  const hasEnd = isGiven(end);
  const last = hasEnd ? pointOf(end) : first;
  const read = hasEnd ? bothEnds(first, last) : first;
  const times = [start.time, end.time].filter((text) => text !== '');
  if (!('problem' in read)) return withTimes(read, times);
  const isOfBoth = !('problem' in first || 'problem' in last);
  const notes = [
    ...notesOf(first, 'date', start),
    ...(hasEnd ? notesOf(isOfBoth ? read : last, 'end', end) : []),
  ];
  const words = [wordsOf(start), wordsOf(end)].filter((text) => text !== '').join(' – ');
  return { read, notes, kept: [...dateWords(words), ...dateWords(times.join(' – '), 'time')] };
}

function isGiven({ year, month, day }: DateParts): boolean {
  return [year, month, day].some((part) => part !== '');
}

function pointOf({ year, month, day }: DateParts): ReadDate {
  if (year === '') return { problem: 'has no year' };
  const [y, m, d] = [year, month, day].map(wholeNumber);
  if (Number.isNaN(y) || Number.isNaN(m) || Number.isNaN(d)) {
    return { problem: 'has a year, month or day that is no whole number' };
  }
  if (d !== undefined && m === undefined) return { problem: 'has a day without a month' };
  return edtfOf({ year: y, month: m, day: d });
}

/** Undefined for nothing, not a number for anything else; thousands may be set apart. */
function wholeNumber(text: string): number | undefined {
  const digits = text.replace(/[\s,]/gu, '');
  if (digits === '') return undefined;
  return /^[-−]?\d+(?:\.0+)?$/.test(digits) ? Number(digits.replace('−', '-')) : Number.NaN;
}

function wordsOf({ year, month, day }: DateParts): string {
  return [year, month, day].filter((text) => text !== '').join('-');
}

function notesOf(read: ReadDate, part: 'date' | 'end', written: DateParts): PartsNote[] {
  if (!('problem' in read)) return [];
  const words = wordsOf(written);
  const said = words === '' ? 'The date' : `The date “${words}”`;
  return [{ part, message: `${said} ${read.problem}, so the stop has none yet` }];
}

/** A time stands on a single day only. */
function withTimes(read: ReadDate & { edtf: string }, written: readonly string[]): ReadParts {
  if (written.length === 0) return { read, notes: [], kept: [] };
  const times = written.map(readTime);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(read.edtf);
  if (isDay && times.every((time) => time !== undefined)) {
    return { read, time: [...new Set(times)].join('/'), notes: [], kept: [] };
  }
  const words = written.join(' – ');
  const why = isDay
    ? 'is no time of day such as 14:30'
    : 'stands beside a date that is no single day';
  const message = `The time “${words}” ${why}; its words are in a draft note`;
  return { read, notes: [{ part: 'date', message }], kept: dateWords(words, 'time') };
}

/** The sheet that TimelineJS 3 (Knight Lab) reads, and that of its first version with whole dates. */

import {
  columnOf,
  doubleColumns,
  placeOf,
  type Row,
  type Table,
  tableWith,
  textIn,
  unreadColumns,
} from '../cells/table.ts';
import { readDate } from '../dates/certainDate.ts';
import type { DateParts } from '../dates/dateParts.ts';
import { gathered } from '../entries/entries.ts';
import { slideHead } from '../entries/slideHead.ts';
import type { Imported, ImportInput, ImportNote, ImportOptions } from '../imported.ts';
import { ERA, readSlide, type Slide, type SlidePart } from './slide.ts';

/** Keys of headers; the columns of each part, the first that is there. */
const PARTS: Readonly<Record<SlidePart, readonly string[]>> = {
  date: ['year', 'startdate'],
  end: ['endyear', 'enddate'],
  display: ['displaydate'],
  headline: ['headline'],
  text: ['text'],
  media: ['media'],
  group: ['group', 'tag'],
};
const READ = new Set([
  ...Object.values(PARTS).flat(),
  ...['month', 'day', 'time', 'endmonth', 'endday', 'endtime', 'type'],
  ...['mediacredit', 'mediacaption'],
]);
/** Those that no other table has. */
const OWN = [
  'displaydate',
  'mediacredit',
  'mediacaption',
  'mediathumbnail',
  'endyear',
  'background',
];

/** The tab with the timeline. */
export function timelineTable({ file, workbook }: ImportInput): Table | undefined {
  for (const tab of workbook?.tabs ?? []) {
    for (const date of PARTS.date) {
      const table = tableWith(file, tab, ['headline', date]);
      if (table && columnOf(table, ...OWN)) return table;
    }
  }
  return undefined;
}

export function readTimelineSheet(input: ImportInput, options: ImportOptions): Imported {
  const table = timelineTable(input);
  if (table === undefined || table.rows.length === 0) {
    const place = { file: input.file, tab: table?.tab ?? input.workbook?.tabs[0]?.name ?? '' };
    const message =
      'There are no rows of a timeline here: below a header with `Year` and `Headline`';
    return { ok: false, faults: [{ place, message }] };
  }
  const typeOf = (row: Row) => textIn(row, columnOf(table, 'type')).toLowerCase();
  const [title, ...otherTitles] = table.rows.filter((row) => typeOf(row) === 'title');
  const eras = table.rows.filter((row) => typeOf(row) === 'era');
  const events = table.rows.filter((row) => row !== title && typeOf(row) !== 'era');
  const slides = events.map((row) => ({ row, ...readSlide(slideOf(table, row)) }));
  const text = (part: SlidePart) => (title ? textIn(title, columnOf(table, ...PARTS[part])) : '');
  return {
    ok: true,
    records: gathered({
      head: slideHead(text('headline'), text('text'), options),
      entries: slides.map(({ entry }) => entry),
    }),
    notes: [
      ...slides.flatMap(({ row, notes }) =>
        notes.map(({ part, message }) => noteAt(table, row, part, message)),
      ),
      ...titleNotes(table, title),
      ...otherTitles.map((row) => noteAt(table, row, 'headline', ANOTHER_TITLE)),
      ...eras.map((row) => noteAt(table, row, 'headline', ERA)),
      ...unreadColumns(table, (key) => READ.has(key)),
      ...doubleColumns(table),
    ],
  };
}

const ANOTHER_TITLE =
  'There is a title above already; this row was read as an event, as TimelineJS does';

function noteAt(table: Table, { index }: Row, part: SlidePart, message: string): ImportNote {
  return { place: placeOf(table, index, columnOf(table, ...PARTS[part])), message };
}

/** A title slide has a medium and perhaps a date, too. */
function titleNotes(table: Table, title: Row | undefined): ImportNote[] {
  if (title === undefined) return [];
  return (['date', 'end', 'display', 'media', 'group'] as const)
    .filter((part) => textIn(title, columnOf(table, ...PARTS[part])) !== '')
    .map((part) =>
      noteAt(
        table,
        title,
        part,
        'Of the title row only headline and text are carried over, as title and summary',
      ),
    );
}

function slideOf(table: Table, row: Row): Slide {
  const text = (...keys: readonly string[]) => textIn(row, columnOf(table, ...keys));
  return {
    name: '',
    start: dateOf(text, ''),
    end: dateOf(text, 'end'),
    display: text('displaydate'),
    headline: text('headline'),
    text: text('text'),
    media: { url: text('media'), credit: text('mediacredit'), caption: text('mediacaption') },
    group: text(...PARTS.group),
  };
}

/** Cells of year, month and day, or one with a whole date, in which the month comes first. */
function dateOf(text: (...keys: readonly string[]) => string, end: '' | 'end'): DateParts {
  const whole = text(end === '' ? 'startdate' : 'enddate');
  const [year = '', month = '', day = '', time = ''] = ['year', 'month', 'day', 'time'].map(
    (part) => text(`${end}${part}`),
  );
  return whole === '' ? { year, month, day, time } : ofWhole(whole);
}

function ofWhole(whole: string): DateParts {
  const read = readDate(whole, 'month-first');
  // A date in doubt and an interval have no parts; their words are kept as they are written.
  if ('problem' in read || !/^\d{4}(?:-\d\d){0,2}$/.test(read.edtf)) {
    return { year: whole, month: '', day: '', time: '' };
  }
  const [year = '', month = '', day = ''] = read.edtf.split('-');
  return { year, month, day, time: read.time ?? '' };
}

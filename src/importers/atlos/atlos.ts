/** The CSV that Atlos exports: an incident in each row, with its place, its sources and its attributes. */

import {
  type Column,
  columnNotes,
  columnOf,
  doubleColumns,
  placeOf,
  type Row,
  type Table,
  tableWith,
  textIn,
} from '../cells/table.ts';
import type { DateOrder } from '../dates/datePoint.ts';
import { entryDate, orderMessage, orderOf } from '../dates/entryDate.ts';
import { given } from '../dossier/given.ts';
import { type Entry, gathered } from '../entries/entries.ts';
import type {
  Imported,
  ImportFormat,
  ImportInput,
  ImportNote,
  ImportOptions,
} from '../imported.ts';
import { remarks } from '../notes/draftNotes.ts';
import { placeEntry } from '../places/placeEntry.ts';
import { oneLine } from '../texts/plainText.ts';
import { isTitle } from '../texts/title.ts';
import { webAddress } from '../texts/webAddress.ts';

export const ATLOS: ImportFormat = {
  id: 'atlos',
  name: 'Atlos',
  detect: (input) => (atlosTable(input) === undefined ? 'no' : 'certain'),
  read,
};

/** Keys that the reader understands. All others are attributes, which each project names itself. */
const READ = new Set('slug project latitude longitude description date tags'.split(' '));
/** About the work on an incident, not about the incident. */
const OF_WORK = new Set('insertedat updatedat status assignments assignees geolocation'.split(' '));
const SOURCE = /^source\d+$/;

function atlosTable({ file, workbook }: ImportInput): Table | undefined {
  const [tab] = workbook?.tabs ?? [];
  const table = tab && tableWith(file, tab, ['slug', 'latitude', 'longitude', 'description']);
  return table && columnOf(table, 'source1', 'insertedat', 'sensitive') ? table : undefined;
}

function read(input: ImportInput, { language }: ImportOptions): Imported {
  const table = atlosTable(input);
  if (table === undefined || table.rows.length === 0) {
    const place = { file: input.file, tab: input.workbook?.tabs[0]?.name ?? '' };
    const message = 'There are no incidents here: rows below `slug`, `description` and `latitude`';
    return { ok: false, faults: [{ place, message }] };
  }
  const date = columnOf(table, 'date');
  const dates = table.rows.map((row) => cellOf(row, date));
  const shown = orderOf(dates);
  const read = table.rows.map((row) => incidentOf(table, row, shown?.order));
  const projects = new Set(table.rows.map((row) => cellOf(row, columnOf(table, 'project'))));
  const [project] = projects;
  const title = projects.size === 1 && project !== '' ? project : undefined;
  return {
    ok: true,
    records: gathered({
      head: given({ title, language }),
      entries: read.map(({ entry }) => entry),
    }),
    notes: [
      ...read.flatMap(({ notes }) => notes),
      ...columnNotes(table, date, orderMessage(shown, dates)),
      ...workNotes(table),
      ...doubleColumns(table),
    ],
  };
}

function incidentOf(
  table: Table,
  row: Row,
  order: DateOrder | undefined,
): { entry: Entry; notes: ImportNote[] } {
  const text = (key: string) => cellOf(row, columnOf(table, key));
  const noteAt = (column: Column | undefined, message: string): ImportNote => ({
    place: placeOf(table, row.index, column),
    message,
  });
  const line = oneLine(text('description'));
  const dates = entryDate({ date: text('date') }, order);
  const { place, problem } = placeEntry({
    name: '',
    latitude: text('latitude'),
    longitude: text('longitude'),
  });
  const sources = table.columns
    .filter(({ key }) => SOURCE.test(key))
    .flatMap((column) => {
      const written = cellOf(row, column);
      return written === '' ? [] : [{ column, written, url: webAddress(written) }];
    });
  const entry: Entry = given({
    name: text('slug') || line,
    title: isTitle(line) ? line : undefined,
    when: dates.when,
    place,
    tags: listed(text('tags')),
    excerpts: sources.flatMap(({ url }) =>
      url === undefined ? [] : [{ source: { name: url, url } }],
    ),
    notes: [
      ...dates.notes,
      ...(isTitle(line) ? [] : remarks(text('description'))),
      ...attributeNotes(table, row),
    ],
  });
  return {
    entry,
    notes: [
      ...dates.problems.map(({ message }) => noteAt(columnOf(table, 'date'), message)),
      ...(problem === undefined ? [] : [noteAt(columnOf(table, 'latitude'), problem)]),
      ...sources
        .filter(({ url }) => url === undefined)
        .map(({ column, written }) =>
          noteAt(
            column,
            `“${written}” is no address that begins with http:// or https://, so it was left out`,
          ),
        ),
    ],
  };
}

/** Attributes with their names, so that nothing that was found out is lost. */
function attributeNotes(table: Table, row: Row) {
  return table.columns
    .filter(({ key }) => !READ.has(key) && !OF_WORK.has(key) && !SOURCE.test(key))
    .flatMap((column) => {
      const value = cellOf(row, column);
      return value === '' ? [] : remarks(`${column.name}: ${value}`);
    });
}

function workNotes(table: Table): ImportNote[] {
  return table.columns
    .filter(
      (column) => OF_WORK.has(column.key) && table.rows.some((row) => cellOf(row, column) !== ''),
    )
    .map((column) => ({
      place: placeOf(table, table.header, column),
      message: `The column “${column.name}” is about the work on an incident and was not read`,
    }));
}

/** Atlos puts an apostrophe before what a spreadsheet could run, negative numbers included. */
function cellOf(row: Row, column: Column | undefined): string {
  return textIn(row, column).replace(/^'(?=[=+\-@\t\r])/, '');
}

/** Lists have commas between their items. */
function listed(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Reads a table by a mapping. */
import { columnName } from '../../tables/cellName.ts';
import type { Tab } from '../../tables/workbook.ts';
import { cellText, headerKey, headerText } from '../cells/cellText.ts';
import { filledColumns, placeOf, type Row, type Table, tableOf } from '../cells/table.ts';
import { type DateParts, readParts } from '../dates/dateParts.ts';
import type { DateOrder } from '../dates/datePoint.ts';
import { dateRecord, entryDate } from '../dates/entryDate.ts';
import { given } from '../dossier/given.ts';
import { type Entry, type EntrySource, gathered } from '../entries/entries.ts';
import type { Imported, ImportNote, ImportOptions } from '../imported.ts';
import { remarks } from '../notes/draftNotes.ts';
import { placeEntry } from '../places/placeEntry.ts';
import { listIn } from '../texts/lists.ts';
import { oneLine } from '../texts/plainText.ts';
import { webAddress } from '../texts/webAddress.ts';
import type { Field } from './fields.ts';
import { indexOf, type MappedColumn, type Mapping } from './mapping.ts';

/** The columns of each field, counted from 0. */
type Columns = ReadonlyMap<Field, readonly number[]>;

/** A row with what each field has in it. */
type Record = {
  readonly row: Row;
  /** The first that is not empty. */
  readonly text: (field: Field) => string;
  readonly texts: (field: Field) => string[];
  readonly note: (field: Field, message: string) => ImportNote;
};

/** Nothing is read if a column of the mapping is not in the table. */
export function applyMapping(
  file: string,
  tab: Tab,
  mapping: Mapping,
  { language }: ImportOptions = {},
): Imported {
  const table = tableOf(file, tab, mapping.header - 1);
  const found = mapping.columns
    .filter(({ field }) => field !== undefined)
    .map((mapped) => ({ mapped, index: placedAt(tab, mapping, mapped) }));
  const place = { file, tab: tab.name };
  const missing = found.filter(({ index }) => index === undefined);
  if (missing.length > 0) {
    const faults = missing.map(({ mapped }) => ({ place, message: notThere(mapped) }));
    return { ok: false, faults };
  }
  if (found.length === 0 || table.rows.length === 0) {
    const message =
      found.length === 0
        ? 'No column has a field. Say in a mapping which column is the title, the date, the place'
        : 'There are no rows below the header';
    return { ok: false, faults: [{ place, message }] };
  }
  const columns = columnsOf(found);
  const read = table.rows.map((row) => entryOf(recordOf(table, row, columns), mapping.dates));
  return {
    ok: true,
    records: gathered({
      head: given({ language }),
      entries: read.flatMap(({ entry }) => entry ?? []),
    }),
    notes: [...read.flatMap(({ notes }) => notes), ...unused(table, tab, mapping)],
  };
}

/** By its header, which may have moved; without one, by its letters. */
function placedAt(tab: Tab, { header }: Mapping, column: MappedColumn): number | undefined {
  const index = indexOf(column.column);
  if (column.header === undefined) return index;
  const keys = (tab.rows[header - 1] ?? []).map((cell) => headerKey(headerText(cell)));
  const key = headerKey(column.header);
  if (keys[index] === key) return index;
  const moved = keys.indexOf(key);
  return moved === -1 ? undefined : moved;
}

function notThere({ header, column }: MappedColumn): string {
  return `The mapping has a column “${header}” (${column}), which this tab has not; correct the header or the mapping`;
}

function columnsOf(
  found: readonly { readonly mapped: MappedColumn; readonly index: number | undefined }[],
): Columns {
  const columns = new Map<Field, number[]>();
  for (const { mapped, index } of found) {
    if (mapped.field === undefined || index === undefined) continue;
    columns.set(mapped.field, [...(columns.get(mapped.field) ?? []), index]);
  }
  return columns;
}

function recordOf(table: Table, row: Row, columns: Columns): Record {
  const texts = (field: Field) =>
    (columns.get(field) ?? [])
      .map((index) => cellText(row.cells[index]))
      .filter((text) => text !== '');
  return {
    row,
    texts,
    text: (field) => texts(field)[0] ?? '',
    note: (field, message) => {
      const column = columns.get(field)?.[0];
      const place = placeOf(table, row.index);
      return { place: column === undefined ? place : { ...place, column }, message };
    },
  };
}

function entryOf(
  record: Record,
  order: DateOrder | undefined,
): { entry?: Entry; notes: ImportNote[] } {
  const { text, texts, note } = record;
  const dates = datesOf(record, order);
  const { place, problem } = placeEntry({
    name: oneLine(text('place')),
    latitude: text('latitude'),
    longitude: text('longitude'),
    position: text('position'),
  });
  const title = oneLine(text('title'));
  const sources = sourcesOf(record);
  const people = texts('people').flatMap(listIn);
  const entry: Entry = given({
    name: text('id') || title || place?.name || text('date'),
    title: title || undefined,
    when: dates.when,
    place,
    people: people.length > 0 ? people : undefined,
    tags: texts('tags').flatMap(listIn),
    excerpts: sources.excerpts,
    notes: [...dates.words, ...texts('note').flatMap(remarks)],
  });
  const notes = [
    ...dates.notes,
    ...(problem === undefined
      ? []
      : [note(text('position') === '' ? 'latitude' : 'position', problem)]),
    ...sources.notes,
  ];
  const isEmpty = Object.values(entry).every(
    (value) => value === '' || (Array.isArray(value) && value.length === 0),
  );
  if (!isEmpty) return { entry, notes };
  return { notes: [...notes, note('title', 'This row has nothing in the columns that were read')] };
}

/** A whole date, else its parts. */
function datesOf({ text, note }: Record, order: DateOrder | undefined) {
  if (text('date') !== '' || text('year') === '') {
    const read = entryDate({ date: text('date'), until: text('until'), time: text('time') }, order);
    return {
      when: read.when,
      words: read.notes,
      notes: read.problems.map(({ part, message }) => note(part, withAdvice(message))),
    };
  }
  const [year, month, day, time] = [text('year'), text('month'), text('day'), text('time')];
  const none: DateParts = { year: '', month: '', day: '', time: '' };
  const read = readParts({ year, month, day, time }, none);
  return {
    when: dateRecord(read.read, read.time),
    words: read.kept,
    notes: read.notes.map(({ message }) => note('year', message)),
  };
}

function withAdvice(message: string): string {
  return /may mean \d{4}-\d\d-\d\d or/.test(message)
    ? `${message}. Say in the mapping which number is the day: \`dates: day-first\` or \`dates: month-first\``
    : message;
}

/** The document of a row: its title, publisher and address; a quotation is of that document. */
function sourcesOf({ text, texts, note }: Record) {
  const written = texts('url').flatMap(listIn);
  const named = text('source');
  const inSource = webAddress(named);
  const urls = [
    ...written.flatMap((url) => webAddress(url) ?? []),
    ...(inSource ? [inSource] : []),
  ];
  const [first, ...others] = urls;
  const title = inSource === undefined ? named : '';
  const publisher = text('publisher');
  const quote = text('quote');
  const name = title || first || publisher;
  const source: EntrySource | undefined = name
    ? given({ name, title: title || undefined, publisher: publisher || undefined, url: first })
    : undefined;
  return {
    excerpts: [
      ...(source || quote ? [given({ source, quote: quote || undefined })] : []),
      ...others.map((url) => ({ source: { name: url, url } })),
    ],
    notes: written
      .filter((url) => webAddress(url) === undefined)
      .map((url) =>
        note(
          'url',
          `“${url}” is no address that begins with http:// or https://, so it was left out`,
        ),
      ),
  };
}

/** Columns of the mapping without a field, and those that it does not mention. */
function unused(table: Table, tab: Tab, mapping: Mapping): ImportNote[] {
  const { header, columns } = mapping;
  const filled = filledColumns(table);
  const place = (column: number) => ({
    place: {
      file: table.file,
      tab: tab.name,
      ...(header > 0 && { row: header - 1 }),
      column,
    },
  });
  const mapped = columns.map((column) => ({ column, index: placedAt(tab, mapping, column) }));
  const mentioned = new Set(mapped.map(({ index }) => index));
  const others = [...filled.keys()].filter((index) => !mentioned.has(index));
  return [
    ...mapped.flatMap(({ column: { field, column, header: name, reason }, index }) => {
      if (field !== undefined || index === undefined || !filled.has(index)) return [];
      const called = name === undefined ? column : `“${name}”`;
      const why = reason === undefined ? '' : `. ${reason}`;
      return [{ ...place(index), message: `The column ${called} was not read${why}` }];
    }),
    ...others.map((index) => ({
      ...place(index),
      message: `The column ${columnName(index)} was not read: it is not in the mapping`,
    })),
  ];
}

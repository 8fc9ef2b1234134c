/** TimeMap's workbook: events that name sources, associations and sites in other tabs. */

import {
  columnNotes,
  columnOf,
  doubleColumns,
  placeOf,
  type Row,
  type Table,
  textIn,
  unreadColumns,
} from '../cells/table.ts';
import type { DateOrder } from '../dates/datePoint.ts';
import { type DatePart, entryDate, orderMessage, orderOf } from '../dates/entryDate.ts';
import { given } from '../dossier/given.ts';
import { type Entry, type EntryPlace, type EntrySource, gathered } from '../entries/entries.ts';
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
import { associationsIn, pathColumn, sitesIn, sourcesIn } from './lookups.ts';
import { type TimeMapTabs, timeMapTabs } from './tabs.ts';

export const TIME_MAP: ImportFormat = {
  id: 'timemap',
  name: 'TimeMap',
  detect: (input) => (timeMapTabs(input) === undefined ? 'no' : 'certain'),
  read,
};

type Known = {
  readonly sources: ReadonlyMap<string, EntrySource>;
  readonly associations: ReadonlyMap<string, string>;
  readonly sites: ReadonlyMap<string, EntryPlace>;
  readonly order: DateOrder | undefined;
};

/** Keys of the columns of events, in both kinds of tab. */
const READ =
  /^(?:description|date|time|location|latitude|longitude|comments|association\d+|source\d*)$/;
const READ_ELSEWHERE = /^(?:id|title|description|path\d+|mode|filterpath\d*|location|lat|long)$/;

function read(input: ImportInput, { language }: ImportOptions): Imported {
  const tabs = timeMapTabs(input);
  if (tabs === undefined || tabs.events.rows.length === 0) {
    const place = { file: input.file, tab: tabs?.events.tab ?? 'Events' };
    const message = 'There are no events here: rows below `Description`, `Date` and `Location`';
    return { ok: false, faults: [{ place, message }] };
  }
  const { events } = tabs;
  const found = {
    sources: sourcesIn(tabs.sources),
    associations: associationsIn(tabs.associations),
    sites: sitesIn(tabs.sites),
  };
  const dates = events.rows.map((row) => textIn(row, columnOf(events, 'date')));
  const shown = orderOf(dates);
  const known: Known = {
    sources: found.sources.byId,
    associations: found.associations.byId,
    sites: found.sites.byId,
    order: shown?.order,
  };
  const read = events.rows.map((row) => eventOf(events, row, known));
  return {
    ok: true,
    records: gathered({
      head: given({ language }),
      entries: read.map(({ entry }) => entry),
      sources: [...known.sources.values()],
      places: [...known.sites.values()],
    }),
    notes: [
      ...read.flatMap(({ notes }) => notes),
      ...Object.values(found).flatMap(({ notes }) => notes),
      ...columnNotes(events, columnOf(events, 'date'), orderMessage(shown, dates)),
      ...wholeNotes(input, tabs),
    ],
  };
}

function eventOf(table: Table, row: Row, known: Known): { entry: Entry; notes: ImportNote[] } {
  const column = (key: string) => columnOf(table, key);
  const text = (key: string) => textIn(row, column(key));
  const noteAt = (key: string, message: string): ImportNote => ({
    place: placeOf(table, row.index, column(key)),
    message,
  });
  const description = text('description');
  const line = oneLine(description);
  const dates = entryDate({ date: text('date'), time: text('time') }, known.order);
  const site = placeOfEvent(text, known);
  const sources = sourcesOf(table, row, known);
  const entry: Entry = given({
    name: line || text('location'),
    title: isTitle(line) ? line : undefined,
    when: dates.when,
    place: site.place,
    tags: associationsOf(table, row).map((id) => known.associations.get(id) ?? id),
    excerpts: sources.found.map((source) => ({ source })),
    notes: [
      ...dates.notes,
      ...(isTitle(line) ? [] : remarks(description)),
      ...remarks(text('comments')),
    ],
  });
  return {
    entry,
    notes: [
      ...dates.problems.map(({ part, message }) => noteAt(COLUMNS[part], message)),
      ...(site.problem === undefined ? [] : [noteAt('location', site.problem)]),
      ...sources.notes,
    ],
  };
}

const COLUMNS: Readonly<Record<DatePart, string>> = { date: 'date', until: 'date', time: 'time' };

/** With coordinates in its own row, or those of the site of that name. */
function placeOfEvent(text: (key: string) => string, { sites }: Known) {
  const [name, latitude, longitude] = [text('location'), text('latitude'), text('longitude')];
  const site = sites.get(name);
  return latitude === '' && longitude === '' && site
    ? { place: site }
    : placeEntry({ name, latitude, longitude });
}

function associationsOf(table: Table, row: Row): string[] {
  return table.columns
    .filter(({ key }) => /^association\d+$/.test(key))
    .map((column) => textIn(row, column))
    .filter((id) => id !== '');
}

/** A cell names a source, several with commas between them, or an address. */
function sourcesOf(table: Table, row: Row, { sources }: Known) {
  const found: EntrySource[] = [];
  const notes: ImportNote[] = [];
  for (const column of table.columns.filter(({ key }) => /^source\d*$/.test(key))) {
    const cell = textIn(row, column);
    for (const id of sources.has(cell) ? [cell] : cell.split(/[,;\n]/).map((part) => part.trim())) {
      const url = webAddress(id);
      const source = sources.get(id) ?? (url === undefined ? undefined : { name: url, url });
      if (source) found.push(source);
      else if (id !== '') {
        const message = `No source has the id “${id}”, and it is no address; the stop lacks this source`;
        notes.push({ place: placeOf(table, row.index, column), message });
      }
    }
  }
  return { found, notes };
}

function wholeNotes({ file }: ImportInput, tabs: TimeMapTabs): ImportNote[] {
  const { events, sources, associations, sites, others } = tabs;
  const elsewhere = [sources, associations, sites].flatMap((table) => table ?? []);
  return [
    ...unreadColumns(events, (key) => READ.test(key)),
    ...elsewhere.flatMap((table) =>
      unreadColumns(table, (key) => READ_ELSEWHERE.test(key), pathColumn(table)),
    ),
    ...[events, ...elsewhere].flatMap(doubleColumns),
    ...others.map((tab) => ({
      place: { file, tab },
      message: /^export/i.test(tab)
        ? 'This tab repeats others and was not read'
        : 'This tab was not read; nothing in a dossier corresponds to it',
    })),
  ];
}

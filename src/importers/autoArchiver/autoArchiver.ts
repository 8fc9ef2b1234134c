/** The sheet of the auto-archiver (Bellingcat): addresses, and what was found and kept of each. */
import { isRealDay } from '../../domain/realDay.ts';
import {
  type Column,
  columnOf,
  doubleColumns,
  placeOf,
  type Row,
  type Table,
  tableWith,
  textIn,
  unreadColumns,
} from '../cells/table.ts';
import { given } from '../dossier/given.ts';
import type { DateRecord } from '../dossier/records.ts';
import { type EntrySource, gathered } from '../entries/entries.ts';
import type {
  Imported,
  ImportFormat,
  ImportInput,
  ImportNote,
  ImportOptions,
} from '../imported.ts';
import { webAddress } from '../texts/webAddress.ts';

export const AUTO_ARCHIVER: ImportFormat = {
  id: 'auto-archiver',
  name: 'auto-archiver',
  detect: (input) => (archiverTables(input).length > 0 ? 'certain' : 'no'),
  read,
};

const READ = new Set([
  'link',
  'url',
  'archivelocation',
  'uploadtimestamp',
  'uploadtitle',
  'textcontent',
]);
/** Characters after which the archiver cuts the text that it writes into the sheet. */
const CUT = 500;

function archiverTables({ file, workbook }: ImportInput): Table[] {
  return (workbook?.tabs ?? []).flatMap((tab) =>
    ['link', 'url']
      .flatMap((link) => tableWith(file, tab, [link, 'archivestatus']) ?? [])
      .slice(0, 1),
  );
}

/** Sources only: the sheet does not say what happened. */
function read(input: ImportInput, { language }: ImportOptions): Imported {
  const tables = archiverTables(input).filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) {
    const place = { file: input.file, tab: input.workbook?.tabs[0]?.name ?? '' };
    const message = 'There are no addresses here: rows below `link` and `archive status`';
    return { ok: false, faults: [{ place, message }] };
  }
  const read = tables.flatMap((table) => table.rows.map((row) => sourceOf(table, row)));
  return {
    ok: true,
    records: gathered({
      head: given({ language }),
      entries: [],
      sources: read.flatMap(({ source }) => source ?? []),
    }),
    notes: [
      ...read.flatMap(({ notes }) => notes),
      ...tables.flatMap((table) => [
        ...unreadColumns(table, (key) => READ.has(key)),
        ...doubleColumns(table),
      ]),
    ],
  };
}

function sourceOf(table: Table, row: Row): { source?: EntrySource; notes: ImportNote[] } {
  const column = (...keys: readonly string[]) => columnOf(table, ...keys);
  const text = (...keys: readonly string[]) => textIn(row, column(...keys));
  const noteAt = (at: Column | undefined, message: string): ImportNote => ({
    place: placeOf(table, row.index, at),
    message,
  });
  const written = text('link', 'url');
  const url = webAddress(written);
  if (url === undefined) {
    const said =
      written === '' ? 'There is no address here' : `“${written}” is no address on the web`;
    return { notes: [noteAt(column('link', 'url'), `${said}, so the row was left out`)] };
  }
  const published = dayOf(text('uploadtimestamp'));
  const content = text('textcontent');
  const kept = text('archivelocation');
  const notes = [
    ...(published === undefined && text('uploadtimestamp') !== ''
      ? [
          noteAt(
            column('uploadtimestamp'),
            'This is no moment such as 2024-05-23T14:30:00+00:00; the source has no date yet',
          ),
        ]
      : []),
    ...(kept !== '' && webAddress(kept) === undefined
      ? [
          noteAt(
            column('archivelocation'),
            `“${kept}” is no address that begins with http:// or https://, so it was left out`,
          ),
        ]
      : []),
    ...(content.length >= CUT ? [noteAt(column('textcontent'), CUT_TEXT)] : []),
  ];
  const source = given({
    name: url,
    url,
    title: text('uploadtitle') || undefined,
    published,
    note: webAddress(kept),
    text: content || undefined,
  });
  return { source, notes };
}

const CUT_TEXT = `The auto-archiver cuts texts after ${CUT} characters; replace the source’s text by the whole document`;

/** The day in UTC, as the archiver has it. Whether that is the day at the place, an editor decides. */
function dayOf(moment: string): DateRecord | undefined {
  const [, edtf] = /^(\d{4}-\d\d-\d\d)(?:[T ]|$)/.exec(moment) ?? [];
  return edtf !== undefined && isRealDay(edtf) ? { edtf } : undefined;
}

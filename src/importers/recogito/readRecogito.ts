/** Annotations of Recogito 2, as its CSV export. */
import type { Tab, Workbook } from '../../tables/workbook.ts';
import {
  columnOf,
  doubleColumns,
  placeOf,
  type Table,
  tableWith,
  textIn,
  unreadColumns,
} from '../cells/table.ts';
import { requireRows } from '../cells/tableText.ts';
import type { Imported, ImportFormat, ImportInput, ImportOptions } from '../imported.ts';
import { type Findings, fault, importedFrom, newFindings, note } from '../notes/findings.ts';
import { recordsOfRows } from './recordsOfRows.ts';
import { type RecogitoRow, rowAt } from './row.ts';

const NEEDED = ['uuid', 'file', 'quotetranscription', 'anchor', 'type', 'verificationstatus'];
const READ = [
  ...NEEDED,
  'uri',
  'vocablabel',
  'vocabtemporalbounds',
  'lat',
  'lng',
  'placetype',
  'tags',
  'comments',
];
/** Where an annotation stands in Recogito, which nobody can use elsewhere. */
const OF_RECOGITO = ['uuid', 'anchor'];

/**
 * Each file becomes a source without its text, with a visit of its own. Places and events become its
 * stops, people its participants; the words are excerpts, and what is known of places is kept.
 */
export function readRecogito(input: ImportInput, { language }: ImportOptions): Imported {
  const found = newFindings();
  const [tab] = input.workbook?.tabs ?? [];
  const table = tab && tableIn(input.file, tab);
  if (table === undefined) {
    const message =
      'The columns of a Recogito export were not found; it has UUID, FILE, QUOTE_TRANSCRIPTION, ANCHOR, TYPE and VERIFICATION_STATUS in its first row';
    fault(found, { file: input.file, tab: tab?.name ?? '' }, message);
    return importedFrom(found, () => recordsOfRows([], language));
  }
  const rows = rowsIn(found, table);
  return importedFrom(found, () => recordsOfRows(rows, language));
}

function tableIn(file: string, tab: Tab): Table | undefined {
  return tableWith(file, tab, NEEDED);
}

function rowsIn(found: Findings, table: Table): RecogitoRow[] {
  requireRows(found, table);
  found.notes.push(...doubleColumns(table), ...unreadColumns(table, (key) => READ.includes(key)));
  for (const key of OF_RECOGITO) {
    const column = columnOf(table, key);
    if (column === undefined || table.rows.every((row) => textIn(row, column) === '')) continue;
    const message = `“${column.name}” was left out; a quotation finds its place by its words`;
    note(found, placeOf(table, table.header, column), message);
  }
  return table.rows.flatMap((row) => rowAt(found, table, row) ?? []);
}

export const RECOGITO: ImportFormat = {
  id: 'recogito',
  name: 'Recogito',
  detect: ({ workbook }) => (isRecogito(workbook) ? 'certain' : 'no'),
  read: readRecogito,
};

function isRecogito(workbook: Workbook | undefined): boolean {
  const [tab] = workbook?.tabs ?? [];
  return tab !== undefined && tableIn('', tab) !== undefined;
}

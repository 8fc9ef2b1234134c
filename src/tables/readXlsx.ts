import { type Cell as HucreCell, readXlsx as readWorkbook, type Sheet } from 'hucre/xlsx';
import { rangeName } from './cellName.ts';
import { dateText, hidesYear } from './dates.ts';
import type { ReadWorkbook } from './result.ts';
import { EMPTY, notesOf, trimmed } from './tidy.ts';
import type { Cell, TableFault, Workbook } from './workbook.ts';

/** Reads a workbook of Excel (2007 and later). Throws what the library throws at a damaged file. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<ReadWorkbook> {
  const { sheets } = await readWorkbook(bytes, { readStyles: true });
  const workbook: Workbook = {
    file,
    tabs: sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) })),
  };
  const notes = sheets.flatMap((sheet) => [...mergeNotes(file, sheet), ...yearNotes(file, sheet)]);
  return { ok: true, workbook, notes: [...notes, ...notesOf(workbook)] };
}

/** The cells of a sheet, hidden rows and columns included. */
export function rowsOf({ rows, cells }: Sheet): Cell[][] {
  let last = rows.findLastIndex((row) => row.some((value) => value !== null && value !== ''));
  for (const [key, { formula }] of cells ?? []) {
    if (formula !== undefined) last = Math.max(last, Number.parseInt(key, 10));
  }
  return trimmed(
    rows
      .slice(0, last + 1)
      .map((row, at) =>
        row.map((value, column) =>
          value === null && !cells ? EMPTY : cellOf(value, cells?.get(`${at},${column}`)),
        ),
      ),
  );
}

function cellOf(value: unknown, detail: HucreCell | undefined): Cell {
  const formula = detail?.formula === undefined ? {} : ({ formula: true } as const);
  if (value === null || value === undefined || value === '') {
    return 'formula' in formula ? { ...EMPTY, ...formula } : EMPTY;
  }
  if (value instanceof Date) {
    return { text: dateText(value, detail?.style?.numFmt), kind: 'date', ...formula };
  }
  const text = String(value).replace(/\r\n?/g, '\n');
  if (detail?.type === 'error') return { text, kind: 'error', ...formula };
  if (typeof value === 'number') return { text, kind: 'number', ...formula };
  if (typeof value === 'boolean') return { text, kind: 'boolean', ...formula };
  const kind = detail?.formula !== undefined && ERROR.test(text) ? 'error' : 'text';
  return { text, kind, ...formula };
}

/** What spreadsheets show where a formula has no value. */
const ERROR = /^(?:#[A-Z/0]+[!?]?|Err:\d+)$/;

/** Merged cells: the value is that of the first, the others are empty. */
export function mergeNotes(file: string, { name, merges = [] }: Sheet): TableFault[] {
  return merges
    .filter(({ startRow, endRow, startCol, endCol }) => endRow > startRow || endCol > startCol)
    .slice(0, 20)
    .map(({ startRow, startCol, endRow, endCol }) => ({
      place: { file, tab: name, row: startRow, column: startCol },
      message: `${rangeName(startRow, startCol, endRow, endCol)} are merged into one cell; its value counts for the first only. Unmerge them and fill each one`,
    }));
}

function yearNotes(file: string, { name, cells }: Sheet): TableFault[] {
  const found = [...(cells ?? [])].filter(
    ([, { type, style }]) => type === 'date' && style?.numFmt && hidesYear(style.numFmt),
  );
  return found.slice(0, 20).map(([key, { value }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const year = value instanceof Date ? value.getUTCFullYear() : '';
    return {
      place: { file, tab: name, row, column },
      message: `The cell shows no year; the program has made it ${year}. Write the year, or format the cell as text`,
    };
  });
}

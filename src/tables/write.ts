/** From tables to files that spreadsheet programs open. */
import { writeOds as odsOf } from 'hucre/ods';
import { type Cell, type DataValidation, type WriteSheet, writeXlsx as xlsxOf } from 'hucre/xlsx';
import Papa from 'papaparse';
import { cellName, columnName } from './cellName.ts';
import type { WrittenColumn, WrittenTab, WrittenWorkbook } from './describe.ts';
import { escaped } from './escapes.ts';
import { guarded } from './formulas.ts';
import { CELL_LENGTH } from './tidy.ts';
import type { TableFault } from './workbook.ts';

/** Rows that are formatted and offered choices, beyond those that are filled. */
const SPARE_ROWS = 500;

const TEXT_FORMAT = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } } as const;

/**
 * Cells that no spreadsheet could hold: files that are written with them lose the end of a text.
 *
 * @param file the name of the file, for messages
 */
export function tooLongCells({ tabs }: WrittenWorkbook, file: string): TableFault[] {
  return tabs.flatMap(({ name, rows }) =>
    rows.flatMap((cells, at) =>
      cells.flatMap((text, column) => {
        const place = { file, tab: name, row: at + 1, column };
        if (escaped(text).length < CELL_LENGTH) return [];
        const message = `The text is longer than a cell can hold (${CELL_LENGTH.toLocaleString('en')} characters); ${cellName(place)} cannot be written`;
        return [{ place, message }];
      }),
    ),
  );
}

/**
 * Writes a workbook of Excel. Every cell is a text, and every column is formatted as text, so that no
 * program takes `1987-04` for a day or a text for a formula, also in rows that are added.
 */
export async function writeXlsx({ tabs }: WrittenWorkbook): Promise<Uint8Array> {
  return xlsxOf({ sheets: tabs.map((tab) => sheetOf(tab, tabs)) });
}

function sheetOf(tab: WrittenTab, tabs: readonly WrittenTab[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  tab.columns.forEach(({ header, help }, column) => {
    cells.set(`0,${column}`, {
      value: escaped(header),
      style: { ...TEXT_FORMAT, font: { bold: true } },
      ...(help === undefined ? {} : { comment: { text: help } }),
    });
  });
  return {
    name: tab.name,
    columns: tab.columns.map(({ width = 16 }) => ({ width, style: TEXT_FORMAT })),
    rows: rowsOf(tab),
    cells,
    freezePane: { rows: 1 },
    dataValidations: tab.columns.flatMap((column, at) => validationOf(tab, column, at, tabs)),
  };
}

/** Header and rows, as texts. An empty text is no cell. */
function rowsOf({ columns, rows }: WrittenTab): (string | null)[][] {
  const all = [columns.map(({ header }) => header), ...rows];
  return all.map((row) => row.map((text) => (text === '' ? null : escaped(text))));
}

/** A list to choose from. Other values are allowed, too: a cell may have several, or a name. */
function validationOf(
  { rows }: WrittenTab,
  { choices }: WrittenColumn,
  column: number,
  tabs: readonly WrittenTab[],
): DataValidation[] {
  if (choices === undefined) return [];
  const letters = columnName(column);
  const shared = {
    type: 'list',
    range: `${letters}2:${letters}${rows.length + SPARE_ROWS}`,
    allowBlank: true,
    showErrorMessage: false,
  } as const;
  if (!('tab' in choices)) return [{ ...shared, values: [...choices] }];
  const last = (tabs.find(({ name }) => name === choices.tab)?.rows.length ?? 0) + SPARE_ROWS;
  const from = columnName(choices.column);
  return [{ ...shared, formula1: `'${choices.tab}'!$${from}$2:$${from}$${last}` }];
}

/** Writes a workbook of LibreOffice: texts only; the format's library has no comments and no lists. */
export async function writeOds({ tabs }: WrittenWorkbook): Promise<Uint8Array> {
  return odsOf({ sheets: tabs.map((tab) => ({ name: tab.name, rows: rowsOf(tab) })) });
}

/**
 * Writes a CSV file for each tab, by its name: UTF-8 with a byte order mark, by which Excel knows it,
 * commas, and CRLF. What a spreadsheet would run as a formula begins with an apostrophe.
 */
export function csvFiles({ tabs }: WrittenWorkbook): ReadonlyMap<string, string> {
  return new Map(
    tabs.map(({ name, columns, rows }) => {
      const all = [columns.map(({ header }) => header), ...rows];
      const data = all.map((row) => row.map((text) => guarded(text.replace(/\r\n?/g, '\n'))));
      return [`${name}.csv`, `\ufeff${Papa.unparse(data, { newline: '\r\n' })}\r\n`];
    }),
  );
}

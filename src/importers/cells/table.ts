/** A tab of a workbook as rows below a header. */
import type { Cell, CellPlace, Tab } from '../../tables/workbook.ts';
import type { ImportNote } from '../imported.ts';
import { cellText, headerKey, headerText } from './cellText.ts';

export type Column = {
  /** The header in one line. */
  readonly name: string;
  /** See `headerKey`. */
  readonly key: string;
  /** Counted from 0. */
  readonly index: number;
};

export type Row = {
  /** In the tab, counted from 0. */
  readonly index: number;
  readonly cells: readonly Cell[];
};

export type Table = {
  readonly file: string;
  readonly tab: string;
  /** The row of the header, counted from 0. */
  readonly header: number;
  /** Those with a header, from left to right. */
  readonly columns: readonly Column[];
  /** Those below the header in which something is written. */
  readonly rows: readonly Row[];
};

/** How far down a header is looked for: some put a title above it. */
const HEADER_ROWS = 10;

/** A tab below the row of its header; the first row in which something is written if none is given. */
export function tableOf(file: string, tab: Tab, header = firstRow(tab)): Table {
  const columns = (tab.rows[header] ?? []).flatMap((cell, index) => {
    const name = headerText(cell);
    return name === '' ? [] : [{ name, key: headerKey(name), index }];
  });
  const rows = tab.rows.flatMap((cells, index) =>
    index > header && cells.some((cell) => cellText(cell) !== '') ? [{ index, cells }] : [],
  );
  return { file, tab: tab.name, header, columns, rows };
}

/** The table below the row that has the most of some headers; undefined if none has them all. */
export function tableWith(file: string, tab: Tab, needed: readonly string[]): Table | undefined {
  const header = tab.rows.slice(0, HEADER_ROWS).findIndex((cells) => {
    const keys = new Set(cells.map((cell) => headerKey(headerText(cell))));
    return needed.every((key) => keys.has(key));
  });
  return header === -1 ? undefined : tableOf(file, tab, header);
}

function firstRow(tab: Tab): number {
  const row = tab.rows.findIndex((cells) => cells.some((cell) => cellText(cell) !== ''));
  return Math.max(row, 0);
}

/** The first column of a table with one of some keys. */
export function columnOf(table: Table, ...keys: readonly string[]): Column | undefined {
  return table.columns.find(({ key }) => keys.includes(key));
}

/** What a row says in a column; nothing where there is no such column. */
export function textIn(row: Row, column: Column | undefined): string {
  return column === undefined ? '' : cellText(row.cells[column.index]);
}

/** Where a row, or a row's cell, stands. */
export function placeOf(table: Table, row: number, column?: Column): CellPlace {
  const place = { file: table.file, tab: table.tab, row };
  return column === undefined ? place : { ...place, column: column.index };
}

/** The columns of a table that have the name of another, which are not read. */
export function doubleColumns(table: Table): ImportNote[] {
  const seen = new Map<string, Column>();
  const twice = table.columns.filter((column) => {
    const first = seen.get(column.key);
    if (first === undefined) seen.set(column.key, column);
    return first !== undefined;
  });
  return twice.map((column) => ({
    place: placeOf(table, table.header, column),
    message: `Two columns are called “${column.name}”; only the first was read. Give this one another name`,
  }));
}

/** A note about a whole column, at its header, if there is one to make. */
export function columnNotes(
  table: Table,
  column: Column | undefined,
  message: string | undefined,
): ImportNote[] {
  return message === undefined ? [] : [{ place: placeOf(table, table.header, column), message }];
}

/** A note at each column with something in it that is none of some keys. */
export function unreadColumns(table: Table, read: (key: string) => boolean): ImportNote[] {
  return table.columns
    .filter((column) => !read(column.key) && table.rows.some((row) => textIn(row, column) !== ''))
    .map((column) => ({
      place: placeOf(table, table.header, column),
      message: `The column “${column.name}” was not read; nothing in a dossier corresponds to it`,
    }));
}

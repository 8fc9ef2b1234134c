/** Workbooks for tests. */
import { readCsv } from '../../tables/readCsv.ts';
import type { Cell, Tab, Workbook } from '../../tables/workbook.ts';

/** A tab of texts; empty ones are empty cells. */
export function tabOf(name: string, rows: readonly (readonly string[])[]): Tab {
  return { name, rows: rows.map((row) => row.map(cellOf)) };
}

/** A tab of the text of a CSV file. */
export function csvTab(name: string, csv: string): Tab {
  const read = readCsv(new TextEncoder().encode(csv), `${name}.csv`);
  const [tab] = read.ok ? read.workbook.tabs : [];
  return tab ?? { name, rows: [] };
}

export function workbookOf(file: string, ...tabs: readonly Tab[]): Workbook {
  return { file, tabs };
}

function cellOf(text: string): Cell {
  return { text, kind: text === '' ? 'empty' : 'text' };
}

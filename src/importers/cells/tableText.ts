import { type Findings, fault } from '../notes/findings.ts';
import { visibleText } from '../texts/visibleText.ts';
import { type Column, placeOf, type Row, type Table, textIn } from './table.ts';

/** What a row says in a column; an empty text where nothing of it can be seen. */
export function shownIn(row: Row, column: Column | undefined): string {
  return visibleText(textIn(row, column)) ?? '';
}

/** A table of nothing but a header is a fault: it was probably cut off. */
export function requireRows(found: Findings, table: Table): void {
  if (table.rows.length > 0) return;
  fault(found, placeOf(table, table.header), 'There is nothing below the header in this table');
}

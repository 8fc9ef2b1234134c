import type { CellPlace } from './workbook.ts';

/** The letters of a column as spreadsheets name it; counted from 0: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * A place as an editor finds it: `visits.xlsx, tab stops, cell C7`. A file of one table has a tab of
 * its own name, which is not said twice.
 */
export function cellName({ file, tab, row, column }: CellPlace): string {
  const isNamedLikeFile =
    tab === '' || tab === file || file.slice(file.lastIndexOf('/') + 1).startsWith(`${tab}.`);
  return [file, ...(isNamedLikeFile ? [] : [`tab ${tab}`]), ...within(row, column)].join(', ');
}

function within(row: number | undefined, column: number | undefined): string[] {
  if (row !== undefined && column !== undefined) return [`cell ${columnName(column)}${row + 1}`];
  if (row !== undefined) return [`row ${row + 1}`];
  return column === undefined ? [] : [`column ${columnName(column)}`];
}

/** A block of cells: `A1:C2`; all counted from 0. */
export function rangeName(
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
): string {
  return `${columnName(column)}${row + 1}:${columnName(lastColumn)}${lastRow + 1}`;
}

/** Tables as they are read from a spreadsheet, whatever file it was. */

/**
 * What a cell shows. A formula is never run: the cell has the value that was saved with it, and
 * `formula` says so.
 */
export type Cell = {
  /**
   * The text of the cell as it was typed. A date is written as `YYYY-MM-DD`, with a time as
   * `YYYY-MM-DDTHH:MM`; a number with a decimal point; a yes-or-no as `true` or `false`. An empty cell
   * has an empty text.
   */
  readonly text: string;
  readonly kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';
  readonly formula?: true;
};

/** A table: rows of cells from the first row and the first column on, as wide as each row is. */
export type Tab = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };

/** A file of tables; a file of one table has one tab that is named like it. */
export type Workbook = {
  /** The name of the file, as messages say it. */
  readonly file: string;
  readonly tabs: readonly Tab[];
};

/** A place in a workbook, all counted from 0; a whole row has no column, a whole tab no row. */
export type CellPlace = {
  readonly file: string;
  readonly tab: string;
  readonly row?: number;
  readonly column?: number;
};

/** Something that is not as it should be in a workbook, and how to put it right. */
export type TableFault = { readonly place: CellPlace; readonly message: string };

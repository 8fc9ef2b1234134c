/** Tables as they are to be written. */
import type { Workbook } from './workbook.ts';

export type WrittenColumn = {
  readonly header: string;
  /** Shown as a comment of the header where the format has comments. */
  readonly help?: string;
  /** Characters. */
  readonly width?: number;
  /** What cells are offered to choose from: words, or what stands in a column of another tab. */
  readonly choices?: readonly string[] | { readonly tab: string; readonly column: number };
};

export type WrittenTab = {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  /** The texts of the rows below the header. */
  readonly rows: readonly (readonly string[])[];
};

export type WrittenWorkbook = { readonly tabs: readonly WrittenTab[] };

/** The tables as they are read again, without a file in between. */
export function asWorkbook({ tabs }: WrittenWorkbook, file: string): Workbook {
  return {
    file,
    tabs: tabs.map(({ name, columns, rows }) => ({
      name,
      rows: [columns.map(({ header }) => header), ...rows].map((row) =>
        row.map((text) => ({ text, kind: text === '' ? 'empty' : 'text' })),
      ),
    })),
  };
}

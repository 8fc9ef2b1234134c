import type { TableFault, Workbook } from './workbook.ts';

/** What was read of a file of tables, or why it cannot be read. */
export type ReadWorkbook =
  | {
      readonly ok: true;
      readonly workbook: Workbook;
      /** What an editor should look at although it was read: merged cells, errors, invisible characters. */
      readonly notes: readonly TableFault[];
    }
  | { readonly ok: false; readonly faults: readonly [TableFault, ...TableFault[]] };

/** A file that cannot be read. */
export function refused(file: string, message: string): ReadWorkbook {
  return { ok: false, faults: [{ place: { file, tab: '' }, message }] };
}

/** A long list in sheets, one of which is shown at a time. */

/** The items of a sheet: from the first up to, but without, the last. Numbers count from 0. */
export type Sheet = { readonly from: number; readonly to: number };

/**
 * Sheets of `size` items. The last one takes in a rest of less than half a sheet, so it has between
 * half and one and a half of them. There is always a first sheet, if only an empty one.
 */
export function evenSheets(total: number, size: number): Sheet[] {
  const count = Math.max(1, Math.round(total / size));
  return Array.from({ length: count }, (_, i) => ({
    from: i * size,
    to: i === count - 1 ? total : (i + 1) * size,
  }));
}

/** The number, from 1, of the sheet that has an item; 1 for none. */
export function sheetOf(index: number, sheets: readonly Sheet[]): number {
  return (
    Math.max(
      0,
      sheets.findIndex(({ from, to }) => from <= index && index < to),
    ) + 1
  );
}

/** The sheet of a number that came from outside: the last one for a number beyond it. */
export function sheetAt(number: number, sheets: readonly Sheet[]): Sheet {
  return sheets[Math.min(number, sheets.length) - 1] ?? { from: 0, to: 0 };
}

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

/**
 * Sheets of items of different weights, each of about the same weight and as near to `size` as that
 * allows. What weighs at most one and a half sheets is one sheet. A heavy item is never divided.
 */
export function weighedSheets(weights: readonly number[], size: number): Sheet[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const target = total / Math.max(1, Math.round(total / size));
  const sheets: { from: number; to: number }[] = [];
  let before = 0;
  let filled = -1;
  for (const [i, weight] of weights.entries()) {
    const sheet = Math.floor(before / target);
    const last = sheets.at(-1);
    if (last && sheet === filled) last.to = i + 1;
    else sheets.push({ from: i, to: i + 1 });
    filled = sheet;
    before += weight;
  }
  return sheets.length > 0 ? sheets : [{ from: 0, to: 0 }];
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

/**
 * The numbers that a reader can jump to from a sheet: the first, the last, and those around it;
 * `undefined` stands for the ones left out. Never more than nine.
 */
export function reachable(number: number, count: number): (number | undefined)[] {
  const near = Array.from({ length: count }, (_, i) => i + 1).filter(
    (each) => each === 1 || each === count || Math.abs(each - number) <= reachFrom(number, count),
  );
  return near.flatMap((each, i) => {
    const gap = each - (near[i - 1] ?? 0);
    if (gap === 2) return [each - 1, each];
    return gap > 2 ? [undefined, each] : [each];
  });
}

/** At either end there is room for more numbers on the other side. */
function reachFrom(number: number, count: number): number {
  const fromEnd = Math.min(number - 1, count - number);
  return Math.max(1, 3 - fromEnd);
}

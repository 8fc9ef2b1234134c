import type { Sheet } from './sheets.ts';

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

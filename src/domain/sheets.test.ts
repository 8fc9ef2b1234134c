import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenSheets, reachable, sheetAt, sheetOf, weighedSheets } from './sheets.ts';

const sizes = fc.integer({ min: 1, max: 60 });
const weights = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 300 });

test('sheets of either kind hold every item once, in order', () => {
  const isWhole = (sheets: readonly { from: number; to: number }[], total: number) => {
    expect(sheets[0]?.from).toBe(0);
    expect(sheets.at(-1)?.to).toBe(total);
    for (const [i, { from, to }] of sheets.entries()) {
      expect(from).toBe(sheets[i - 1]?.to ?? 0);
      expect(to).toBeGreaterThanOrEqual(total === 0 ? from : from + 1);
    }
  };
  fc.assert(
    fc.property(fc.nat(3000), sizes, (total, size) => isWhole(evenSheets(total, size), total)),
  );
  fc.assert(
    fc.property(weights, sizes, (each, size) => isWhole(weighedSheets(each, size), each.length)),
  );
});

test('a few more than a sheet need no second one, and no sheet is nearly empty', () => {
  expect(evenSheets(14, 10)).toEqual([{ from: 0, to: 14 }]);
  expect(evenSheets(15, 10)).toEqual([
    { from: 0, to: 10 },
    { from: 10, to: 15 },
  ]);
  expect(evenSheets(0, 10)).toEqual([{ from: 0, to: 0 }]);
  expect(weighedSheets([2, 2, 7, 8, 5], 18)).toHaveLength(1);
  fc.assert(
    fc.property(fc.nat(3000), sizes, (total, size) => {
      for (const { from, to } of evenSheets(total, size)) {
        expect(to - from).toBeLessThan(size * 1.5);
      }
    }),
  );
});

test('sheets by weight are bounded by it, but for what is heavier by itself', () => {
  fc.assert(
    fc.property(weights, sizes, (each, size) => {
      const heaviest = Math.max(0, ...each);
      for (const { from, to } of weighedSheets(each, size)) {
        const weight = each.slice(from, to).reduce((sum, one) => sum + one, 0);
        expect(weight).toBeLessThanOrEqual(size * 1.5 + heaviest);
      }
    }),
  );
});

test('an item is on the sheet that it is said to be on; a number too high means the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), sizes, fc.nat(), (total, size, some) => {
      const sheets = evenSheets(total, size);
      const index = some % total;
      const { from, to } = sheetAt(sheetOf(index, sheets), sheets);
      expect(from <= index && index < to).toBe(true);
    }),
  );
  expect(sheetOf(-1, evenSheets(100, 10))).toBe(1);
  expect(sheetAt(999_999, evenSheets(100, 10))).toEqual({ from: 90, to: 100 });
});

test('the first, the last and the near sheets can be reached, and a gap stands for at least two', () => {
  expect(reachable(1, 3)).toEqual([1, 2, 3]);
  expect(reachable(1, 40)).toEqual([1, 2, 3, 4, undefined, 40]);
  expect(reachable(3, 40)).toEqual([1, 2, 3, 4, undefined, 40]);
  expect(reachable(20, 40)).toEqual([1, undefined, 19, 20, 21, undefined, 40]);
  expect(reachable(40, 40)).toEqual([1, undefined, 37, 38, 39, 40]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (count, some) => {
      const number = (some % count) + 1;
      const all = reachable(number, count);
      expect(all.length).toBeLessThanOrEqual(9);
      for (const wanted of [1, number, count]) expect(all).toContain(wanted);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedIn } from './counted.ts';
import { selecting } from './selected.ts';
import type { Tile } from './tiles.ts';
import type { Timed } from './times.ts';

/** Rows in the order of time. */
function timedAt(points: readonly number[]): Timed {
  const at = Float64Array.from(points).sort();
  const rows = Uint32Array.from(points.keys());
  return { rows, at, byDay: rows, byTime: { rows, at } };
}

const TILE: Tile = { key: 'a', from: 0, until: 40, width: 400, share: 1 };
const marks = fc.record({
  // Some before the tile, some after it, and several at one point.
  points: fc.array(
    fc.integer({ min: -20, max: 120 }).map((half) => half / 2),
    { maxLength: 45, size: 'max' },
  ),
  apart: fc.uniqueArray(fc.nat(20)),
  most: fc.integer({ min: 1, max: 30 }),
  lanes: fc.integer({ min: 1, max: 3 }),
});

test('all of a tile but what is drawn apart has a mark of its own or is counted, once', () => {
  fc.assert(
    fc.property(marks, ({ points, apart, most, lanes }) => {
      const timed = timedAt(points);
      const known = apart.filter((row) => row < points.length);
      const within = [...timed.rows].filter((row) => {
        const point = timed.at[row] ?? 0;
        return TILE.from <= point && point < TILE.until && !known.includes(row);
      });
      const { rows, bins } = countedIn(timed, TILE, {
        ...{ most, lanes, laneOf: (row) => row % lanes, apart: new Set(known) },
        ...{ isFirm: (row) => row % 2 === 0, isLit: (row) => row % 5 === 0 },
      });
      if (within.length <= most) expect({ rows, bins }).toEqual({ rows: within, bins: [] });
      const counted = bins.flatMap((bin) => bin.rows);
      expect([...rows, ...counted].sort((a, b) => a - b)).toEqual(within);
      for (const bin of bins) {
        expect(bin.count).toBe(bin.rows.length);
        expect(bin.rows.every((row) => row % lanes === bin.lane)).toBe(true);
        expect(bin.isFirm).toBe(bin.rows.some((row) => row % 2 === 0));
        expect(bin.isLit).toBe(bin.rows.some((row) => row % 5 === 0));
        expect(bin.first).toBe(timed.at[bin.rows[0] ?? 0]);
        expect(bin.last).toBe(timed.at[bin.rows.at(-1) ?? 0]);
      }
    }),
  );
});

test('of what is chosen a few are drawn apart, and more light what counts them', () => {
  const timed = timedAt(Array.from({ length: 400 }, (_, i) => i / 10));
  const days = { first: Int32Array.from(timed.at), last: Int32Array.from(timed.at) };
  const shown = (chosen: readonly number[]) =>
    selecting({
      ...{ timed, days, chosen: new Set(chosen), most: 10, lanes: 1 },
      ...{ laneOf: () => 0, isFirm: () => true },
    })([TILE]);
  expect(shown([7, 8]).rows).toEqual([7, 8]);
  expect(shown([7, 8]).bins.some(({ isLit }) => isLit)).toBe(false);
  const many = shown([...timed.rows.subarray(0, 61)]);
  expect(many.rows).toEqual([]);
  expect(many.bins.filter(({ isLit }) => isLit).map(({ first }) => first)).toEqual(
    many.bins.map(({ first }) => first).filter((first) => first < 6.1),
  );
});

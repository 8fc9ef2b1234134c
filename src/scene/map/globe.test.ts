import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, near, shortWay, turned } from './globe.ts';
import type { Position } from './position.ts';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const position = fc.tuple(longitude, fc.double({ min: -90, max: 90, noNaN: true }));
const positions = fc.array(position, { minLength: 1, maxLength: 20 });

describe('a longitude', () => {
  test('is turned to within 180° of another, and stays the same spot', () => {
    fc.assert(
      fc.property(longitude, fc.double({ min: -720, max: 720, noNaN: true }), (own, other) => {
        const found = turned(own, other);
        expect(Math.abs(found - other)).toBeLessThanOrEqual(180 + 1e-9);
        expect(Math.abs(Math.round((found - own) / 360) - (found - own) / 360)).toBeLessThan(1e-9);
      }),
    );
  });

  test('goes on across 180°', () => {
    expect(near([-173, 64], 177)).toEqual([187, 64]);
  });
});

describe('the bounds', () => {
  test('of both shores of the Bering Strait are 9° wide', () => {
    const bounds = boundsOf([
      [177.5, 64.73],
      [-173.23, 64.42],
    ]);
    expect(bounds).toEqual([
      [177.5, 64.42],
      [186.77, 64.73],
    ]);
  });

  test('of three equal thirds do not cross 180°', () => {
    const thirds: Position[] = [
      [120, 0],
      [0, 10],
      [-120, -10],
    ];
    expect(boundsOf(thirds)).toEqual([
      [-120, -10],
      [120, 10],
    ]);
  });

  test('of one position are that position, and there are none of none', () => {
    expect(boundsOf([[-30, 5]])).toEqual([
      [-30, 5],
      [-30, 5],
    ]);
    expect(boundsOf([])).toBeUndefined();
  });

  test('hold every position', () => {
    fc.assert(
      fc.property(positions, (list) => {
        const [[west, south], [east, north]] = boundsOf(list) ?? [
          [0, 0],
          [0, 0],
        ];
        for (const [own, latitude] of list) {
          const within = turned(own, (west + east) / 2);
          expect(within).toBeGreaterThanOrEqual(west - 1e-9);
          expect(within).toBeLessThanOrEqual(east + 1e-9);
          expect(latitude).toBeGreaterThanOrEqual(south);
          expect(latitude).toBeLessThanOrEqual(north);
        }
      }),
    );
  });

  test('are the shortest: each position begins an arc that is no shorter', () => {
    fc.assert(
      fc.property(positions, (list) => {
        const [[west], [east]] = boundsOf(list) ?? [[0], [0]];
        for (const [start] of list) {
          const arc = Math.max(...list.map(([other]) => (other - start + 720) % 360));
          expect(east - west).toBeLessThanOrEqual(arc + 1e-6);
        }
      }),
    );
  });
});

describe('the short way', () => {
  test('from Tahiti to New Zealand leads west', () => {
    const way = shortWay([
      [-149.5, -17.5],
      [177.97, -38.68],
      [151.2, -34],
    ]);
    expect(way.map(([along]) => Math.round(along))).toEqual([-149, -182, -209]);
  });

  test('never goes more than half around', () => {
    fc.assert(
      fc.property(positions, (list) => {
        const way = shortWay(list);
        way.slice(1).forEach(([to], i) => {
          expect(Math.abs(to - (way[i]?.[0] ?? to))).toBeLessThanOrEqual(180 + 1e-9);
        });
      }),
    );
  });
});

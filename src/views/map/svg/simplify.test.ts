import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { areaOf, simplifyLine, simplifyRing } from './simplify.ts';

const lines = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) }),
  { minLength: 2, maxLength: 40 },
);

function distance({ x, y }: Pixel, a: Pixel, b: Pixel): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}

describe('simplifyLine', () => {
  test('keeps both ends, and every point within the tolerance of what is left', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 20 }), (line, tolerance) => {
        const simple = simplifyLine(line, tolerance);
        expect(simple[0]).toBe(line[0]);
        expect(simple.at(-1)).toBe(line.at(-1));
        for (const point of line) {
          const away = Math.min(...simple.map((to, i) => distance(point, simple[i - 1] ?? to, to)));
          expect(away).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });

  test('makes one stretch of points in a row', () => {
    const row = [0, 1, 2, 3, 4].map((x) => ({ x, y: 2 * x }));
    expect(simplifyLine(row, 0.1)).toEqual([row[0], row[4]]);
  });
});

describe('simplifyRing', () => {
  test('keeps the shape of an island', () => {
    const square = [0, 1, 2, 3].flatMap((side) =>
      Array.from({ length: 10 }, (_, i) => {
        const along = { x: i * 2, y: 0 };
        const corner = [
          along,
          { x: 20, y: along.x },
          { x: 20 - along.x, y: 20 },
          { x: 0, y: 20 - along.x },
        ];
        return corner[side] ?? along;
      }),
    );
    const simple = simplifyRing(square, 0.5);
    expect(simple).toHaveLength(4);
    expect(areaOf(simple)).toBe(400);
  });

  test('leaves specks out, and nothing of nothing', () => {
    const speck = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
    ];
    expect(simplifyRing(speck, 0.1)).toEqual([]);
    expect(simplifyRing([], 0.1)).toEqual([]);
  });
});

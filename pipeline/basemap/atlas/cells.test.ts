import { expect, test } from 'vitest';
import { bboxOf, quarters, wholeWorld } from './cells.ts';

test('the cells cover the globe once', () => {
  const cells = wholeWorld();
  expect(cells.reduce((area, [, , size]) => area + size ** 2, 0)).toBe(360 * 180);
  expect(new Set(cells.map(String)).size).toBe(cells.length);
});

test('a cell is cut into four, and ends where the map does', () => {
  expect(quarters([160, 50, 20])).toEqual([
    [160, 50, 10],
    [170, 50, 10],
    [160, 60, 10],
    [170, 60, 10],
  ]);
  expect(bboxOf([160, -90, 20])).toEqual([160, -85.06, 180, -70]);
});

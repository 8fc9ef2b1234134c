import { expect, test } from 'vitest';
import { frame } from './bbox.ts';
import { cutCorners } from './corners.ts';

const SQUARE = frame([0, 0, 4, 4]);

test('each corner gives way to two positions, and the ring stays closed', () => {
  expect(cutCorners(SQUARE)).toEqual([
    [0, 1],
    [1, 0],
    [3, 0],
    [4, 1],
    [4, 3],
    [3, 4],
    [1, 4],
    [0, 3],
    [0, 1],
  ]);
});

test('corners that are not soft stay', () => {
  expect(cutCorners(SQUARE, () => false)).toEqual(SQUARE);
  expect(cutCorners(SQUARE, ([lon]) => lon > 0)[0]).toEqual([0, 0]);
});

test('nothing stays nothing', () => {
  expect(cutCorners([])).toEqual([]);
});

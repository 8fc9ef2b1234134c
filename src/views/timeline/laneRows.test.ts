import { expect, test } from 'vitest';
import type { Lane } from '../../scene/timeline/timelineScene.ts';
import { lanesBelow, rowsOf } from './laneRows.ts';

const LANES = ['a', 'b', 'c'].map(
  (placeId): Lane => ({ placeId, name: placeId, emphasis: 'plain' }),
);

test('lanes lie below each other, and the row of visits below all of them', () => {
  expect(rowsOf({ lanes: LANES }, 1)).toEqual({
    lane: 26,
    middles: [12.5, 38.5, 64.5],
    height: 4 * 26,
  });
});

test('they grow with the text, and visits alone have a row of their own height', () => {
  expect(rowsOf({ lanes: LANES }, 2).lane).toBe(51);
  expect(rowsOf({ lanes: [] }, 1).height).toBe(47);
});

test('a lane of which less than half can be seen is below', () => {
  const rows = rowsOf({ lanes: LANES }, 1);
  expect(lanesBelow(rows, 104)).toBe(0);
  expect(lanesBelow(rows, 64)).toBe(1);
  expect(lanesBelow(rows, 0)).toBe(3);
});

import { expect, test } from 'vitest';
import { gridNeighbour } from './gridNeighbour.ts';

/** Rows of one, three and two cells. */
const CELLS = [
  { left: 0, top: 0 },
  { left: 0, top: 50 },
  { left: 100, top: 50 },
  { left: 200, top: 50 },
  { left: 0, top: 100 },
  { left: 100, top: 100 },
];

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 5, undefined],
  ['ArrowLeft', 4, 3],
  ['ArrowLeft', 0, undefined],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 5],
  ['ArrowDown', 3, 5],
  ['ArrowDown', 4, undefined],
  ['ArrowUp', 5, 2],
  ['ArrowUp', 3, 0],
  ['ArrowUp', 0, undefined],
  ['Enter', 2, undefined],
  ['ArrowDown', 9, undefined],
])('%s from cell %i leads to %s', (key, at, to) => {
  expect(gridNeighbour(CELLS, at, key)).toBe(to);
});

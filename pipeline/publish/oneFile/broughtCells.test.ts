import { expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/atlasCells.ts';
import { broughtCells } from './broughtCells.ts';

const [WEST, EAST, SMALL]: [Cell, Cell, Cell] = [
  [-20, 0, 20],
  [0, 0, 20],
  [20, 0, 10],
];
const options = {
  cells: [WEST, EAST, SMALL],
  covered: undefined,
  weigh: () => 30,
  room: 100,
};

test('the cells of the stops come, the ones with most of them first', () => {
  const stops = [[-3, 16] as const, [1, 5] as const, [2, 5] as const];
  expect(broughtCells({ ...options, stops })).toEqual([EAST, WEST]);
  expect(broughtCells({ ...options, stops, room: 50 })).toEqual([EAST]);
});

test('a stop between two cells brings one', () => {
  expect(broughtCells({ ...options, stops: [[0, 5]] })).toEqual([EAST]);
});

test('in its own region a dossier needs none', () => {
  const stops = [[1, 5] as const, [25, 5] as const];
  expect(broughtCells({ ...options, stops, covered: [0, 0, 20, 20] })).toEqual([SMALL]);
});

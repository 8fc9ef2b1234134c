import { expect, test } from 'vitest';
import { committedBasemap } from '../../src/testing/basemap.ts';
import { pathOfTile } from '../../src/views/map/basemap/tiles.ts';
import { sharedGround } from './ground.ts';

const EUROPE = { level: 1, column: 0, row: 0 };

test('a square is made when a picture first uses it', () => {
  const { basemap, taken } = sharedGround(committedBasemap());
  expect([basemap.hasTile?.(EUROPE), basemap.hasTile?.(EUROPE)]).toEqual([true, true]);
  expect(taken().map(([path]) => path)).toEqual([pathOfTile(EUROPE)]);
  expect(taken()).toEqual([]);
});

test('a square that another thread has made is used and not made', () => {
  const { basemap, taken, made } = sharedGround(committedBasemap());
  made(pathOfTile(EUROPE));
  expect(basemap.hasTile?.(EUROPE)).toBe(true);
  expect(taken()).toEqual([]);
});

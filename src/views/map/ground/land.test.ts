import { expect, test } from 'vitest';
import type { Basemap } from '../basemap/basemap.ts';
import type { MapFrame } from '../camera/frame.ts';
import { isSameLand, landOf } from './land.ts';

const FRAME: MapFrame = { width: 800, height: 500, centre: [30, 56], zoom: 5 };
const OTHERS: [string, Partial<MapFrame>][] = [
  ['wider', { width: 801 }],
  ['higher', { height: 501 }],
  ['farther west', { centre: [29, 56] }],
  ['farther north', { centre: [30, 57] }],
  ['nearer', { zoom: 5.5 }],
];

test('land stays as it is in the same frame', () => {
  const basemap = world();
  const [a, b] = [FRAME, { ...FRAME, centre: [30, 56] } as const].map((frame) =>
    landOf(basemap, frame, 'light'),
  );
  expect(isSameLand(a, b)).toBe(true);
});

test.each(OTHERS)('and not in one that is %s', (_, change) => {
  const basemap = world();
  const other = landOf(basemap, { ...FRAME, ...change }, 'light');
  expect(isSameLand(landOf(basemap, FRAME, 'light'), other)).toBe(false);
});

test('nor in another theme, of another basemap, or with more cells', () => {
  const cells: never[] = [];
  const basemap = world(cells);
  const before = landOf(basemap, FRAME, 'light');
  expect(isSameLand(before, landOf(basemap, FRAME, 'dark'))).toBe(false);
  expect(isSameLand(before, landOf(world(cells), FRAME, 'light'))).toBe(false);
  cells.length = 1;
  expect(isSameLand(before, landOf(basemap, FRAME, 'light'))).toBe(false);
});

test('nor with packs, whose tiles may have come meanwhile', () => {
  // None of it is asked for anything.
  const basemap = { ...world(), packs: {} } as Basemap;
  const land = landOf(basemap, FRAME, 'light');
  expect(isSameLand(land, land)).toBe(false);
});

function world(cells: never[] = []): Basemap {
  const atlas = { cellsIn: () => cells };
  // Of a basemap, only its cells are asked for.
  return { atlas } as unknown as Basemap;
}

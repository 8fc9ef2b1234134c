import { expect, test } from 'vitest';
import type { MapFrame } from '../camera/frame.ts';
import { pixelOf } from '../camera/frame.ts';
import { frameOfTile, tilesOn } from './tiles.ts';

const frame = (centre: MapFrame['centre'], zoom: number): MapFrame => ({
  ...{ centre, zoom },
  ...{ width: 1718, height: 759 },
});

test.each([
  ['a town', frame([73.1, 31.4], 6.5)],
  ['a continent', frame([20, 10], 2.2)],
  ['both sides of the date line', frame([179, -20], 4.4)],
])('squares cover a frame of %s without a gap, each where it belongs', (_, shown) => {
  const tiles = tilesOn(shown);
  const right = Math.max(...tiles.map(({ x, side }) => x + side));
  const bottom = Math.max(...tiles.map(({ y, side }) => y + side));
  expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(0);
  expect(Math.min(...tiles.map(({ y }) => y))).toBeLessThanOrEqual(0);
  expect(right).toBeGreaterThanOrEqual(shown.width);
  expect(bottom).toBeGreaterThanOrEqual(shown.height);
  for (const { tile, x, y, side } of tiles) {
    const middle = pixelOf(frameOfTile(tile).centre, shown);
    const around = 512 * 2 ** shown.zoom;
    expect(Math.abs((x + side / 2 - middle.x) % around)).toBeCloseTo(0, 5);
    expect(y + side / 2).toBeCloseTo(middle.y, 5);
    expect(side).toBeGreaterThan(1024 * 0.7);
    expect(side).toBeLessThan(1024 * 1.55);
  }
});

test('beyond the poles there are none', () => {
  for (const { tile } of tilesOn(frame([0, 80], 1.2))) {
    expect(tile.row).toBeGreaterThanOrEqual(0);
    expect(tile.row).toBeLessThan(2 ** (tile.level - 1));
    expect(tile.column).toBeGreaterThanOrEqual(0);
    expect(tile.column).toBeLessThan(2 ** (tile.level - 1));
  }
});

import { describe, expect, test } from 'vitest';
import { between, isNearby } from './between.ts';
import { type MapFrame, pixelOf, zoomedAbout } from './frame.ts';

const FROM: MapFrame = { width: 400, height: 300, centre: [27.56, 53.9], zoom: 6 };

describe('the way between two frames', () => {
  test('ends at both', () => {
    const to = { ...FROM, centre: [30, 60] as const, zoom: 8 };
    expect(between(FROM, to, 1)).toEqual(to);
    const start = between(FROM, to, 0);
    expect(start.zoom).toBe(6);
    expect(start.centre[0]).toBeCloseTo(27.56);
    expect(start.centre[1]).toBeCloseTo(53.9);
  });

  test('keeps the spot in place about which it zooms', () => {
    const spot = [28, 54.2] as const;
    const there = pixelOf(spot, FROM);
    const to = zoomedAbout(FROM, there, 8.5);
    for (const share of [0.1, 0.4, 0.8, 1]) {
      const { x, y } = pixelOf(spot, between(FROM, to, share));
      expect(x).toBeCloseTo(there.x);
      expect(y).toBeCloseTo(there.y);
    }
  });

  test('goes the short way across 180°', () => {
    const from = { ...FROM, centre: [179, 0] as const };
    const half = between(from, { ...FROM, centre: [-179, 0] }, 0.5);
    expect(Math.abs(half.centre[0])).toBeCloseTo(180);
  });
});

test('a drawing can be moved to what is near, not to another end of the world', () => {
  expect(isNearby(FROM, { ...FROM, zoom: 7.5 })).toBe(true);
  expect(isNearby(FROM, { ...FROM, zoom: 9 })).toBe(false);
  expect(isNearby(FROM, { ...FROM, centre: [29, 54] })).toBe(true);
  expect(isNearby(FROM, { ...FROM, centre: [60, 54] })).toBe(false);
  const east = { ...FROM, centre: [179.5, 0] as const };
  expect(isNearby(east, { ...FROM, centre: [-179.5, 0] })).toBe(true);
});

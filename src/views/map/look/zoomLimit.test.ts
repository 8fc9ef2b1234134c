import { expect, test } from 'vitest';
import { highest, zoomLimit } from './zoomLimit.ts';

const pack = {
  ...{ file: 'data/city-1.pmtiles', credit: '©', minZoom: 0, maxZoom: 14 },
  bounds: [30, 59, 31, 60] as [number, number, number, number],
};

test('without packs the limit is that of the built-in map, everywhere', () => {
  expect(zoomLimit({})([30.5, 59.5])).toBe(zoomLimit({ packs: [] })([-100, 0]));
  expect(zoomLimit({ region: 'region' })([0, 0])).toBeGreaterThan(zoomLimit({})([0, 0]));
});

test('within a pack a map comes nearer, also where the world goes round', () => {
  const limit = zoomLimit({ packs: [pack] });
  expect(limit([30.5, 59.5])).toBe(16);
  expect(limit([390.5, 59.5])).toBe(16);
  expect(limit([10, 10])).toBe(zoomLimit({})([10, 10]));
  expect(highest({ packs: [pack] })).toBe(16);
});

test('a map that leaves a pack goes out without a jump', () => {
  const limit = zoomLimit({ packs: [pack] });
  const levels = Array.from({ length: 400 }, (_, i) => limit([31 + i * 0.001, 59.5]));
  levels.slice(1).forEach((level, i) => {
    expect(level).toBeLessThanOrEqual(levels[i] ?? 0);
  });
  expect(levels[0]).toBe(16);
  expect(levels.at(-1)).toBeLessThan(9.5);
});

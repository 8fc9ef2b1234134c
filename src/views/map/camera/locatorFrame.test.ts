import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapFrame } from './frame.ts';
import { closeUpOf, kilometresAcross, LOCATOR, locatorFrame, shownOn } from './locatorFrame.ts';

const frame = (parts: Partial<MapFrame> = {}): MapFrame => ({
  ...{ width: 960, height: 440, centre: [30, 60], zoom: 8 },
  ...parts,
});
const frames = fc.record({
  width: fc.integer({ min: 560, max: 2400 }),
  height: fc.integer({ min: 240, max: 1400 }),
  centre: fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  ),
  zoom: fc.double({ min: 3, max: 12, noNaN: true }),
});

test('a city is told where it lies, a continent is not, nor is a map that has not drawn', () => {
  expect(closeUpOf(frame({ zoom: 9 }))).toEqual(frame({ zoom: 9 }));
  expect(closeUpOf(frame({ zoom: 4 }))).toBeUndefined();
  expect(closeUpOf(undefined)).toBeUndefined();
  // Its quarters are half the earth away from its middle.
  expect(closeUpOf(frame({ width: 1024, zoom: 0 }))).toBeUndefined();
});

test('kilometres are those of the latitude', () => {
  // A pixel of zoom 0 is 78.27 km at the equator.
  expect(kilometresAcross(frame({ centre: [0, 0], zoom: 8 }))).toBeCloseTo((78.19 * 960) / 256, 0);
  const [south, north] = [frame({ centre: [0, 0] }), frame({ centre: [0, 60] })];
  expect(kilometresAcross(north) / kilometresAcross(south)).toBeCloseTo(0.5, 2);
});

test('the small map shows 1,500 kilometres around the same middle', () => {
  const small = locatorFrame(frame());
  expect(small).toMatchObject({ ...LOCATOR, centre: [30, 60] });
  expect(kilometresAcross(small)).toBeGreaterThan(1400);
  expect(kilometresAcross(small)).toBeLessThan(1600);
});

test('the frame of any map that needs it lies within the small map and can be seen', () => {
  fc.assert(
    fc.property(frames, (shown) => {
      fc.pre(closeUpOf(shown) !== undefined);
      const { width, height } = shownOn(locatorFrame(shown), shown);
      expect(width).toBeGreaterThanOrEqual(7);
      expect(height).toBeGreaterThanOrEqual(7);
      expect(width).toBeLessThan(LOCATOR.width / 2);
      expect(Number.isFinite(height)).toBe(true);
    }),
  );
});

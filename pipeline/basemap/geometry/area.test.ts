import { expect, test } from 'vitest';
import { ringKm2, triangleKm2 } from './area.ts';
import { frame } from './bbox.ts';
import { distanceKm, lengthKm, nearestKm } from './distance.ts';
import type { Ring } from './types.ts';

const NEAR_ST_PETERSBURG = frame([30, 59.95, 30.2, 60.05]);

test('a ring has its area, whichever way it winds', () => {
  // 0.2° of longitude at 60° N is 11.12 km, 0.1° of latitude as much.
  expect(ringKm2(NEAR_ST_PETERSBURG)).toBeCloseTo(123.65, 0);
  expect(ringKm2(NEAR_ST_PETERSBURG.toReversed())).toBeCloseTo(ringKm2(NEAR_ST_PETERSBURG), 6);
});

test('the area of a large ring shrinks with its latitudes', () => {
  const squareDegree = (south: number): number => ringKm2(frame([30, south, 31, south + 1]));
  expect(squareDegree(60) / squareDegree(0)).toBeCloseTo(Math.cos((60.5 * Math.PI) / 180), 2);
});

test('no area where there is no ring', () => {
  expect(ringKm2([])).toBe(0);
  expect(
    ringKm2([
      [30, 60],
      [31, 61],
      [30, 60],
    ] satisfies Ring),
  ).toBeCloseTo(0, 6);
});

test('a triangle has half the area of its rectangle', () => {
  const area = triangleKm2([30, 0.1], [30, 0], [30.1, 0]);
  expect(area).toBeCloseTo((11.12 * 11.12) / 2, 1);
});

test('distances in kilometres', () => {
  expect(distanceKm([27.56, 53.9], [30.31, 59.94])).toBeGreaterThan(680);
  expect(distanceKm([27.56, 53.9], [30.31, 59.94])).toBeLessThan(700);
  expect(lengthKm(NEAR_ST_PETERSBURG)).toBeCloseTo(4 * 11.12, 0);
  expect(nearestKm([30, 60], [])).toBe(Number.POSITIVE_INFINITY);
});

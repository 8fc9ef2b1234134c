import { expect, test } from 'vitest';
import { KM_PER_DEGREE } from './distance.ts';
import { REGION_DETAIL, toleranceKm } from './tolerance.ts';
import type { LonLat } from './types.ts';

const MINSK: LonLat = [27.56, 53.9];

const north = (km: number): LonLat => [MINSK[0], MINSK[1] + km / KM_PER_DEGREE];

test.each([
  [0, 0.13],
  [50, 0.13],
  [150, 0.465],
  [250, 0.8],
  [600, 0.8],
])('%d km from a place the tolerance is %d km', (km, tolerance) => {
  expect(toleranceKm(north(km), [MINSK])).toBeCloseTo(tolerance, 6);
});

test('the nearest place counts', () => {
  expect(toleranceKm(north(600), [MINSK, north(600)])).toBe(REGION_DETAIL.fineKm);
});

test('without places all is coarse', () => {
  expect(toleranceKm(MINSK, [])).toBe(REGION_DETAIL.coarseKm);
});

import { describe, expect, test } from 'vitest';
import { circle } from './mercator.ts';
import { outline } from './outline.ts';

describe('outline', () => {
  test('is the circle where no pole is in it', () => {
    expect(outline([179, 60], 500)).toEqual(circle([179, 60], 500));
  });

  test.each([
    [85, 90],
    [-85, -90],
    [90, 90],
    [-90, -90],
  ])('around %s° is a band to the pole at %s°, as wide as the world', (latitude, pole) => {
    const ring = outline([40, latitude], 2000);
    const longitudes = ring.map(([longitude]) => longitude);
    expect(Math.min(...longitudes)).toBeCloseTo(-140);
    expect(Math.max(...longitudes)).toBeCloseTo(220);
    expect(ring.at(-1)).toEqual(ring[0]);
    const jumps = ring.slice(1).filter(([to], i) => Math.abs(to - (ring[i]?.[0] ?? to)) > 90);
    expect(jumps.map(([, at]) => at)).toEqual([pole]);
    expect(ring.flat().every(Number.isFinite)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { atZoom } from './atZoom.ts';
import { URBAN_OPACITY, WIDTHS } from './look.ts';

describe('atZoom', () => {
  test('is what the scale says at its levels, and stays so outside them', () => {
    expect(atZoom(WIDTHS.border, 1)).toBe(0.6);
    expect(atZoom(WIDTHS.border, 3)).toBe(0.6);
    expect(atZoom(WIDTHS.border, 7)).toBeCloseTo(1.1);
    expect(atZoom(WIDTHS.border, 10)).toBe(1.6);
    expect(atZoom(WIDTHS.border, 14)).toBe(1.6);
  });

  test('grows as MapLibre’s exponential does', () => {
    const share = (1.4 ** 2 - 1) / (1.4 ** 4 - 1);
    expect(atZoom(WIDTHS.border, 5)).toBeCloseTo(0.6 + share * 0.5);
  });

  test('grows evenly where asked to', () => {
    expect(atZoom(URBAN_OPACITY, 5.25, 1)).toBeCloseTo(0.725);
    expect(atZoom(URBAN_OPACITY, 8.75, 1)).toBeCloseTo(0.45);
  });
});

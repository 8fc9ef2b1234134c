import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeLength } from './timeLength.ts';

const said = (days: number) => {
  const { count, unit } = timeLength(days);
  return `${count} ${unit}`;
};

describe('timeLength', () => {
  test.each([
    [1, '1 day'],
    [5, '5 day'],
    [13, '13 day'],
    [14, '2 week'],
    [17, '2 week'],
    [18, '3 week'],
    [55, '8 week'],
    [56, '2 month'],
    [61, '2 month'],
    [77, '3 month'],
    [365, '12 month'],
    [699, '23 month'],
    [700, '2 year'],
    [913, '2 year'],
    [914, '3 year'],
    [1461, '4 year'],
    [3_652_425, '10000 year'],
  ])('of %i days is %s', (days, text) => {
    expect(said(days)).toBe(text);
  });

  test('is at least a day', () => {
    expect(said(0)).toBe('1 day');
    expect(said(0.4)).toBe('1 day');
  });

  test('is never off by more than a quarter', () => {
    const lengths = { day: 1, week: 7, month: 30.436875, year: 365.2425 };
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 1, max: 1500 }), fc.nat(4_000_000)), (days) => {
        const { count, unit } = timeLength(Math.max(1, days));
        expect(Math.abs(count * lengths[unit] - days)).toBeLessThanOrEqual(Math.max(1, days / 4));
      }),
    );
  });
});

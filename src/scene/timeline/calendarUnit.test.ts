import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, type Extent, isoFromDay } from '../../domain/date.ts';
import { firstDayOf, UNITS, unitOf, unitsIn, wholeUnits } from './calendarUnit.ts';

const FIRST = dayFromIso('0000-01-01');
const LAST = dayFromIso('9999-12-31');
const units = fc.constantFrom(...UNITS);
const days = fc.integer({ min: FIRST, max: LAST });
const extents = fc
  .tuple(days, fc.oneof(fc.nat(60), fc.nat(LAST - FIRST)))
  .map(([earliest, length]): Extent => ({ earliest, latest: Math.min(LAST, earliest + length) }));

const wholeOf = (from: string, to: string, unit: (typeof UNITS)[number]) => {
  const { earliest, latest } = wholeUnits(
    { earliest: dayFromIso(from), latest: dayFromIso(to) },
    unit,
  );
  return `${isoFromDay(earliest)} ${isoFromDay(latest)}`;
};

describe('the units that days lie in', () => {
  test.each([
    ['month', '2024-02-10', '2024-02-10', '2024-02-01 2024-02-29'],
    ['month', '2023-12-31', '2024-01-01', '2023-12-01 2024-01-31'],
    ['month', '0000-02-10', '0000-02-10', '0000-02-01 0000-02-29'],
    ['month', '0099-12-10', '0100-01-01', '0099-12-01 0100-01-31'],
    ['year', '2024-02-10', '2024-02-10', '2024-01-01 2024-12-31'],
    ['year', '0000-05-01', '0099-05-01', '0000-01-01 0099-12-31'],
    ['decade', '2019-12-31', '2019-12-31', '2010-01-01 2019-12-31'],
    ['decade', '0009-12-31', '0010-01-01', '0000-01-01 0019-12-31'],
    ['century', '1999-12-31', '1999-12-31', '1900-01-01 1999-12-31'],
    ['century', '0042-06-01', '0042-06-01', '0000-01-01 0099-12-31'],
    ['millennium', '0999-12-31', '1000-01-01', '0000-01-01 1999-12-31'],
    ['millennium', '9999-12-31', '9999-12-31', '9000-01-01 9999-12-31'],
  ] as const)('a %s: %s to %s', (unit, from, to, whole) => {
    expect(wholeOf(from, to, unit)).toBe(whole);
  });

  test('before the year 0 are negative', () => {
    expect(unitOf(FIRST - 1, 'month')).toBe(-1);
    expect(unitOf(FIRST - 1, 'decade')).toBe(-1);
    expect(firstDayOf(-1, 'month')).toBe(FIRST - 31);
  });

  test('hold all the days, begin with a unit and end with one', () => {
    fc.assert(
      fc.property(extents, units, (extent, unit) => {
        const whole = wholeUnits(extent, unit);
        expect(whole.earliest).toBeLessThanOrEqual(extent.earliest);
        expect(whole.latest).toBeGreaterThanOrEqual(extent.latest);
        expect(unitOf(whole.earliest - 1, unit)).toBe(unitOf(extent.earliest, unit) - 1);
        expect(unitOf(whole.latest + 1, unit)).toBe(unitOf(extent.latest, unit) + 1);
      }),
    );
  });

  test('are as many as there are first days', () => {
    fc.assert(
      fc.property(extents, units, ({ earliest, latest }, unit) => {
        const count = unitsIn({ earliest, latest }, unit);
        const first = unitOf(earliest, unit);
        expect(firstDayOf(first, unit)).toBeLessThanOrEqual(earliest);
        expect(firstDayOf(first + count - 1, unit)).toBeLessThanOrEqual(latest);
        expect(firstDayOf(first + count, unit)).toBeGreaterThan(latest);
      }),
    );
  });

  test('are whole days', () => {
    fc.assert(
      fc.property(days, units, (day, unit) => {
        expect(Number.isInteger(firstDayOf(unitOf(day, unit), unit))).toBe(true);
      }),
    );
  });
});

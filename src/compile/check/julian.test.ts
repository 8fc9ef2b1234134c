import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gregorianOf } from './julian.ts';

describe('gregorianOf', () => {
  test.each([
    // The day before the reform, the October Revolution, the first day of 1918 in Soviet Russia.
    ['1582-10-04', '1582-10-14'],
    ['1917-10-25', '1917-11-07'],
    ['1918-01-31', '1918-02-13'],
    ['1500-02-29', '1500-03-10'],
    ['1500-02-28', '1500-03-09'],
    ['1700-02-29', '1700-03-11'],
    ['0200-03-01', '0200-03-01'],
    ['0100-02-29', '0100-02-27'],
    ['1917-10-25~', '1917-11-07~'],
    ['1917-10-24/1917-10-25?', '1917-11-06/1917-11-07?'],
  ])('%s is %s', (julian, gregorian) => {
    expect(gregorianOf(julian)).toBe(gregorian);
  });

  test.each(['1917-10', '1917', '1501-02-29', '1917-02-30', '1917-13-01', '0000-05-01', 'X'])(
    '%s cannot be converted',
    (julian) => {
      expect(gregorianOf(julian)).toBeUndefined();
    },
  );

  test('neither leaves out a day nor has one twice', () => {
    const day = fc.record({ year: fc.integer({ min: 1, max: 9000 }), share: fc.nat(364) });
    fc.assert(
      fc.property(day, ({ year, share }) => {
        // Within a year that has no 29 February both calendars count alike.
        const common = year - (year % 4) + 1;
        const at = (days: number) =>
          new Date(Date.UTC(2001, 0, 1 + days)).toISOString().slice(4, 10);
        const text = (days: number) => String(common).padStart(4, '0') + at(days);
        const [first, second] = [gregorianOf(text(share)), gregorianOf(text(share + 1))];
        if (share === 364) return;
        expect(Date.parse(second ?? '') - Date.parse(first ?? '')).toBe(86_400_000);
      }),
    );
  });
});

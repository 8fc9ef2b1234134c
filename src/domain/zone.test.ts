import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTimeZone, ZONES } from '../testing/timeZone.ts';
import { dayFromIso as dayOf, utcDate } from './date.ts';
import { dayAt, inUtc, midnight, midnightOf } from './zone.ts';

describe('midnightOf', () => {
  /** Day and time of a moment where the reader is. */
  const local = (date: Date) =>
    [
      date.getFullYear(),
      date.getMonth() + 1,
      date.getDate(),
      date.getHours(),
      date.getMinutes(),
    ] as const;

  test.each([
    ['America/Los_Angeles', '2024-03-10'], // clocks go forward
    ['America/Los_Angeles', '2024-03-11'],
    ['America/Los_Angeles', '2024-11-03'], // clocks go back
    ['America/Los_Angeles', '2024-11-04'],
    ['Pacific/Auckland', '2024-04-07'], // back
    ['Pacific/Auckland', '2024-09-29'], // forward
    ['Pacific/Auckland', '2024-01-27'],
    ['Europe/Minsk', '1941-06-28'],
    ['Australia/Adelaide', '2024-07-25'],
    ['UTC', '0044-03-15'],
  ])('in %s is 0:00 of %s', (zone, iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    const midnight = inTimeZone(zone, () => local(midnightOf(dayOf(iso))));
    expect(midnight).toEqual([year, month, day, 0, 0]);
  });

  test.each([
    ['America/Sao_Paulo', '2018-11-04'],
    ['America/Sao_Paulo', '2017-10-15'],
    ['Asia/Beirut', '2024-03-31'],
  ])('in %s is the first moment of %s, which had no midnight', (zone, iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    inTimeZone(zone, () => {
      const first = midnightOf(dayOf(iso));
      expect(local(first)).toEqual([year, month, day, 1, 0]);
      expect(new Date(first.getTime() - 1).getDate()).not.toBe(day);
    });
  });

  test('falls on the day that is meant, in order, in every time zone', () => {
    for (const zone of ZONES) {
      inTimeZone(zone, () => {
        fc.assert(
          fc.property(fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2100-01-01') }), (day) => {
            const moment = midnightOf(day);
            expect(local(moment).slice(0, 3)).toEqual(
              utcDate(day).toISOString().slice(0, 10).split('-').map(Number),
            );
            expect(midnightOf(day + 1).getTime()).toBeGreaterThan(moment.getTime());
          }),
        );
      });
    }
  });
});

test('a picture for everybody has days of UTC, and what is drawn after it has the reader’s', () => {
  inTimeZone('America/New_York', () => {
    const day = inUtc(() => midnightOf(dayOf('2024-07-25')));
    expect(day.toISOString()).toBe('2024-07-25T00:00:00.000Z');
    expect(inUtc(() => dayAt(day))).toEqual([2024, 6, 25]);
    expect(inUtc(() => midnight(44, 2, 15)).toISOString()).toBe('0044-03-15T00:00:00.000Z');
    const fail = () => {
      throw new Error('no picture');
    };
    expect(() => inUtc(fail)).toThrow('no picture');
    expect(dayAt(day)).toEqual([2024, 6, 24]);
    expect(midnightOf(dayOf('2024-07-25')).toISOString()).toBe('2024-07-25T04:00:00.000Z');
  });
});

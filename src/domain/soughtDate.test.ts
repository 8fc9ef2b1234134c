import { describe, expect, test } from 'vitest';
import { dayFromIso } from './date.ts';
import { type DatePoint, isPoint, mayBeOn } from './soughtDate.ts';

const extent = (text: string) => {
  const [first = '', last = first] = text.split('/');
  return { earliest: dayFromIso(first), latest: dayFromIso(last) };
};

describe('mayBeOn', () => {
  test.each<[string, DatePoint, DatePoint, boolean]>([
    ['2024-05-24', { year: 2024 }, { year: 2024 }, true],
    ['2024-05-24', { year: 2023 }, { year: 2023 }, false],
    ['2024-05-24', { month: 5 }, { month: 5 }, true],
    ['2024-05-31', { month: 6 }, { month: 6 }, false],
    ['2024-05-24', { month: 5, day: 24 }, { month: 5, day: 24 }, true],
    ['2024-05-24', { month: 5, day: 23 }, { month: 5, day: 23 }, false],
    // What lies in July 2019 may have been on each of its days.
    ['2019-07-01/2019-07-31', { month: 7, day: 17 }, { month: 7, day: 17 }, true],
    ['2019-07-01/2019-07-31', { month: 8 }, { month: 8 }, false],
    ['1768-08-26/1771-07-12', { month: 1, day: 1 }, { month: 1, day: 1 }, true],
    ['2024-05-24', { year: 2024, month: 5 }, { year: 2024, month: 7 }, true],
    ['2024-01-02', { month: 12, day: 28 }, { month: 1, day: 3 }, true],
    ['2023-12-29', { month: 12, day: 28 }, { month: 1, day: 3 }, true],
    ['2023-12-27', { month: 12, day: 28 }, { month: 1, day: 3 }, false],
    ['2023-03-01', { month: 2, day: 29 }, { month: 2, day: 29 }, false],
    ['2024-02-29', { month: 2, day: 29 }, { month: 2, day: 29 }, true],
    ['1896-03-01/1904-03-01', { month: 2, day: 29 }, { month: 2, day: 29 }, true],
    ['0044-03-15', { year: 44, month: 3 }, { year: 44, month: 3 }, true],
  ])('%s, %j to %j: %s', (days, first, last, expected) => {
    expect(mayBeOn(extent(days), { first, last })).toBe(expected);
  });
});

describe('isPoint', () => {
  test.each<[DatePoint, boolean]>([
    [{ month: 2, day: 29 }, true],
    [{ year: 2023, month: 2, day: 29 }, false],
    [{ month: 4, day: 31 }, false],
    [{ month: 13 }, false],
    [{ month: 1, day: 0 }, false],
    [{ day: 3 }, false],
    [{}, true],
  ])('%j: %s', (point, expected) => {
    expect(isPoint(point)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extent } from '../../domain/date.ts';
import {
  clipped,
  drawnBetween,
  type End,
  keyedTo,
  movedBy,
  periodOf,
  stepOf,
  withEndAt,
} from './brush.ts';

const WHOLE: Extent = { earliest: 1000, latest: 2999 };
const day = fc.integer({ min: 0, max: 4000 });
const within = fc.integer({ min: WHOLE.earliest, max: WHOLE.latest });
const brush = fc.tuple(within, within).map(([a, b]) => drawnBetween(a, b, WHOLE));
const end = fc.constantFrom<End>('earliest', 'latest');

const expectSound = ({ earliest, latest }: Extent) => {
  expect(earliest).toBeGreaterThanOrEqual(WHOLE.earliest);
  expect(latest).toBeLessThanOrEqual(WHOLE.latest);
  expect(latest).toBeGreaterThanOrEqual(earliest);
};

describe('a brush', () => {
  test('is drawn between two days, in either direction', () => {
    expect(drawnBetween(1500, 1200, WHOLE)).toEqual({ earliest: 1200, latest: 1500 });
    expect(drawnBetween(1200, 1500, WHOLE)).toEqual({ earliest: 1200, latest: 1500 });
  });

  test('stays within the whole, whatever is done to it', () => {
    fc.assert(
      fc.property(brush, day, day, end, (window, a, b, which) => {
        expectSound(drawnBetween(a, b, WHOLE));
        expectSound(movedBy(window, a - b, WHOLE));
        expectSound(withEndAt(window, which, a, WHOLE));
        expectSound(clipped({ from: Math.min(a, b), to: Math.max(a, b) }, WHOLE));
      }),
    );
  });

  test('that is moved keeps its length', () => {
    fc.assert(
      fc.property(brush, fc.integer({ min: -3000, max: 3000 }), (window, by) => {
        const { earliest, latest } = movedBy(window, by, WHOLE);
        expect(latest - earliest).toBe(window.latest - window.earliest);
      }),
    );
  });

  test('of which one end is moved keeps the other, and the ends do not cross', () => {
    const window = { earliest: 1500, latest: 1600 };
    expect(withEndAt(window, 'earliest', 1700, WHOLE)).toEqual({ earliest: 1600, latest: 1600 });
    expect(withEndAt(window, 'latest', 1700, WHOLE)).toEqual({ earliest: 1500, latest: 1700 });
  });

  test('is the period that it stands for, and the other way about', () => {
    fc.assert(
      fc.property(brush, (window) => {
        expect(clipped(periodOf(window, WHOLE), WHOLE)).toEqual(window);
      }),
    );
  });

  test('over all of it is no period, to one side of it one that is open there', () => {
    expect(periodOf(WHOLE, WHOLE)).toEqual({});
    expect(periodOf({ ...WHOLE, earliest: 1500 }, WHOLE)).toEqual({ from: 1500 });
    expect(periodOf({ ...WHOLE, latest: 1500 }, WHOLE)).toEqual({ to: 1500 });
  });
});

describe('keys', () => {
  const window = { earliest: 1500, latest: 2000 };

  test.each([
    [1, 100],
    [7, 700],
    [30, 2000],
    [91, 10_000],
    [365, 100_000],
    [3652, 400_000],
    [36_524, 3_652_425],
  ])('step by %d days where the whole has %d', (step, days) => {
    expect(stepOf({ earliest: 0, latest: days - 1 })).toBe(step);
  });

  test('step, page and go to the ends', () => {
    const to = (key: string) => keyedTo(key, window, 'latest', WHOLE);
    const step = stepOf(WHOLE);
    expect([to('ArrowLeft'), to('ArrowDown')]).toEqual([2000 - step, 2000 - step]);
    expect([to('ArrowRight'), to('ArrowUp')]).toEqual([2000 + step, 2000 + step]);
    expect([to('PageDown'), to('PageUp')]).toEqual([2000 - 10 * step, 2000 + 10 * step]);
    expect([to('Home'), to('End')]).toEqual([window.earliest, WHOLE.latest]);
  });

  test('that mean nothing do nothing', () => {
    expect(keyedTo('Enter', window, 'latest', WHOLE)).toBeUndefined();
  });

  test('takes steps of a hundredth of the whole, whenever that was', () => {
    const ofLength = (days: number, from = 0) => ({ earliest: from, latest: from + days - 1 });
    for (const from of [0, 19_000, -40_000]) {
      expect(
        [1, 100, 400, 700, 3000, 9100, 36_500].map((days) => stepOf(ofLength(days, from))),
      ).toEqual([1, 1, 7, 7, 30, 91, 365]);
    }
    // Between a step of a day and one of a week lies the root of seven.
    expect(stepOf(ofLength(264))).toBe(1);
    expect(stepOf(ofLength(265))).toBe(7);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localMidnight } from '../../domain/date.ts';
import { UNBROKEN } from '../../scene/scale.ts';
import { inTimeZone } from '../../testing/timeZone.ts';
import { middleOf, momentsOf, scaleWithout, shareOf, windowAround } from './span.ts';

const JANUARY_27 = 19_749;
const DAY = 86_400_000;

const extent = fc
  .tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.nat(400))
  .map(([earliest, length]) => ({ earliest, latest: earliest + length }));

describe('momentsOf', () => {
  test('reach from the first midnight to the one after the last day', () => {
    const moments = momentsOf({ earliest: JANUARY_27, latest: JANUARY_27 + 2 });
    const [start, end] = [new Date(moments.start), new Date(moments.end)];
    expect([start.getFullYear(), start.getMonth(), start.getDate()]).toEqual([2024, 0, 27]);
    expect([end.getFullYear(), end.getMonth(), end.getDate()]).toEqual([2024, 0, 30]);
    expect([start.getHours(), end.getHours()]).toEqual([0, 0]);
  });

  test('are 23 hours apart on the day on which clocks go forward', () => {
    inTimeZone('America/Los_Angeles', () => {
      const spring = 19_792; // 10 March 2024
      const { start, end } = momentsOf({ earliest: spring, latest: spring });
      expect(end - start).toBe((23 * DAY) / 24);
    });
  });
});

describe('middleOf', () => {
  const frame = {
    start: localMidnight(JANUARY_27).getTime(),
    end: localMidnight(JANUARY_27 + 2).getTime(),
    width: 600,
    scale: UNBROKEN,
  };

  test('of a day is its noon', () => {
    expect(middleOf({ earliest: JANUARY_27, latest: JANUARY_27 }, frame)).toBeCloseTo(150, 9);
    expect(middleOf({ earliest: JANUARY_27 + 1, latest: JANUARY_27 + 1 }, frame)).toBeCloseTo(450);
  });

  test('of an extent is half-way through it', () => {
    expect(middleOf({ earliest: JANUARY_27, latest: JANUARY_27 + 1 }, frame)).toBeCloseTo(300, 9);
  });

  test('may lie outside the frame', () => {
    expect(middleOf({ earliest: JANUARY_27 - 1, latest: JANUARY_27 - 1 }, frame)).toBeCloseTo(-150);
  });
});

describe('windowAround', () => {
  test('leaves the share asked for free at either side', () => {
    fc.assert(
      fc.property(extent, fc.double({ min: 0, max: 0.45, noNaN: true }), (days, margin) => {
        const { start, end } = windowAround(days, margin, UNBROKEN);
        const moments = momentsOf(days);
        const length = end - start;
        expect((moments.start - start) / length).toBeCloseTo(margin, 6);
        expect((end - moments.end) / length).toBeCloseTo(margin, 6);
      }),
    );
  });

  test('is the extent itself without a margin', () => {
    const days = { earliest: JANUARY_27, latest: JANUARY_27 + 3 };
    expect(windowAround(days, 0, UNBROKEN)).toEqual(momentsOf(days));
  });
});

describe('days left out', () => {
  const left = { earliest: JANUARY_27 + 1, latest: JANUARY_27 + 100 };
  const days = { earliest: JANUARY_27, latest: JANUARY_27 + 101 };

  test('take up nothing of a window around them', () => {
    const { start, end } = windowAround(days, 0, scaleWithout([left]));
    expect(end - start).toBe(2 * DAY);
  });

  test('are at the middle of what is around them', () => {
    const scale = scaleWithout([left]);
    const frame = { ...windowAround(days, 0, scale), width: 600, scale };
    expect(middleOf(left, frame)).toBeCloseTo(300, 9);
    expect(middleOf(days, frame)).toBeCloseTo(300, 9);
  });
});

describe('shareOf', () => {
  test('of the whole is all of it', () => {
    fc.assert(
      fc.property(extent, (days) => {
        expect(shareOf(days, days)).toEqual({ left: 0, width: 100 });
      }),
    );
  });

  test('counts whole days', () => {
    expect(shareOf({ earliest: 11, latest: 12 }, { earliest: 10, latest: 13 })).toEqual({
      left: 25,
      width: 50,
    });
  });
});

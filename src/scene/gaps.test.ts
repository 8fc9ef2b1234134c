import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Extent, unionOf } from '../domain/date.ts';
import { gapsBetween } from './gaps.ts';

const extents = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 4000 }), fc.nat(60))
    .map(([earliest, length]): Extent => ({ earliest, latest: earliest + length })),
  { minLength: 1, maxLength: 8 },
);
const wholes = fc
  .tuple(fc.integer({ min: -1000, max: 2000 }), fc.nat(4000))
  .map(([earliest, length]): Extent => ({ earliest, latest: earliest + length }));
const lengthOf = ({ earliest, latest }: Extent) => latest - earliest + 1;
const isApart = (a: Extent, b: Extent) => a.latest < b.earliest || a.earliest > b.latest;

describe('gapsBetween', () => {
  test('leaves out the years between two visits, and some days beside them not', () => {
    const [first, last] = [
      { earliest: 0, latest: 9 },
      { earliest: 1990, latest: 1999 },
    ];
    expect(gapsBetween([last, first], { earliest: 0, latest: 1999 })).toEqual([
      { earliest: 60, latest: 1939 },
    ]);
  });

  test('leaves in what is short beside the whole, or short at all', () => {
    const among = (pause: number) => [
      { earliest: 0, latest: 999 },
      { earliest: 1000 + pause, latest: 2000 },
    ];
    expect(gapsBetween(among(200), { earliest: 0, latest: 2000 })).toEqual([]);
    const close = [
      { earliest: 0, latest: 0 },
      { earliest: 30, latest: 30 },
    ];
    expect(gapsBetween(close, { earliest: 0, latest: 30 })).toEqual([]);
  });

  test('reaches to the end of the whole where nothing follows', () => {
    const only = [{ earliest: 500, latest: 510 }];
    expect(gapsBetween(only, { earliest: 0, latest: 999 })).toEqual([
      { earliest: 0, latest: 474 },
      { earliest: 536, latest: 999 },
    ]);
  });

  test('has nothing to leave out where there is nothing', () => {
    expect(gapsBetween([], { earliest: 0, latest: 999 })).toEqual([]);
  });

  test('are in order, apart, within the whole, and clear of everything', () => {
    fc.assert(
      fc.property(extents, wholes, (list, whole) => {
        const gaps = gapsBetween(list, whole);
        gaps.forEach((gap, i) => {
          expect(gap.latest).toBeGreaterThanOrEqual(gap.earliest);
          expect(gap.earliest).toBeGreaterThanOrEqual(whole.earliest);
          expect(gap.latest).toBeLessThanOrEqual(whole.latest);
          expect(gap.earliest).toBeGreaterThan(gaps[i - 1]?.latest ?? Number.NEGATIVE_INFINITY);
          for (const extent of list) expect(isApart(extent, gap)).toBe(true);
        });
      }),
    );
  });

  test('leave nothing long and empty behind', () => {
    fc.assert(
      fc.property(extents, (list) => {
        const whole = unionOf(list) ?? { earliest: 0, latest: 0 };
        const taken = [...list, ...gapsBetween(list, whole)].sort(
          (a, b) => a.earliest - b.earliest,
        );
        let reached = whole.earliest - 1;
        for (const { earliest, latest } of taken) {
          const empty = earliest - reached - 1;
          expect(empty).toBeLessThanOrEqual(Math.max(30, lengthOf(whole) / 10));
          reached = Math.max(reached, latest);
        }
      }),
    );
  });
});

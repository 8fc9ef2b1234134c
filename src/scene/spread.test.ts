import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, type Spaced, spread } from './spread.ts';

const NO_BOUNDS: Bounds = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const TINY = 1e-6;

const marks = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 300 }), gap: fc.nat(40) }), { maxLength: 12 })
  .map((list) => list.sort((a, b) => a.at - b.at));

/** Marks that have room enough already, with ends at which bounds may stand. */
const roomy = fc
  .array(fc.record({ gap: fc.nat(40), spare: fc.nat(40) }), { minLength: 1, maxLength: 12 })
  .map((list) => {
    let at = 0;
    return list.map(({ gap, spare }): Spaced => {
      at += gap + spare;
      return { at, gap };
    });
  });

const cost = (list: readonly Spaced[], drawn: readonly number[]) =>
  list.reduce((sum, { at }, i) => sum + ((drawn[i] ?? 0) - at) ** 2, 0);

const gapsOf = (drawn: readonly number[]) => drawn.slice(1).map((at, i) => at - (drawn[i] ?? 0));

describe('spread', () => {
  test('has nothing to draw for nothing', () => {
    expect(spread([], { from: 0, to: 100 })).toEqual([]);
  });

  test('puts two marks on one spot apart by half their gap each', () => {
    const pair = [
      { at: 50, gap: 0 },
      { at: 50, gap: 24 },
    ];
    expect(spread(pair, { from: 0, to: 100 })).toEqual([38, 62]);
  });

  test('ignores the gap before the first mark', () => {
    expect(spread([{ at: 5, gap: 99 }], { from: 0, to: 100 })).toEqual([5]);
  });

  test('keeps every gap, and so the order', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 400 }), (list, to) => {
        gapsOf(spread(list, { from: 0, to })).forEach((gap, i) => {
          expect(gap).toBeGreaterThanOrEqual((list[i + 1]?.gap ?? 0) - TINY);
        });
      }),
    );
  });

  test('moves nothing where all gaps hold already', () => {
    fc.assert(
      fc.property(roomy, (list) => {
        const end = list.at(-1)?.at ?? 0;
        spread(list, { from: 0, to: end }).forEach((at, i) => {
          expect(at).toBeCloseTo(list[i]?.at ?? Number.NaN, 6);
        });
      }),
    );
  });

  // For least squares under gaps these conditions (Karush–Kuhn–Tucker) hold at the optimum and
  // nowhere else: no tail of the marks gains by moving left, none that has room by moving at all.
  test('moves marks as little as possible', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const drawn = spread(list, NO_BOUNDS);
        const gaps = gapsOf(drawn);
        let tail = 0;
        for (let i = list.length - 1; i >= 0; i -= 1) {
          tail += (drawn[i] ?? 0) - (list[i]?.at ?? 0);
          expect(tail).toBeGreaterThanOrEqual(-TINY);
          const isFirst = i === 0;
          const hasRoom = (gaps[i - 1] ?? 0) > (list[i]?.gap ?? 0) + TINY;
          if (isFirst || hasRoom) expect(Math.abs(tail)).toBeLessThan(TINY);
        }
      }),
    );
  });

  test('moves marks less than any other way to keep gaps and bounds', () => {
    const others = fc.tuple(fc.nat(100), fc.array(fc.nat(30), { minLength: 12, maxLength: 12 }));
    fc.assert(
      fc.property(marks, others, (list, [start, spares]) => {
        let at = start;
        const other = list.map(({ gap }, i) => {
          at += i === 0 ? 0 : gap + (spares[i] ?? 0);
          return at;
        });
        const bounds = { from: 0, to: Math.max(300, other.at(-1) ?? 0) };
        expect(cost(list, spread(list, bounds))).toBeLessThanOrEqual(cost(list, other) + TINY);
      }),
    );
  });

  test('keeps marks that belong within the bounds within them, if they fit', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const needed = list.slice(1).reduce((sum, { gap }) => sum + gap, 0);
        for (const at of spread(list, { from: 0, to: Math.max(300, needed) })) {
          expect(at).toBeGreaterThanOrEqual(-TINY);
          expect(at).toBeLessThanOrEqual(Math.max(300, needed) + TINY);
        }
      }),
    );
  });

  test('takes no notice of bounds outside which a mark belongs', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const beyond = [...list, { at: 500, gap: 0 }];
        expect(spread(beyond, { from: 0, to: 400 })).toEqual(spread(beyond, NO_BOUNDS));
      }),
    );
  });

  test('lets marks that are too many for the bounds stand out at both ends', () => {
    const many = Array.from({ length: 5 }, () => ({ at: 50, gap: 30 }));
    expect(spread(many, { from: 0, to: 100 })).toEqual([-10, 20, 50, 80, 110]);
  });
});

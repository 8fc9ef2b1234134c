import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavingOut, piecesOf, pixelOf, type Stretch, UNBROKEN } from './scale.ts';

/** Stretches in order, each after some time. */
const stretches = fc
  .array(fc.record({ pause: fc.integer({ min: 1, max: 500 }), length: fc.nat(500) }), {
    maxLength: 5,
  })
  .map((list) => {
    let at = 0;
    return list.map(({ pause, length }): Stretch => {
      const from = at + pause;
      at = from + length;
      return { from, to: at };
    });
  });
const moment = fc.integer({ min: -500, max: 6000 });

describe('a scale', () => {
  test('never runs backwards, and never faster than time', () => {
    fc.assert(
      fc.property(stretches, moment, fc.nat(1000), (list, from, later) => {
        const { toDrawn } = leavingOut(list);
        const passed = toDrawn(from + later) - toDrawn(from);
        expect(passed).toBeGreaterThanOrEqual(0);
        expect(passed).toBeLessThanOrEqual(later);
      }),
    );
  });

  test('is taken back by its inverse, but for what is left out', () => {
    fc.assert(
      fc.property(stretches, moment, (list, at) => {
        const { toDrawn, toTrue } = leavingOut(list);
        expect(toDrawn(toTrue(at))).toBe(at);
        const isLeftOut = list.some(({ from, to }) => at >= from && at < to);
        if (!isLeftOut) expect(toTrue(toDrawn(at))).toBe(at);
      }),
    );
  });

  test('brings all of a stretch left out to one point: the break', () => {
    fc.assert(
      fc.property(stretches, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const { toDrawn } = leavingOut(list);
        for (const { from, to } of list) {
          expect(toDrawn(from + (to - from) * share)).toBeCloseTo(toDrawn(from), 9);
        }
      }),
    );
  });

  test('that leaves nothing out is time itself', () => {
    expect([UNBROKEN.toDrawn(7), UNBROKEN.toTrue(7)]).toEqual([7, 7]);
  });
});

describe('a frame', () => {
  const scale = leavingOut([{ from: 100, to: 900 }]);
  const frame = { start: 0, end: 200, width: 400, scale };

  test('has its moments at pixels on both sides of the break', () => {
    expect([0, 50, 100, 500, 900, 950, 1000].map((at) => pixelOf(at, frame))).toEqual([
      0, 100, 200, 200, 200, 300, 400,
    ]);
  });

  test('shows two pieces of time around the break', () => {
    expect(piecesOf(frame)).toEqual([
      { from: 0, to: 100 },
      { from: 900, to: 1000 },
    ]);
  });

  test('that begins or ends at the break shows one', () => {
    expect(piecesOf({ ...frame, start: 100 })).toEqual([{ from: 900, to: 1000 }]);
    expect(piecesOf({ ...frame, end: 100 })).toEqual([{ from: 0, to: 100 }]);
  });

  test('shows as much time as it draws', () => {
    fc.assert(
      fc.property(stretches, moment, fc.integer({ min: 1, max: 3000 }), (list, start, length) => {
        const any = { start, end: start + length, width: 100, scale: leavingOut(list) };
        const pieces = piecesOf(any);
        expect(pieces.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(length);
        expect(pixelOf(pieces[0]?.from ?? Number.NaN, any)).toBeCloseTo(0, 9);
        expect(pixelOf(pieces.at(-1)?.to ?? Number.NaN, any)).toBeCloseTo(100, 9);
      }),
    );
  });
});

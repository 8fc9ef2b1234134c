import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frame, momentAt, type Piece, pixelOf, scaleOf, TRUE } from './scale.ts';

/** Pieces in order, each after a pause or touching the one before it, at rates far apart. */
const pieces = fc
  .array(
    fc.record({
      pause: fc.option(fc.record({ true: whole(1, 1e6), drawn: whole(1, 1e4) }), { freq: 4 }),
      true: whole(1, 1e6),
      drawn: whole(1, 1e6),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => {
    const at = { true: -3e5, drawn: 0 };
    const made = list.map((each): Piece => {
      at.true += each.pause?.true ?? 0;
      at.drawn += each.pause?.drawn ?? 0;
      const from = { ...at };
      at.true += each.true;
      at.drawn += each.drawn;
      return {
        true: { from: from.true, to: at.true },
        drawn: { from: from.drawn, to: at.drawn },
      };
    });
    return made as [Piece, ...Piece[]];
  });
const moments = fc.integer({ min: -2e6, max: 9e6 });

function whole(min: number, max: number) {
  return fc.integer({ min, max });
}

describe('a scale', () => {
  test('grows strictly, both ways', () => {
    fc.assert(
      fc.property(pieces, moments, whole(1, 1e6), (list, from, later) => {
        const { toDrawn, toTrue } = scaleOf(list);
        expect(toDrawn(from + later)).toBeGreaterThan(toDrawn(from));
        expect(toTrue(from + later)).toBeGreaterThan(toTrue(from));
      }),
    );
  });

  test('is taken back by its inverse, in pieces, gaps and beyond both ends', () => {
    fc.assert(
      fc.property(pieces, moments, (list, at) => {
        const { toDrawn, toTrue } = scaleOf(list);
        expect(Math.abs(toTrue(toDrawn(at)) - at)).toBeLessThan(1e-3);
        expect(Math.abs(toDrawn(toTrue(at)) - at)).toBeLessThan(1e-3);
      }),
    );
  });

  test('draws each piece from where to where it says', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const { toDrawn, toTrue } = scaleOf(list);
        for (const piece of list) {
          for (const end of ['from', 'to'] as const) {
            expect(toDrawn(piece.true[end])).toBeCloseTo(piece.drawn[end], 6);
            expect(toTrue(piece.drawn[end])).toBeCloseTo(piece.true[end], 6);
          }
        }
      }),
    );
  });

  test('runs evenly within a piece', () => {
    fc.assert(
      fc.property(pieces, share(), (list, at) => {
        const { toDrawn } = scaleOf(list);
        for (const piece of list) {
          const moment = piece.true.from + (piece.true.to - piece.true.from) * at;
          const drawn = piece.drawn.from + (piece.drawn.to - piece.drawn.from) * at;
          expect(toDrawn(moment)).toBeCloseTo(drawn, 3);
        }
      }),
    );
  });

  test('does not leap at the ends of its pieces', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const { toDrawn } = scaleOf(list);
        for (const { true: stretch } of list) {
          for (const end of [stretch.from, stretch.to]) {
            const leap = toDrawn(end + 1e-6) - toDrawn(end - 1e-6);
            expect(leap).toBeGreaterThanOrEqual(0);
            // A millionth of the fastest rate that the pieces above can have.
            expect(leap).toBeLessThan(3);
          }
        }
      }),
    );
  });

  test('goes on before the first piece and after the last as within them', () => {
    const { toDrawn, toTrue } = scaleOf([
      { true: { from: 100, to: 200 }, drawn: { from: 0, to: 1000 } },
      { true: { from: 900, to: 1000 }, drawn: { from: 1100, to: 1300 } },
    ]);
    expect([90, 100, 150, 200, 550, 900, 950, 1000, 1050].map(toDrawn)).toEqual([
      -100, 0, 500, 1000, 1050, 1100, 1200, 1300, 1400,
    ]);
    expect([-100, 1050, 1400].map(toTrue)).toEqual([90, 550, 1050]);
  });

  test('that is true is time itself', () => {
    expect([TRUE.toDrawn(7), TRUE.toTrue(7), TRUE.pieces]).toEqual([7, 7, []]);
  });
});

function share() {
  return fc.double({ min: 0, max: 1, noNaN: true });
}

describe('a frame', () => {
  const scale = scaleOf([
    { true: { from: 0, to: 100 }, drawn: { from: 0, to: 80 } },
    { true: { from: 900, to: 1000 }, drawn: { from: 120, to: 200 } },
  ]);
  const frame: Frame = { start: 0, end: 200, width: 400, scale };

  test('has its moments at pixels on both sides of the gap, and in it', () => {
    expect([0, 50, 100, 500, 900, 950, 1000].map((at) => pixelOf(at, frame))).toEqual([
      0, 80, 160, 200, 240, 320, 400,
    ]);
  });

  test('has moments outside too', () => {
    expect(pixelOf(-50, frame)).toBeCloseTo(-80, 9);
    expect(pixelOf(1050, frame)).toBeCloseTo(480, 9);
  });

  test('knows the moment at a pixel', () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 900, noNaN: true }), (pixel) => {
        expect(pixelOf(momentAt(pixel, frame), frame)).toBeCloseTo(pixel, 6);
      }),
    );
  });
});

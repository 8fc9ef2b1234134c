import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineBoxes } from '../timeline/lineBoxes.ts';
import { type Box, type Labelled, placeLabels, type Side, type Spot } from './labels.ts';

const FRAME = { width: 400, height: 300 };
const marker = (x: number, y: number, parts: Partial<Labelled> = {}): Labelled => ({
  x,
  y,
  reach: 13,
  radius: 13,
  width: 80,
  height: 18,
  ...parts,
});

/** Where the map's style sheet puts a name, 4 pixels from the disc at the sides. */
function boxOf({ x, y, reach, radius, width, height }: Labelled, { side, shift }: Spot): Box {
  const left = {
    right: x + reach + 4,
    left: x - reach - 4 - width,
    above: x - width / 2 + shift,
    below: x - width / 2 + shift,
  }[side];
  const top = {
    right: y - 9,
    left: y - 9,
    above: y - radius - height,
    below: y + radius,
  }[side];
  return { left, right: left + width, top, bottom: top + height };
}

const unmoved = (side: Side): Spot => ({ side, shift: 0 });
const SIDES = ['right', 'left', 'above', 'below'] as const;
const isInside = ({ left, top, right, bottom }: Box) =>
  left >= 4 && top >= 4 && right <= FRAME.width - 4 && bottom <= FRAME.height - 4;

const discOf = ({ x, y, reach, radius }: Labelled): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - radius,
  bottom: y + radius,
});

const touch = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1e-9 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1e-9;

const markers = fc.array(
  fc.record({
    x: fc.integer({ min: -20, max: 420 }),
    y: fc.integer({ min: -20, max: 320 }),
    reach: fc.integer({ min: 13, max: 22 }),
    radius: fc.constant(13),
    width: fc.integer({ min: 20, max: 160 }),
    height: fc.constant(18),
  }),
  { maxLength: 15 },
);
const obstacles = fc.array(
  fc
    .tuple(
      fc.nat(350),
      fc.nat(250),
      fc.integer({ min: 5, max: 80 }),
      fc.integer({ min: 5, max: 80 }),
    )
    .map(
      ([left, top, width, height]): Box => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
      }),
    ),
  { maxLength: 4 },
);

/** Runs a check on the boxes of all names that were given a place. */
function assertForNames(
  check: (
    box: Box,
    own: number,
    all: {
      list: Labelled[];
      walls: Box[];
      names: (Box | undefined)[];
      spots: (Spot | undefined)[];
    },
  ) => void,
) {
  fc.assert(
    fc.property(markers, obstacles, (list, walls) => {
      const spots = placeLabels(list, FRAME, walls);
      const names = list.map((entry, i) => {
        const spot = spots[i];
        return spot && boxOf(entry, spot);
      });
      names.forEach((box, i) => {
        if (box) check(box, i, { list, walls, names, spots });
      });
    }),
  );
}

describe('placeLabels', () => {
  test('prefers right, then left, then above, then below, then above and below moved aside', () => {
    const at = marker(200, 150);
    const walls: Box[] = [];
    const found: (Spot | undefined)[] = [];
    for (let i = 0; i < 5; i++) {
      const [spot] = placeLabels([at], FRAME, walls);
      found.push(spot);
      if (spot) walls.push(boxOf(at, spot));
    }
    expect(found).toEqual([...SIDES.map(unmoved), undefined]);
    const wall = { left: 190, top: 110, right: 194, bottom: 200 };
    expect(placeLabels([at], FRAME, [...walls.slice(0, 2), wall])).toEqual([undefined]);
    const beside = { ...wall, left: 160, right: 180 };
    expect(placeLabels([at], FRAME, [...walls.slice(0, 2), beside])).toEqual([
      { side: 'above', shift: 27 },
    ]);
  });

  test('moves a name above or below along the edge of the map, as far as it has to', () => {
    const wide = { width: 380 };
    const [spot] = placeLabels([marker(180, 150, wide)], FRAME, []);
    expect(spot).toEqual({ side: 'above', shift: 14 });
    expect(placeLabels([marker(20, 10, wide)], FRAME, [])).toEqual([{ side: 'below', shift: 174 }]);
    expect(placeLabels([marker(390, 290, wide)], FRAME, [])).toEqual([
      { side: 'above', shift: -184 },
    ]);
  });

  test('names no marker whose middle is out of the frame', () => {
    expect(placeLabels([marker(0, 150), marker(-1, 150)], FRAME, [])).toEqual([
      unmoved('right'),
      undefined,
    ]);
    expect(placeLabels([marker(200, 301)], FRAME, [])).toEqual([undefined]);
  });

  test('gives no name to what none fits', () => {
    expect(placeLabels([marker(200, 150, { width: 393 })], FRAME, [])).toEqual([undefined]);
  });

  test('keeps names off a route where there is room beside it', () => {
    const line = (...points: [number, number][]) => lineBoxes(points.map(([x, y]) => ({ x, y })));
    const [spot] = placeLabels([marker(150, 150)], FRAME, [], line([150, 150], [390, 150]));
    expect(spot).toEqual({ side: 'left', shift: 0 });
    // On all sides is a line: better over it than no name.
    const lines = [line([0, 150], [400, 150]), line([150, 0], [150, 300])].flat();
    expect(placeLabels([marker(150, 150)], FRAME, [], lines)).toEqual([
      { side: 'right', shift: 0 },
    ]);
  });

  test('serves the more important marker first', () => {
    const pair = [marker(100, 150), marker(215, 150)];
    expect(placeLabels(pair, FRAME, [])).toEqual([unmoved('right'), unmoved('right')]);
    const near = [marker(100, 150), marker(290, 150, { width: 90 }), marker(390, 150)];
    expect(placeLabels(near, FRAME, [])).toEqual([
      unmoved('right'),
      unmoved('above'),
      { side: 'below', shift: -34 },
    ]);
  });

  test('covers dots rather than leave the selection without a name', () => {
    const [x, y] = [200, 150];
    const around = (isDot: boolean) =>
      [
        [x + 60, y],
        [x - 60, y],
        [x, y - 22],
        [x, y + 22],
      ].map(([left = 0, top = 0]) => marker(left, top, { reach: 5, radius: 5, width: 300, isDot }));
    const first = (parts: Partial<Labelled>, isDot: boolean) =>
      placeLabels([marker(x, y, parts), ...around(isDot)], FRAME, [])[0];
    // Too short to go past the dots above and below.
    expect(first({ width: 20 }, true)).toEqual(unmoved('right'));
    expect(first({ width: 80 }, true)).toEqual(unmoved('right'));
    expect(first({ width: 80 }, false)).toBeUndefined();
    expect(first({ width: 80, isDot: true }, true)).toBeUndefined();
    expect(first({ width: 80, isChosen: true }, false)).toEqual(unmoved('right'));
  });

  test('lets names touch but not overlap', () => {
    const wall = (left: number): Box => ({ left, right: 400, top: 0, bottom: 300 });
    expect(placeLabels([marker(200, 150)], FRAME, [wall(297)])).toEqual([unmoved('right')]);
    expect(placeLabels([marker(200, 150)], FRAME, [wall(296)])).toEqual([unmoved('left')]);
  });

  test('keeps names off the edges of the frame', () => {
    assertForNames((box) => {
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(4 - 1e-6);
      expect(box.right).toBeLessThanOrEqual(FRAME.width - 4 + 1e-6);
      expect(box.bottom).toBeLessThanOrEqual(FRAME.height - 4 + 1e-6);
    });
  });

  test('keeps a name that is moved over the middle of its marker', () => {
    assertForNames((box, own, { list, spots }) => {
      const { x = 0 } = list[own] ?? {};
      if (spots[own]?.shift === 0) return;
      expect(box.left).toBeLessThanOrEqual(x + 1e-6);
      expect(box.right).toBeGreaterThanOrEqual(x - 1e-6);
    });
  });

  test('keeps names off every disc, their own included', () => {
    assertForNames((box, _, { list }) => {
      for (const entry of list) expect(touch(box, discOf(entry))).toBe(false);
    });
  });

  test('keeps names off obstacles', () => {
    assertForNames((box, _, { walls }) => {
      for (const wall of walls) expect(touch(box, wall)).toBe(false);
    });
  });

  test('keeps names off each other', () => {
    assertForNames((box, own, { names }) => {
      names.forEach((other, i) => {
        if (other && i !== own) expect(touch(box, other)).toBe(false);
      });
    });
  });

  test('leaves no name out that had room', () => {
    fc.assert(
      fc.property(markers, obstacles, (list, walls) => {
        const spots = placeLabels(list, FRAME, walls);
        list.forEach((entry, i) => {
          const { x, y } = entry;
          if (spots[i] || x < 0 || y < 0 || x > FRAME.width || y > FRAME.height) return;
          const before = list.slice(0, i).flatMap((earlier, j) => {
            const spot = spots[j];
            return spot ? [boxOf(earlier, spot)] : [];
          });
          const taken = [...walls, ...before, ...list.map(discOf)];
          for (const side of SIDES) {
            const box = boxOf(entry, unmoved(side));
            expect(isInside(box) && !taken.some((other) => touch(box, other))).toBe(false);
          }
        });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, type Labelled, placeLabels, type Side } from './labels.ts';

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
function boxOf({ x, y, reach, radius, width, height }: Labelled, side: Side): Box {
  switch (side) {
    case 'right':
      return {
        left: x + reach + 4,
        right: x + reach + 4 + width,
        top: y - 9,
        bottom: y - 9 + height,
      };
    case 'left':
      return {
        left: x - reach - 4 - width,
        right: x - reach - 4,
        top: y - 9,
        bottom: y - 9 + height,
      };
    case 'above':
      return {
        left: x - width / 2,
        right: x + width / 2,
        top: y - radius - height,
        bottom: y - radius,
      };
    case 'below':
      return {
        left: x - width / 2,
        right: x + width / 2,
        top: y + radius,
        bottom: y + radius + height,
      };
  }
}

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
    all: { list: Labelled[]; walls: Box[]; names: (Box | undefined)[] },
  ) => void,
) {
  fc.assert(
    fc.property(markers, obstacles, (list, walls) => {
      const sides = placeLabels(list, FRAME, walls);
      const names = list.map((entry, i) => {
        const side = sides[i];
        return side && boxOf(entry, side);
      });
      names.forEach((box, i) => {
        if (box) check(box, i, { list, walls, names });
      });
    }),
  );
}

describe('placeLabels', () => {
  test('prefers right, then left, then above, then below', () => {
    const at = marker(200, 150);
    const wallAt = (side: Side) => boxOf(at, side);
    const walls: Box[] = [];
    const sides = (['right', 'left', 'above', 'below'] as const).map((side) => {
      const [placed] = placeLabels([at], FRAME, walls);
      walls.push(wallAt(side));
      return placed;
    });
    expect(sides).toEqual(['right', 'left', 'above', 'below']);
    expect(placeLabels([at], FRAME, walls)).toEqual([undefined]);
  });

  test('serves the more important marker first', () => {
    const pair = [marker(100, 150), marker(215, 150)];
    expect(placeLabels(pair, FRAME, [])).toEqual(['right', 'right']);
    const near = [marker(100, 150), marker(290, 150, { width: 90 }), marker(390, 150)];
    expect(placeLabels(near, FRAME, [])).toEqual(['right', 'above', undefined]);
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
    expect(placeLabels([marker(x, y), ...around(true)], FRAME, [])[0]).toBe('right');
    expect(placeLabels([marker(x, y), ...around(false)], FRAME, [])[0]).toBeUndefined();
    expect(placeLabels([marker(x, y, { isDot: true }), ...around(true)], FRAME, [])[0]).toBe(
      undefined,
    );
  });

  test('lets names touch but not overlap', () => {
    const wall = (left: number): Box => ({ left, right: 400, top: 0, bottom: 300 });
    expect(placeLabels([marker(200, 150)], FRAME, [wall(297)])).toEqual(['right']);
    expect(placeLabels([marker(200, 150)], FRAME, [wall(296)])).toEqual(['left']);
  });

  test('keeps names inside the frame', () => {
    assertForNames((box) => {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(FRAME.width);
      expect(box.bottom).toBeLessThanOrEqual(FRAME.height);
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
        const sides = placeLabels(list, FRAME, walls);
        list.forEach((entry, i) => {
          if (sides[i]) return;
          const before = list.slice(0, i).flatMap((earlier, j) => {
            const side = sides[j];
            return side ? [boxOf(earlier, side)] : [];
          });
          const taken = [...walls, ...before, ...list.map(discOf)];
          for (const side of ['right', 'left', 'above', 'below'] as const) {
            const box = boxOf(entry, side);
            const isInside =
              box.left >= 0 &&
              box.top >= 0 &&
              box.right <= FRAME.width &&
              box.bottom <= FRAME.height;
            expect(isInside && !taken.some((other) => touch(box, other))).toBe(false);
          }
        });
      }),
    );
  });
});

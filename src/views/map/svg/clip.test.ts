import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { clipLine, clipRing } from './clip.ts';
import { areaOf } from './simplify.ts';

const BOX = { left: 0, top: 0, right: 100, bottom: 60 };
const points = (minLength: number) =>
  fc.array(
    fc.record({ x: fc.integer({ min: -200, max: 300 }), y: fc.integer({ min: -200, max: 300 }) }),
    { minLength, maxLength: 20 },
  );
const isInside = ({ x, y }: Pixel) =>
  x >= -1e-9 && y >= -1e-9 && x <= BOX.right + 1e-9 && y <= BOX.bottom + 1e-9;

describe('clipRing', () => {
  test('leaves nothing outside the box', () => {
    fc.assert(
      fc.property(points(3), (ring) => {
        expect(clipRing(ring, BOX).every(isInside)).toBe(true);
      }),
    );
  });

  test('leaves what is inside as it is, and of what is around it the box', () => {
    const small = [
      { x: 10, y: 10 },
      { x: 30, y: 10 },
      { x: 20, y: 30 },
    ];
    expect(clipRing(small, BOX)).toEqual(small);
    const around = [
      { x: -10, y: -10 },
      { x: 400, y: -10 },
      { x: 400, y: 400 },
      { x: -10, y: 400 },
    ];
    expect(areaOf(clipRing(around, BOX))).toBe(100 * 60);
  });

  test('has nothing of what is elsewhere', () => {
    const away = [
      { x: 110, y: 10 },
      { x: 130, y: 10 },
      { x: 120, y: 30 },
    ];
    expect(clipRing(away, BOX)).toEqual([]);
  });
});

describe('clipLine', () => {
  test('leaves nothing outside the box', () => {
    fc.assert(
      fc.property(points(2), (line) => {
        expect(clipLine(line, BOX).flat().every(isInside)).toBe(true);
      }),
    );
  });

  test('keeps a line inside whole', () => {
    const line = [
      { x: 10, y: 10 },
      { x: 30, y: 10 },
      { x: 20, y: 30 },
    ];
    expect(clipLine(line, BOX)).toEqual([line]);
  });

  test('cuts a line that leaves and comes back in two', () => {
    const parts = clipLine(
      [
        { x: 50, y: 30 },
        { x: 150, y: 30 },
        { x: 150, y: 50 },
        { x: 50, y: 50 },
      ],
      BOX,
    );
    expect(parts).toEqual([
      [
        { x: 50, y: 30 },
        { x: 100, y: 30 },
      ],
      [
        { x: 100, y: 50 },
        { x: 50, y: 50 },
      ],
    ]);
  });
});

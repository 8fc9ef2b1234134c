import { describe, expect, test } from 'vitest';
import { type MapFrame, movedBy, pixelOf } from '../camera/frame.ts';
import { grown, isGoodEnough, laid } from './laid.ts';

const FRAME: MapFrame = { width: 400, height: 300, centre: [27.56, 53.9], zoom: 6 };
const SPOT = [28, 54.2] as const;

/** Where the picture of one frame shows a spot on a map that shows another. */
function shownAt(drawn: MapFrame, frame: MapFrame) {
  const { x, y, scale } = laid(drawn, frame);
  const at = pixelOf(SPOT, drawn);
  return {
    x: frame.width / 2 + x + (at.x - drawn.width / 2) * scale,
    y: frame.height / 2 + y + (at.y - drawn.height / 2) * scale,
  };
}

describe('a picture of another frame', () => {
  test.each([
    ['pulled', movedBy(FRAME, { x: 80, y: -30 })],
    ['nearer', { ...FRAME, zoom: 7.3 }],
    ['farther and elsewhere', { ...movedBy(FRAME, { x: -50, y: 90 }), zoom: 5.2 }],
  ])('shows each spot where the map has it: %s', (_, frame) => {
    for (const drawn of [FRAME, grown(FRAME, 120)]) {
      const [shown, wanted] = [shownAt(drawn, frame), pixelOf(SPOT, frame)];
      expect(shown.x).toBeCloseTo(wanted.x);
      expect(shown.y).toBeCloseTo(wanted.y);
    }
  });

  test('covers the map as far as its margin goes', () => {
    expect(laid(FRAME, FRAME)).toEqual({ x: 0, y: 0, scale: 1, isCovering: true });
    const pulled = movedBy(FRAME, { x: 80, y: 0 });
    expect(laid(FRAME, pulled).isCovering).toBe(false);
    expect(laid(grown(FRAME, 81), pulled).isCovering).toBe(true);
    expect(laid(grown(FRAME, 79), pulled).isCovering).toBe(false);
    expect(laid(FRAME, { ...FRAME, zoom: 6.5 }).isCovering).toBe(true);
    expect(laid(FRAME, { ...FRAME, zoom: 5.9 }).isCovering).toBe(false);
  });

  test('lies the short way across 180°', () => {
    const at = (longitude: number): MapFrame => ({ ...FRAME, centre: [longitude, 0] });
    expect(Math.abs(laid(at(179.9), at(-179.9)).x)).toBeLessThan(40);
  });
});

describe('until the next picture is ready', () => {
  const [near, far] = [0.9, 1.1].map((levels) => ({ ...FRAME, zoom: FRAME.zoom + levels }));

  test('any is good enough as long as the map moves', () => {
    expect(isGoodEnough(FRAME, { ...FRAME, zoom: 9 }, true)).toBe(true);
    expect(isGoodEnough(undefined, FRAME, true)).toBe(false);
  });

  test('one that covers the map at rest is, unless it is enlarged much', () => {
    expect(near && isGoodEnough(FRAME, near, false)).toBe(true);
    expect(far && isGoodEnough(FRAME, far, false)).toBe(false);
    expect(isGoodEnough(FRAME, movedBy(FRAME, { x: 80, y: 0 }), false)).toBe(false);
    expect(isGoodEnough(undefined, FRAME, false)).toBe(false);
  });
});

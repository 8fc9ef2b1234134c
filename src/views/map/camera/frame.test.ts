import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../../scene/map/map.ts';
import { fitting, resized } from './fitting.ts';
import { type MapFrame, movedBy, pixelOf } from './frame.ts';

const FRAME: MapFrame = { width: 900, height: 600, centre: [30, 58], zoom: 5 };
const PADDING = { left: 40, right: 90, top: 50, bottom: 20 };
const positions = fc.array(
  fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  ),
  { minLength: 1, maxLength: 8 },
);

test('the centre of a frame is in its middle', () => {
  const { x, y } = pixelOf(FRAME.centre, FRAME);
  expect(x).toBeCloseTo(450);
  expect(y).toBeCloseTo(300);
});

test('a frame moved by so many pixels shows everything so much farther back', () => {
  const place: Position = [28, 57];
  const before = pixelOf(place, FRAME);
  const after = pixelOf(place, movedBy(FRAME, { x: 30, y: -70 }));
  expect(after.x).toBeCloseTo(before.x - 30);
  expect(after.y).toBeCloseTo(before.y + 70);
});

test('panning goes round', () => {
  let frame: MapFrame = { ...FRAME, centre: [179, 0], zoom: 2 };
  frame = movedBy(frame, { x: 100, y: 0 });
  expect(frame.centre[0]).toBeLessThan(-160);
  expect(pixelOf([179, 0], frame).x).toBeCloseTo(350);
  frame = movedBy(frame, { x: 0, y: 1e6 });
  expect(pixelOf([0, -90], frame).y).toBeCloseTo(300);
});

test('the poles are drawn at the ends of the world', () => {
  expect(Number.isFinite(pixelOf([0, -90], FRAME).y)).toBe(true);
});

describe('fitting', () => {
  test('has all positions between the paddings', () => {
    fc.assert(
      fc.property(positions, (list) => {
        const frame = fitting(list, FRAME, PADDING, 12);
        expect(frame.zoom).toBeLessThanOrEqual(12);
        for (const position of list) {
          const { x, y } = pixelOf(position, frame);
          expect(x).toBeGreaterThanOrEqual(PADDING.left - 0.01);
          expect(x).toBeLessThanOrEqual(FRAME.width - PADDING.right + 0.01);
          expect(y).toBeGreaterThanOrEqual(PADDING.top - 0.01);
          expect(y).toBeLessThanOrEqual(FRAME.height - PADDING.bottom + 0.01);
        }
      }),
    );
  });

  test('shows a single place as near as allowed', () => {
    expect(fitting([[30, 58]], FRAME, PADDING, 9).zoom).toBe(9);
  });
});

test('a frame in another size still has everything in it', () => {
  for (const size of [
    { width: 300, height: 600 },
    { width: 680, height: 380 },
  ]) {
    const smaller = resized(FRAME, size);
    const corner = movedBy(FRAME, { x: -450, y: -300 }).centre;
    const { x, y } = pixelOf(corner, smaller);
    expect(x).toBeGreaterThanOrEqual(-0.01);
    expect(y).toBeGreaterThanOrEqual(-0.01);
    expect(Math.min(x, y)).toBeCloseTo(0);
  }
});

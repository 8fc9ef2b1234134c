import { expect, test } from 'vitest';
import { circleOf } from './circleOf.ts';

const ring = (across: number, down: number, count = 64) =>
  Array.from({ length: count }, (_, i) => {
    const turn = (2 * Math.PI * i) / count;
    return { x: 100 + across * Math.sin(turn), y: 50 + down * Math.cos(turn) };
  });

test('an outline that is a circle is one', () => {
  expect(circleOf(ring(20, 20))).toEqual({ cx: 100, cy: 50, r: 20 });
  expect(circleOf(ring(20, 20.2))).toBeDefined();
});

test('what is another shape, or of few points, is none', () => {
  expect(circleOf(ring(20, 21))).toBeUndefined();
  expect(circleOf(ring(20, 20, 6))).toBeUndefined();
  expect(circleOf(ring(0, 0))).toBeUndefined();
  expect(circleOf([])).toBeUndefined();
});

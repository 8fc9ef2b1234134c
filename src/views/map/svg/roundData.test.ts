import { expect, test } from 'vitest';
import { roundData } from './roundData.ts';

const ring = (across: number, down: number, count = 64) =>
  Array.from({ length: count }, (_, i) => {
    const turn = (2 * Math.PI * i) / count;
    return { x: 100 + across * Math.sin(turn), y: 50 + down * Math.cos(turn) };
  });

test('an outline that is a circle is two arcs', () => {
  expect(roundData(ring(20, 20))).toBe('M80 50a20 20 0 0 1 40 0 20 20 0 0 1-40 0z');
  expect(roundData(ring(20, 20.2))).toBeDefined();
});

test('what is another shape, or of few points, is none', () => {
  expect(roundData(ring(20, 21))).toBeUndefined();
  expect(roundData(ring(20, 20, 6))).toBeUndefined();
  expect(roundData(ring(0, 0))).toBeUndefined();
  expect(roundData([])).toBeUndefined();
});

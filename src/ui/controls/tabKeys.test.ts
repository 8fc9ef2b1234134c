import { expect, test } from 'vitest';
import { tabAfter } from './tabKeys.ts';

const ROW = { count: 5, isMirrored: false };

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 4, 0],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 0, 4],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Enter', 1, undefined],
])('%s leads from tab %i to %s', (key, at, to) => {
  expect(tabAfter(key, { ...ROW, at })).toBe(to);
});

test('arrows point the way that one reads', () => {
  expect(tabAfter('ArrowLeft', { at: 0, count: 5, isMirrored: true })).toBe(1);
  expect(tabAfter('ArrowRight', { at: 0, count: 5, isMirrored: true })).toBe(4);
});

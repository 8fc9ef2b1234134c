import { expect, test } from 'vitest';
import { tabAfter } from './tabKeys.ts';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 4, 0],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 0, 4],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Enter', 1, undefined],
])('%s leads from tab %i to %s', (key, at, to) => {
  expect(tabAfter(key, { count: 5, at })).toBe(to);
});

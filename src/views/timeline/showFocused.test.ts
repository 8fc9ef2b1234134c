import { expect, test } from 'vitest';
import { panInto } from './showFocused.ts';

test.each([
  ['in sight', 250, 0],
  ['at the edge', 0, 0],
  ['before it, as far into sight as others are free', -50, -0.25],
  ['after it', 550, 0.25],
])('what is %s', (_, x, share) => {
  expect(panInto(x, 500)).toBeCloseTo(share);
});

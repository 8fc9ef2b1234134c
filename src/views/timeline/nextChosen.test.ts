import { expect, test } from 'vitest';
import { nextChosen } from './nextChosen.ts';

const marks = (chosen?: string) =>
  (['a', 'b', 'c'] as const).map((id) => ({
    id,
    emphasis: id === chosen ? ('selected' as const) : ('plain' as const),
  }));

test.each([
  [undefined, 'a'],
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'a'],
])('after %s comes %s', (chosen, next) => {
  const [first, ...others] = marks(chosen);
  if (!first) throw new Error('There are three.');
  expect(nextChosen([first, ...others])).toBe(next);
});

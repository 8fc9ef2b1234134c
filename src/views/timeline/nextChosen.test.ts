import { expect, test } from 'vitest';
import type { Many } from '../../scene/timeline/timelineScene.ts';
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

test('all that a count stands for come one after another, though the chosen one leaves it', () => {
  const all = ['a', 'b', 'c', 'd'];
  const seen: string[] = [];
  for (let press = 0; press < 5; press += 1) {
    const chosen = seen.at(-1);
    const ids = all.filter((id) => id !== chosen);
    const count = { id: '*', emphasis: 'plain' as const, many: manyOf(ids) };
    const apart = chosen === undefined ? [] : [{ id: chosen, emphasis: 'selected' as const }];
    seen.push(nextChosen([count, ...apart]));
  }
  expect(seen).toEqual(['a', 'b', 'c', 'd', 'a']);
});

function manyOf(ids: readonly string[]): Many {
  return { ids, count: ids.length, from: 0, to: 0, days: { earliest: 0, latest: 0 } };
}

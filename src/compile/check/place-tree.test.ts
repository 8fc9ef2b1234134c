import { expect, test } from 'vitest';
import { ancestors, placesAgree } from './place-tree.ts';

const TREE = {
  known: new Set(['island', 'bay', 'pier', 'cape']),
  within: new Map([
    ['pier', 'bay'],
    ['bay', 'island'],
  ]),
};

test.each([
  ['pier', 'pier', true],
  ['pier', 'island', true],
  ['island', 'pier', true],
  ['pier', 'cape', false],
  ['cape', 'bay', false],
  ['pier', 'atlantis', true],
])('%s and %s can be the same spot: %s', (a, b, agree) => {
  expect(placesAgree(TREE, a, b)).toBe(agree);
});

test('a circle ends where it closes', () => {
  const within = new Map([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'b'],
  ]);
  expect(ancestors({ known: new Set(), within }, 'a')).toEqual(['b', 'c']);
});

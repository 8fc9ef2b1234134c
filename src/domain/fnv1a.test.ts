import { expect, test } from 'vitest';
import { fnv1a } from './fnv1a.ts';

// Published with the function: http://www.isthe.com/chongo/tech/comp/fnv/ (test vectors).
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('of “%s” it is as published', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test('letters beyond ASCII count with all their bytes', () => {
  expect(fnv1a('Минск')).not.toBe(fnv1a('Пинск'));
});

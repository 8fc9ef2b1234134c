import { expect, test } from 'vitest';
import { asks, kindAsked } from './pending.ts';

test.each([
  ['?people=a&q=x', 'filter'],
  ['?visit=a&from=2024-01-01', 'filter'],
  ['?view=list&people=a', 'frame'],
  ['?present', 'frame'],
  ['?view=builder&visit=a', 'side'],
  ['?view=builder&people=a', 'frame'],
  ['?view=builder&present', 'frame'],
  ['?visit=a&scale=true', ''],
  ['?lang=ru', ''],
  ['', ''],
])('“%s” asks for something of the kind “%s”', (search, kind) => {
  expect(kindAsked(search)).toBe(kind);
});

test('a query string asks for a key whether or not that has a value', () => {
  expect(asks('?present', ['present'])).toBe(true);
  expect(asks('?a=present', ['present'])).toBe(false);
});

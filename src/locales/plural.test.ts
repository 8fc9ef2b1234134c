import { expect, test, vi } from 'vitest';
import { plural } from './plural.ts';

test('rules of a language are made once', () => {
  const made = vi.spyOn(Intl, 'PluralRules');
  expect([1, 2, 5, 21].map((count) => plural('ru', count))).toEqual(['one', 'few', 'many', 'one']);
  expect([1, '2', undefined].map((count) => plural('en', count))).toEqual([
    'one',
    'other',
    'other',
  ]);
  expect(made).toHaveBeenCalledTimes(2);
});

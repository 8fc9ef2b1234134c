import { expect, onTestFinished, test } from 'vitest';
import { plural } from './plural.ts';

test('rules of a language are made once', () => {
  const { PluralRules } = Intl;
  const made: unknown[] = [];
  class Counted extends PluralRules {
    constructor(locale: string) {
      super(locale);
      made.push(locale);
    }
  }
  Object.assign(Intl, { PluralRules: Counted });
  onTestFinished(() => void Object.assign(Intl, { PluralRules }));
  expect([1, 2, 5, 21].map((count) => plural('ru', count))).toEqual(['one', 'few', 'many', 'one']);
  expect([1, '2', undefined].map((count) => plural('en', count))).toEqual([
    'one',
    'other',
    'other',
  ]);
  expect(made).toEqual(['ru', 'en']);
});

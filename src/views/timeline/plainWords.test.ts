import { expect, test } from 'vitest';
import filter from './plainWords.ts';

test('no words become markup', () => {
  const words = '<img src=x onerror="alert(1)"> Fish & chips &lt;';
  expect(new filter.FilterXSS().process(words)).toBe(
    '&lt;img src=x onerror="alert(1)"> Fish &amp; chips &amp;lt;',
  );
  expect(new filter.FilterXSS().process('Мінск')).toBe('Мінск');
});

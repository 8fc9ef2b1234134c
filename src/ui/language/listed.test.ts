import { afterEach, expect, test } from 'vitest';
import { speak } from '../../locales/locale.ts';
import { between, listed } from './listed.ts';

afterEach(() => {
  speak('en');
});

test('Arabic has a comma and a semicolon of its own', () => {
  expect([listed(['a', 'b']), between('; ')]).toEqual(['a, b', '; ']);
  speak('ar');
  expect([listed(['a', 'b']), between('; ')]).toEqual(['a، b', '؛ ']);
});

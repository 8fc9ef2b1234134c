import { expect, test } from 'vitest';
import { directionOf, isolated, isolatedIn } from './direction.ts';

test.each(['he', 'ar', 'fa', 'ur', 'yi', 'ar-EG', 'az-Arab', 'pa-PK', 'dv', 'iw'])(
  '%s runs from right to left',
  (language) => {
    expect(directionOf(language)).toBe('rtl');
  },
);

test.each(['en', 'ru', 'he-Latn', 'ja', 'zh-Hant', 'hi', 'az', '', 'no language'])(
  '%j runs from left to right',
  (language) => {
    expect(directionOf(language)).toBe('ltr');
  },
);

test('a name from right to left is kept apart from the date beside it, others stay as they are', () => {
  expect(isolated('ירושלים')).toBe('\u2068ירושלים\u2069');
  expect(isolated('القدس (Jerusalem)')).toBe('\u2068القدس (Jerusalem)\u2069');
  for (const name of ['Łódź', 'Минск', '東京', 'दिल्ली', 'Αθήνα', ''])
    expect(isolated(name)).toBe(name);
});

test('the language says how a quotation runs, not its first letter', () => {
  expect(isolatedIn('BBC: قال', 'ar')).toBe('\u2067BBC: قال\u2069');
  expect(isolatedIn('שלום, he said', 'en')).toBe('שלום, he said');
});

import { expect, test } from 'vitest';
import { directionOf, isolated, isolatedFromRight, isolatedIn, numeral } from './direction.ts';

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

test('in an interface from right to left, numbers run as it does and other names as they do', () => {
  expect(isolatedFromRight('1892–1895')).toBe('\u20671892–1895\u2069');
  expect(isolatedFromRight('3 مايو 1892')).toBe('\u20673 مايو 1892\u2069');
  expect(isolatedFromRight('22 Łódź (Poland)')).toBe('\u206622 Łódź (Poland)\u2069');
});

test('a number keeps its sign before it', () => {
  expect(numeral('+3', 'en')).toBe('+3');
  expect(numeral('+3', 'ar')).toBe('\u2066+3\u2069');
});

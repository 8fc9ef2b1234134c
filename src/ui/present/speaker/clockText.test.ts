import { expect, test } from 'vitest';
import { clockText } from './clockText.ts';

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [7000, '0:07'],
  [725_000, '12:05'],
  [3_599_999, '59:59'],
  [3_723_000, '1:02:03'],
  [86_400_000, '24:00:00'],
])('%i ms is %s', (milliseconds, text) => {
  expect(clockText(milliseconds)).toBe(text);
});

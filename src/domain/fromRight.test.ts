import { expect, test } from 'vitest';
import { isolatedFromRight } from './fromRight.ts';

test('in an interface from right to left, numbers run as it does and other names as they do', () => {
  expect(isolatedFromRight('1892–1895')).toBe('\u20671892–1895\u2069');
  expect(isolatedFromRight('3 مايو 1892')).toBe('\u20673 مايو 1892\u2069');
  expect(isolatedFromRight('22 Łódź (Poland)')).toBe('\u206622 Łódź (Poland)\u2069');
});

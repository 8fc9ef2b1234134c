import { expect, test } from 'vitest';
import { shortAddress } from './shortAddress.ts';

test.each([
  [
    'https://a.example/%D0%B0?q=%D0%B0#:~:text=%D0%B2%20%D0%B3',
    'https://a.example/%D0%B0?q=%D0%B0#:~:text=в%20г',
  ],
  ['https://a.example/#:~:text=%C2%ABpas%C2%BB,%E2%80%93%20l%E2%80%99%C3%A9t%C3%A9', undefined],
  ['https://a.example/#:~:text=%22a%22%20%26%3C%2C%23%25', undefined],
  ['https://a.example/#%D0', undefined],
  ['https://a.example/#%C2%A0%C2%85', undefined],
  ['https://a.example/', 'https://a.example/'],
])('%s is shorter, and the same for a browser', (address, expected = shortAddress(address)) => {
  expect(shortAddress(address)).toBe(expected);
  expect(new URL(shortAddress(address)).href).toBe(new URL(address).href);
});

test('no sign of ASCII is written out, nor bytes that are no letters', () => {
  const kept = 'https://a.example/#%22%3C%26%C2%A0%20%C2%85%20%D0';
  expect(shortAddress(kept)).toBe(kept);
});

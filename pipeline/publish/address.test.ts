import { expect, test } from 'vitest';
import { siteAddress } from './address.ts';

test('an address ends with one slash, and none is none', () => {
  expect(siteAddress('https://example.org/visits')).toBe('https://example.org/visits/');
  expect(siteAddress('https://example.org/visits/')).toBe('https://example.org/visits/');
  expect(siteAddress('')).toBeUndefined();
  expect(siteAddress(undefined)).toBeUndefined();
});

test('what is no web address is refused by name', () => {
  expect(() => siteAddress('example.org')).toThrow('DATELINE_SITE is "example.org"');
  expect(() => siteAddress('javascript:alert(1)')).toThrow('DATELINE_SITE');
});

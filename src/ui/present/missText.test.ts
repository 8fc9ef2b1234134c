import { expect, test } from 'vitest';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { flagText, missText } from './missText.ts';

const place = sure(committedCatalog().places[0]);
const days = { earliest: 0, latest: 0 };

test.each([
  [0, 'exactly right'],
  [0.4, 'less than 10 km away'],
  [9.9, 'less than 10 km away'],
  [10.4, '10 km away'],
  [337, '340 km away'],
  [12_345, '12,000 km away'],
])('%s km is "%s"', (kilometres, text) => {
  expect(missText({ kind: 'where', kilometres, place }, 'en')).toBe(text);
});

test.each([
  ['early', 2, 'year', '2 years too early'],
  ['late', 1, 'month', '1 month too late'],
  ['right', 0, 'month', 'exactly right'],
] as const)('%s by %s %s is "%s"', (way, count, unit, text) => {
  expect(missText({ kind: 'when', way, length: { count, unit }, days }, 'en')).toBe(text);
});

test('a flag stands at a month, at a year, or at a position', () => {
  expect(flagText({ kind: 'when', unit: 'month', number: 2021 * 12 + 2 }, 'en')).toBe('March 2021');
  expect(flagText({ kind: 'when', unit: 'year', number: 1771 }, 'en')).toBe('1771');
  expect(flagText({ kind: 'where', position: [30.25, -59.91] }, 'en')).toBe(
    'latitude -59.9°, longitude 30.3°',
  );
});

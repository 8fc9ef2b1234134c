import { expect, test } from 'vitest';
import { basemapFile } from '../../../pipeline/basemapFile.ts';
import { groundOf } from './ground.ts';
import type { Position } from './land.ts';

const ground = groundOf(basemapFile);

test.each<[string, Position, string | undefined]>([
  ['New York, on the shore', [-74.006, 40.7128], 'US'],
  ['Luxembourg, which is small', [6.13, 49.6], 'LU'],
  ['Minsk', [27.56, 53.9], 'BY'],
  ['Tel Aviv, near borders', [34.8, 32.1], 'IL'],
  ['Reykjavík', [-21.9, 64.13], 'IS'],
  ['Antarctica', [40, -74], 'AQ'],
  ['the Atlantic', [-30, 45], undefined],
  ['Sicily, which has no point of its own', [14, 37.5], undefined],
])('country of %s', (_, position, region) => {
  expect(ground.countryAt(position)).toBe(region);
});

test('land is near on a pier, on an island and across 180°, and far on the high seas', () => {
  expect(ground.isLand([-73.9, 40.45])).toBe(false);
  expect(ground.isNearLand([-73.9, 40.45], 15)).toBe(true);
  expect(ground.isNearLand([-130.1, -25.07], 10)).toBe(true);
  expect(ground.isNearLand([179.99, -16.8], 20)).toBe(true);
  expect(ground.isNearLand([-30, 45], 100)).toBe(false);
});

test('names are found as whole words, in every language of the interface, the longest first', () => {
  expect(ground.countriesNamed('Niani, Guinea')).toEqual(['GN']);
  expect(ground.countriesNamed('Port Moresby, Papua New Guinea')).toEqual(['PG']);
  expect(ground.countriesNamed('Александрия, Египет')).toEqual(['EG']);
  expect(ground.countriesNamed('Chadwick')).toEqual([]);
  expect(ground.namesWater('Рейс через Атлантический океан')).toBe(true);
  expect(ground.namesWater('Seaside')).toBe(false);
});

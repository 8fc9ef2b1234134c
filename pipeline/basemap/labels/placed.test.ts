import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCityNames, parseCountries, parseIslands, parseWaters } from './placed.ts';
import { regionCode } from './region-code.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

test('the hand-written lists are complete', () => {
  expect(parseWaters(read('waters.yaml')).length).toBeGreaterThan(30);
  expect(parseIslands(read('islands.yaml')).map(({ names }) => names.be)).toContain('Валаам');
  expect(parseCountries(read('countries.yaml')).get('NO')).toEqual([9.5, 61.4]);
  expect(parseCityNames(read('city-names.yaml')).get(627907)).toEqual({
    en: 'Gomel',
    ru: 'Гомель',
  });
});

test('a slip of the pen is named', () => {
  const neva = 'names: { en: Neva, ru: Нева, be: Нява }, position: [30.8, 59.8]';
  const zooms = 'minZoom: 8, maxZoom: 14, size: 1';
  expect(() => parseWaters(`- { ${neva}, ${zooms}, kind: brook }`)).toThrow('water 1: kind');
  expect(() => parseWaters(`- { ${neva}, minZoom: 8, size: 1, kind: river }`)).toThrow('maxZoom');
  expect(() => parseIslands('- { names: { en: X }, position: [0, 0], minZoom: 1 }')).toThrow(
    'names',
  );
  expect(() => parseCityNames('minsk: { be: Мінск }')).toThrow('minsk');
  expect(() => parseCityNames('1: { by: Мінск }')).toThrow('city 1');
});

test('ISO numbers become two-letter codes', () => {
  expect(['112', '643', '732', '840'].map(regionCode)).toEqual(['BY', 'RU', 'EH', 'US']);
  expect(regionCode('undefined')).toBeUndefined();
});

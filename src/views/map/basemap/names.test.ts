import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { BasemapLabels } from '../../../domain/basemapLabels.ts';
import { distance } from '../../../scene/map/mercator.ts';
import { committedCatalog, sure } from '../../../testing/catalog.ts';
import { nameLayers } from './names.ts';

const labels: BasemapLabels = JSON.parse(readFileSync('public/basemap/labels.json', 'utf8'));
const own = committedCatalog().places.filter(({ stops }) => stops.length > 0);
const LANGUAGES = ['en', 'ru', 'be'];

const layer = (name: string, language: string, places = own): FeatureCollection =>
  sure(nameLayers(labels, language, places)[name]);
const namesIn = (name: string, language: string, places = own) =>
  layer(name, language, places).features.map(({ properties }): unknown => properties?.name);

/** Names of the dossier's places that the basemap has too, spelt one way or the other. */
const DOUBLES = {
  'name-cities': [
    ...['St. Petersburg', 'Saint Petersburg', 'Санкт-Петербург', 'Санкт-Пецярбург'],
    ...['Moscow', 'Москва', 'Масква', 'Minsk', 'Минск', 'Мінск'],
  ],
  'name-islands': ['Valaam', 'Валаам'],
};

describe.each(Object.entries(DOUBLES))('%s', (name, doubles) => {
  test.each(LANGUAGES)('names nothing in %s that the dossier names itself', (language) => {
    const names = namesIn(name, language);
    for (const double of doubles) expect(names).not.toContain(double);
  });

  test.each([
    ['en', ['Saint Petersburg', 'Moscow', 'Minsk', 'Valaam']],
    ['ru', ['Санкт-Петербург', 'Москва', 'Минск', 'Валаам']],
    ['be', ['Санкт-Пецярбург', 'Масква', 'Мінск', 'Валаам']],
  ])('would name them in %s otherwise', (language, otherwise) => {
    const names = namesIn(name, language, []);
    const expected = otherwise.filter((each) => doubles.includes(each));
    expect(expected.length).toBeGreaterThan(0);
    for (const each of expected) expect(names).toContain(each);
  });
});

test('a city of another name and no marker near it is always shown', () => {
  const names = new Set(namesIn('name-cities', 'en'));
  const gone = labels.cities.filter(({ names: { en = '' } }) => !names.has(en));
  for (const { names: spellings, position } of gone) {
    const isUnder = own.some((place) => distance(place.position, position) < 3);
    expect(isUnder, spellings.en).toBe(true);
  }
  expect(gone.length).toBeLessThan(10);
});

test('countries have names in every language, whatever the browser knows', () => {
  expect(namesIn('name-countries', 'en')).toContain('Finland');
  expect(namesIn('name-countries', 'ru')).toContain('Финляндия');
  const known = labels.countries.map(({ names }) => names.be);
  expect(namesIn('name-countries', 'be')).toEqual(known);
  expect(known).toContain('Фінляндыя');
});

describe('cities', () => {
  const city = (en: string, position: [number, number]) => ({
    names: { en },
    position,
    zoom: 3,
    capital: false,
    weight: 1,
  });
  const only = (...cities: ReturnType<typeof city>[]): BasemapLabels => ({
    cities,
    waters: [],
    islands: [],
    countries: [],
  });
  const port = { names: { en: 'Port Merle harbour' }, shortNames: { en: 'Port Merle' } };
  const shown = (cities: BasemapLabels) =>
    nameLayers(cities, 'en', [{ ...port, position: [10, 50] }])['name-cities']?.features.length;

  test('of any name are left out under a marker', () => {
    expect(shown(only(city('Elsewhere', [10.01, 50.01])))).toBe(0);
    expect(shown(only(city('Elsewhere', [10.1, 50.1])))).toBe(1);
  });

  test('of the same name are left out near by, not far away', () => {
    expect(shown(only(city('Port Merle', [10.4, 50])))).toBe(0);
    expect(distance([10, 50], [10.7, 50])).toBeGreaterThan(40);
    expect(shown(only(city('Port Merle', [10.7, 50])))).toBe(1);
  });
});

describe('names', () => {
  test.each(LANGUAGES)('are never empty in %s', (language) => {
    for (const [name, collection] of Object.entries(nameLayers(labels, language, own))) {
      const names = collection.features.map(({ properties }): unknown => properties?.name);
      expect(names.length, name).toBeGreaterThan(0);
      for (const each of names) expect(each, name).toMatch(/\S/);
    }
  });

  test('are in the language asked for, where there is one', () => {
    expect(namesIn('name-cities', 'ru', [])).toContain('Москва');
    expect(namesIn('name-countries', 'ru')).toContain('Франция');
    expect(namesIn('name-countries', 'be')).toContain('Францыя');
  });

  test('stand where the basemap has them', () => {
    const positions = layer('name-waters', 'en').features.map(({ geometry }) =>
      geometry.type === 'Point' ? geometry.coordinates : [],
    );
    expect(positions).toEqual(labels.waters.map(({ position }) => position));
  });
});

import { expect, test } from 'vitest';
import type { LonLat } from '../geometry/types.ts';
import { type Area, type CityNames, firstZoom, selectCities } from './cities.ts';

const MINSK: LonLat = [27.56667, 53.9];
const AREA: Area = { bbox: [19, 50.5, 45, 64.5], places: [MINSK] };
const NO_NAMES: CityNames = { en: () => undefined, ru: () => undefined, be: () => undefined };

function city(name: string, coordinates: LonLat, population: number, featureCode = 'PPL') {
  return { cityId: population, name, featureCode, population, loc: { coordinates } };
}

const selected = (...cities: ReturnType<typeof city>[]): string[] =>
  selectCities(cities, NO_NAMES, AREA).map(({ names }) => names.en);

test('great cities and capitals anywhere, the larger first', () => {
  const paris = city('Paris', [2.35, 48.85], 2_100_000, 'PPLC');
  const lagos = city('Lagos', [3.4, 6.45], 9_000_000);
  const vaduz = city('Vaduz', [9.52, 47.14], 5_200, 'PPLC');
  const lyon = city('Lyon', [4.85, 45.75], 470_000);
  expect(selected(vaduz, paris, lyon, lagos)).toEqual(['Lagos', 'Paris', 'Vaduz']);
});

test('smaller ones in the region, the smallest only near a place', () => {
  const pskov = city('Pskov', [28.33, 57.82], 210_000);
  const ostrov = city('Ostrov', [28.35, 57.35], 20_000);
  const zaslawye = city('Zaslawye', [27.28, 54.01], 17_000);
  const village = city('Village', [27.4, 53.7], 2_000);
  expect(selected(pskov, ostrov, zaslawye, village)).toEqual(['Pskov', 'Zaslawye']);
});

test('no parts of cities, and none in the shade of a larger one', () => {
  const minsk = city('Minsk', MINSK, 1_900_000, 'PPLC');
  const part = city('Serabranka', [27.6, 53.87], 60_000, 'PPLX');
  const suburb = city('Suburb', [27.62, 53.92], 45_000);
  const apart = city('Borisov', [28.49, 54.23], 145_000);
  expect(selected(suburb, part, minsk, apart)).toEqual(['Minsk', 'Borisov']);
});

test('a capital stays beside a larger city', () => {
  const kinshasa = city('Kinshasa', [15.31, -4.33], 11_000_000, 'PPLC');
  const brazzaville = city('Brazzaville', [15.28, -4.27], 1_300_000, 'PPLC');
  expect(selected(kinshasa, brazzaville)).toEqual(['Kinshasa', 'Brazzaville']);
});

test('a label has names, a rounded position, a first zoom and a weight', () => {
  const names: CityNames = { en: () => 'Minsk', ru: () => 'Минск', be: () => 'Мінск' };
  expect(selectCities([city("Minsk'", MINSK, 1_742_124, 'PPLC')], names, AREA)).toEqual([
    {
      names: { en: 'Minsk', ru: 'Минск', be: 'Мінск' },
      position: [27.567, 53.9],
      zoom: 3,
      capital: true,
      weight: 62,
    },
  ]);
});

test('larger cities show earlier, capitals earlier than others', () => {
  const populations = [5e3, 5e4, 1.5e5, 3e5, 7e5, 1.5e6, 3e6];
  const zooms = populations.map((p) => firstZoom(p, false));
  expect(zooms).toEqual(zooms.toSorted((a, b) => b - a));
  for (const p of populations) expect(firstZoom(p, true)).toBeLessThanOrEqual(firstZoom(p, false));
});

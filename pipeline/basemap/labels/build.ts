import { readFileSync } from 'node:fs';
import { GEONAMES } from '../sources/debian.ts';
import { parseGettext } from '../sources/gettext.ts';
import { loadCities, type Tools } from '../tools.ts';
import {
  type Area,
  type CityLabel,
  type CityNames,
  type NameById,
  selectCities,
} from './cities.ts';
import { type CountryLabel, countryLabels } from './countries.ts';
import {
  type IslandLabel,
  parseCityNames,
  parseCountries,
  parseIslands,
  parseWaters,
  type WaterLabel,
} from './placed.ts';

export interface Labels {
  readonly cities: readonly CityLabel[];
  readonly waters: readonly WaterLabel[];
  readonly islands: readonly IslandLabel[];
  readonly countries: readonly CountryLabel[];
}

const handWritten = (name: string): string =>
  readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8');

/** GeoNames' names as Debian translates them, ours before them. */
function cityNames(): CityNames {
  const ours = parseCityNames(handWritten('city-names'));
  const inLanguage = (language: keyof CityNames): NameById => {
    const file = GEONAMES.file.replace('/be/', `/${language}/`);
    const catalogue = parseGettext(readFileSync(file));
    return (id) => ours.get(id)?.[language] ?? catalogue.get(String(id));
  };
  return { en: inLanguage('en'), ru: inLanguage('ru'), be: inLanguage('be') };
}

/** All labels; the cities are dense in the area and sparse elsewhere. */
export function buildLabels(tools: Tools, area: Area, scratch: string): Labels {
  return {
    cities: selectCities(loadCities(), cityNames(), area),
    waters: parseWaters(handWritten('waters')),
    islands: parseIslands(handWritten('islands')),
    countries: countryLabels(tools, parseCountries(handWritten('countries')), scratch),
  };
}

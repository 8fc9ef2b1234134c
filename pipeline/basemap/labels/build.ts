import { readFileSync } from 'node:fs';
import { selectTowns } from '../atlas/cities.ts';
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
import { namesFrom, OTHER_LANGUAGES, withOthers } from './names.ts';
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

/** The names of a language that Debian translates GeoNames into, by GeoNames id. */
function catalogue(language: string): NameById {
  const names = parseGettext(readFileSync(GEONAMES.file.replace('/be/', `/${language}/`)));
  return (id) => names.get(String(id));
}

/** GeoNames' names as Debian translates them, ours before them. */
function cityNames(): CityNames {
  const ours = parseCityNames(handWritten('city-names'));
  const inLanguage = (language: 'en' | 'ru' | 'be'): NameById => {
    const theirs = catalogue(language);
    return (id) => ours.get(id)?.[language] ?? theirs(id);
  };
  const known = new Map(OTHER_LANGUAGES.map((language) => [language, catalogue(language)]));
  return {
    ...{ en: inLanguage('en'), ru: inLanguage('ru'), be: inLanguage('be') },
    others: (language, id) => known.get(language)?.(id),
  };
}

/** The towns of the fine world, in all languages of the app. */
export function buildTowns(): CityLabel[] {
  const { en, ru, be, others } = cityNames();
  return selectTowns(loadCities(), (id, fallback) =>
    withOthers(namesFrom(en(id) ?? fallback, ru(id), be(id)), (language) => others?.(language, id)),
  );
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

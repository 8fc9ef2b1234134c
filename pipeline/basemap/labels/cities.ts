import { inBbox } from '../geometry/bbox.ts';
import { distanceKm, nearestKm } from '../geometry/distance.ts';
import type { Bbox, LonLat } from '../geometry/types.ts';
import type { GeonamesCity } from '../tools.ts';
import { type LanguageNames, namesFrom, type OtherLanguage, withOthers } from './names.ts';

export interface CityLabel {
  readonly names: LanguageNames;
  readonly position: LonLat;
  /** The zoom from which the label is shown. */
  readonly zoom: number;
  readonly capital: boolean;
  /** Ten times the decimal logarithm of the population: for order and text size. */
  readonly weight: number;
}

/** A catalogue of names in one language, by GeoNames id. */
export type NameById = (id: number) => string | undefined;

export interface CityNames {
  readonly en: NameById;
  readonly ru: NameById;
  readonly be: NameById;
  /** Names in the other languages of the app. */
  readonly others?: (language: OtherLanguage, id: number) => string | undefined;
}

export interface Area {
  readonly bbox: Bbox;
  readonly places: readonly LonLat[];
}

/** Populations from which a city is named: anywhere, in the region, and near a place. */
export const MIN_POPULATION = { world: 700_000, region: 40_000, nearby: 10_000 } as const;

/** How far "near a place" reaches, in kilometres. */
const NEARBY_KM = 60;

/** Parts, ruins and former names of other places (GeoNames feature codes). */
const NOT_A_CITY: readonly string[] = ['PPLX', 'PPLH', 'PPLQ', 'PPLW'];

/** A smaller city nearer than this to a larger one is left out, in kilometres. */
const MIN_GAP_KM = 8;

/** The same for those shown only past zoom 8. */
const MIN_GAP_CLOSE_KM = 4;

export const isCapital = (city: GeonamesCity): boolean => city.featureCode === 'PPLC';

/** Whether it is a place of its own, and there still. */
export const isTown = (city: GeonamesCity): boolean => !NOT_A_CITY.includes(city.featureCode);

/** The first zoom by population; capitals come earlier. */
export function firstZoom(population: number, capital: boolean): number {
  const steps: readonly (readonly [above: number, zoom: number])[] = capital
    ? [
        [2e6, 2.5],
        [1e6, 3],
        [1.2e5, 3.9],
        [0, 5.2],
      ]
    : [
        [2e6, 2.5],
        [1e6, 4],
        [5e5, 4.6],
        [2e5, 5.6],
        [1e5, 6.6],
        [4e4, 7.6],
      ];
  return steps.find(([above]) => population > above)?.[1] ?? (capital ? 5.2 : 8.8);
}

function isWanted(city: GeonamesCity, { bbox, places }: Area): boolean {
  if (!isTown(city)) return false;
  if (isCapital(city) || city.population > MIN_POPULATION.world) return true;
  const position = city.loc.coordinates;
  if (!inBbox(position, bbox)) return false;
  if (city.population > MIN_POPULATION.region) return true;
  return city.population > MIN_POPULATION.nearby && nearestKm(position, places) < NEARBY_KM;
}

function label(city: GeonamesCity, names: CityNames): CityLabel {
  const id = city.cityId;
  const ours = namesFrom(names.en(id) ?? city.name, names.ru(id), names.be(id));
  return labelOf(
    city,
    withOthers(ours, (language) => names.others?.(language, id)),
  );
}

export function labelOf(city: GeonamesCity, names: LanguageNames): CityLabel {
  const [lon, lat] = city.loc.coordinates;
  const { population } = city;
  const round = (degrees: number): number => Math.round(degrees * 1e3) / 1e3;
  return {
    names,
    position: [round(lon), round(lat)],
    zoom: firstZoom(population, isCapital(city)),
    capital: isCapital(city),
    weight: Math.round(Math.log10(population + 1) * 10),
  };
}

/** Leaves out who is too near to a larger one; capitals stay. Expects the larger ones first. */
function spaced(labels: readonly CityLabel[]): CityLabel[] {
  const kept: CityLabel[] = [];
  for (const city of labels) {
    const gap = city.zoom > 8 ? MIN_GAP_CLOSE_KM : MIN_GAP_KM;
    const crowded = kept.some((k) => distanceKm(k.position, city.position) < gap);
    if (city.capital || !crowded) kept.push(city);
  }
  return kept;
}

/** The cities to name: the great ones of the world, more in the region, most near its places. */
export function selectCities(
  cities: readonly GeonamesCity[],
  names: CityNames,
  area: Area,
): CityLabel[] {
  const wanted = cities
    .filter((city) => isWanted(city, area))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  return spaced(wanted.map((city) => label(city, names)));
}

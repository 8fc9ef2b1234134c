/** Cities of the basemap's list, some with a town hall, and which of them lie near each other. */
import { distance } from '../../src/domain/distance.ts';
import type { Place, Words } from './model.ts';

export type City = {
  readonly names: Readonly<Record<string, string>>;
  readonly position: readonly [number, number];
};

/** The languages that names are given in; a page shows one of them. */
const LANGUAGES = ['en', 'ru', 'be', 'de', 'fr', 'es', 'pl'];
/** Every such city has a place within it. */
const HALL_EVERY = 5;
/** From the centre of a city to its hall, degrees. */
const ASIDE = 0.01;
const CITY_RADIUS = 12;
/** How many neighbours a traveller chooses among. */
const NEIGHBOURS = 14;

/** At most `count` places in the order given; no two cities share a name in any language. */
export function placesOf(cities: readonly City[], count: number): Place[] {
  const seen = new Set<string>();
  const distinct = cities.filter(({ names }) => {
    const own = LANGUAGES.flatMap((language) => names[language] ?? []);
    const isNew = names.en !== undefined && !own.some((name) => seen.has(name));
    for (const name of own) seen.add(name);
    return isNew;
  });
  return distinct
    .flatMap((city, i) => (i % HALL_EVERY === 0 ? [cityOf(city), hallOf(city)] : [cityOf(city)]))
    .slice(0, count);
}

/** For each place those that lie next to it, the nearest first; none lies within another of them. */
export function neighboursOf(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  return new Map(
    places.map((place) => {
      const apart = places.filter((other) => cityIdOf(other) !== cityIdOf(place));
      const far = new Map(apart.map((it) => [it, distance(place.position, it.position)]));
      const byDistance = apart.sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
      return [place.id, byDistance.slice(0, NEIGHBOURS)];
    }),
  );
}

/** By the id of each place: the city that it is or lies in. */
export function citiesOf(places: readonly Place[]): ReadonlyMap<string, Place> {
  const byId = new Map(places.map((place) => [place.id, place]));
  return new Map(places.map((place) => [place.id, byId.get(cityIdOf(place)) ?? place]));
}

/** The id of the city that a place is or lies in. */
function cityIdOf({ id, within }: Place): string {
  return within ?? id;
}

/** A place's name in a language, or in English. */
export function nameIn(language: string, names: Words): string {
  return typeof names === 'string' ? names : (names[language] ?? names.en ?? '');
}

function cityOf({ names, position }: City): Place {
  const name = names.en ?? '';
  return {
    id: slug(name),
    names: Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const text = names[language];
        return text === undefined ? [] : [[language, text]];
      }),
    ),
    position,
    precision: 'locality',
    radius: CITY_RADIUS,
    gazetteer: gazetteerOf(name),
  };
}

function hallOf({ names, position: [longitude, latitude] }: City): Place {
  const name = `${names.en ?? ''} City Hall`;
  return {
    id: slug(name),
    names: name,
    position: [rounded(longitude + ASIDE), rounded(latitude + ASIDE)],
    precision: 'exact',
    within: slug(names.en ?? ''),
    gazetteer: gazetteerOf(name),
  };
}

function gazetteerOf(record: string): Place['gazetteer'] {
  return { name: 'Example Gazetteer', record, url: `https://example.org/place/${slug(record)}` };
}

const rounded = (degrees: number): number => Number(degrees.toFixed(4));

/** "São Paulo" → "sao-paulo" */
export function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

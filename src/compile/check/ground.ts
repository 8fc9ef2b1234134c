/** What the basemap knows of land, sea and countries. */
import { mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { parseCells } from '../../domain/atlasCells.ts';
import { type CountryAt, countriesFrom, type Seat } from './countries.ts';
import { type Land, landFrom, type Position, type Rings, ringsOfLand } from './land.ts';
import { finderOf } from './placeNames.ts';

type Names = Readonly<Record<string, string>>;
type Named = { readonly names: Names; readonly position: Position };

export type Ground = Land & {
  readonly cities: readonly Named[];
  /** Code of the country (ISO 3166-1 alpha-2); `undefined` at sea, beside a border and on many islands. */
  readonly countryAt: CountryAt;
  /** Where on the map the country's name is. */
  readonly seatOf: (region: string) => Position | undefined;
  /** Codes of the countries that a text names in one of the interface's languages. */
  readonly countriesNamed: (text: string) => string[];
  /** Whether a text names an ocean, a sea or a lake. */
  readonly namesWater: (text: string) => boolean;
};

const LANGUAGES = ['en', 'ru', 'be', 'uk', 'pl', 'de', 'fr', 'es', 'ar'];

type Labels = {
  readonly cities: readonly Named[];
  readonly waters: readonly Named[];
  readonly countries: readonly (Named & { readonly region: string })[];
};

/** Gives a file of the basemap (`public/basemap`) by its path there, parsed from JSON: `labels.json`. */
export type ReadBasemap = (path: string) => unknown;

/** What is known of each basemap; its land and borders take a while to unfold. */
const known = new WeakMap<ReadBasemap, Ground>();

/** The ground of a basemap. Its files are read when a question needs them, and once. */
export function groundOf(read: ReadBasemap): Ground {
  const ground = known.get(read) ?? groundFrom(read);
  known.set(read, ground);
  return ground;
}

function groundFrom(read: ReadBasemap): Ground {
  const labels = once(() => read('labels.json') as Labels);
  const land = once(() =>
    landFrom(parseCells(read('atlas/index.json')), (cell) =>
      ringsOfLand(read(`atlas/${cell.join('_')}.topojson`) as Topology),
    ),
  );
  const countries = once(() => countriesOf(read('world.topojson') as Topology, labels().countries));
  const countriesNamed = once(() => finderOf(labels().countries.flatMap(namesOf)));
  const watersNamed = once(() =>
    finderOf(
      labels().waters.flatMap(({ names }) => Object.values(names).map((name) => [name, true])),
    ),
  );
  return {
    get cities() {
      return labels().cities;
    },
    isLand: (position) => land().isLand(position),
    isNearLand: (position, kilometres) => land().isNearLand(position, kilometres),
    countryAt: (position) => countries()(position),
    seatOf: (region) => labels().countries.find((each) => each.region === region)?.position,
    countriesNamed: (text) => countriesNamed()(text),
    namesWater: (text) => watersNamed()(text).length > 0,
  };
}

/** English name of a country. */
export function countryName(region: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(region) ?? region;
}

function countriesOf(world: Topology, seats: readonly Seat[]): CountryAt {
  const borders = mesh(world, world.objects.borders as GeometryObject);
  return countriesFrom(ringsOfLand(world), borders.coordinates as unknown as Rings, seats);
}

function namesOf({ names, region }: Labels['countries'][number]): [string, string][] {
  const said = LANGUAGES.map((language) =>
    new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(region),
  );
  return [...said, ...Object.values(names)].flatMap((name) => (name ? [[name, region]] : []));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

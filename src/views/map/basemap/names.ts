/** The basemap's names in the reader's language, without the places of the dossier. */
import type { FeatureCollection } from 'geojson';
import type { BasemapLabels } from '../../../domain/basemapLabels.ts';
import type { Pack } from '../../../domain/dataset.ts';
import { distance } from '../../../scene/map/mercator.ts';
import { firstZoom, isWithin } from '../pack/firstZoom.ts';

type Names = Readonly<Record<string, string>>;

/** A place of the dossier, which the basemap must not name again. */
export type OwnPlace = {
  readonly names: Names;
  readonly shortNames?: Names | undefined;
  readonly position: readonly [number, number];
};

/** A city within this many kilometres would be hidden by the dossier's own marker. */
const SAME_SPOT = 3;
/** Within this many kilometres the same name means the same place. */
const SAME_NAME = 40;

/** What the basemap may name, in one language. */
export type BasemapNames = {
  readonly cities: readonly (Named & {
    readonly zoom: number;
    readonly capital: boolean;
    readonly weight: number;
  })[];
  readonly waters: readonly (Named & {
    readonly minZoom: number;
    readonly maxZoom: number;
    readonly size: number;
    readonly kind: string;
  })[];
  readonly islands: readonly (Named & { readonly minZoom: number })[];
  readonly countries: readonly Named[];
};

type Named = {
  readonly name: string;
  readonly position: readonly [number, number];
  /** From this zoom level on a pack has the names there. */
  readonly until?: number;
};

/** The names in a language, without the places of the dossier. */
export function basemapNames(
  labels: BasemapLabels,
  language: string,
  own: readonly OwnPlace[],
  packs: readonly Pack[] = [],
): BasemapNames {
  const countries = countriesIn(language);
  const named = <T extends Entry>({ names, ...rest }: T) => ({
    ...rest,
    ...untilPack(rest.position, packs),
    name: names[language] ?? names.en ?? Object.values(names)[0] ?? '',
  });
  const known = covers(own);
  return {
    cities: labels.cities.filter((city) => !known(city, true)).map(named),
    waters: labels.waters.map(named),
    islands: labels.islands.filter((island) => !known(island, false)).map(named),
    countries: labels.countries.map(({ region, names, position }) => ({
      name: names[language] ?? countries.of(region) ?? region,
      position,
    })),
  };
}

const spoken = new Map<string, Intl.DisplayNames>();

/** The names of countries in a language; making what knows them is slow. */
function countriesIn(language: string): Intl.DisplayNames {
  const known = spoken.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  spoken.set(language, known);
  return known;
}

type Entry = { readonly names: Names; readonly position: [number, number] };

/** Degrees of latitude of a band: more than `SAME_NAME` kilometres. */
const BAND = 0.5;

type Bands = ReadonlyMap<number, readonly OwnPlace[]>;

/** The places of a dossier by bands of latitude, as a map that moves asks again and again. */
const banded = new WeakMap<readonly OwnPlace[], Bands>();

const bandOf = ([, latitude]: OwnPlace['position']) => Math.floor(latitude / BAND);

function bandsOf(own: readonly OwnPlace[]): Bands {
  const known = banded.get(own);
  if (known) return known;
  const bands = new Map<number, OwnPlace[]>();
  for (const place of own) {
    const band = bandOf(place.position);
    bands.set(band, [...(bands.get(band) ?? []), place]);
  }
  banded.set(own, bands);
  return bands;
}

/** Whether one of a dossier's places is what an entry names; a city also if a place lies in it. */
function covers(own: readonly OwnPlace[]): (entry: Entry, isCity: boolean) => boolean {
  const bands = bandsOf(own);
  return (entry, isCity) => {
    const isOwn = (place: OwnPlace) =>
      isSameSpot(entry, place) || (isCity && distance(entry.position, place.position) < SAME_SPOT);
    const band = bandOf(entry.position);
    return [band - 1, band, band + 1].some((each) => bands.get(each)?.some(isOwn));
  };
}

/** Where the names of the world end, and those of a pack begin. */
function untilPack(position: [number, number], packs: readonly Pack[]): { until?: number } {
  const levels = packs.filter((pack) => isWithin(position, pack)).map(firstZoom);
  return levels.length > 0 ? { until: Math.min(...levels) } : {};
}

/** The same as GeoJSON points, by source name. */
export function nameLayers(
  labels: BasemapLabels,
  language: string,
  own: readonly OwnPlace[],
  packs?: readonly Pack[],
): Readonly<Record<string, FeatureCollection>> {
  const names = basemapNames(labels, language, own, packs);
  return Object.fromEntries(
    Object.entries(names).map(([layer, list]) => [`name-${layer}`, points(list)]),
  );
}

function isSameSpot(named: Entry, place: OwnPlace): boolean {
  return distance(named.position, place.position) < SAME_NAME && sharesName(named.names, place);
}

function sharesName(names: Names, place: OwnPlace): boolean {
  return Object.entries(names).some(
    ([language, name]) => place.names[language] === name || place.shortNames?.[language] === name,
  );
}

function points(list: readonly Named[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: list.map(({ position, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

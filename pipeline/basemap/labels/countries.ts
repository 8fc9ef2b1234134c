import type { Feature } from 'geojson';
import { ringKm2 } from '../geometry/area.ts';
import { collection, feature, pointOf, polygonsOf } from '../geometry/geojson.ts';
import type { LonLat, Polygon } from '../geometry/types.ts';
import { mapshaper } from '../mapshaper.ts';
import { loadAtlas, type Tools } from '../tools.ts';
import { layer } from '../topology.ts';
import { regionCode } from './region-code.ts';

export interface CountryLabel {
  /** ISO 3166-1 alpha-2; the name comes from Intl.DisplayNames of the browser. */
  readonly region: string;
  /** In languages that not every browser knows, from CLDR as Node has it. */
  readonly names: { readonly be: string };
  readonly position: LonLat;
}

/** Smaller countries are not named, in square kilometres: no room for it to zoom 6. */
const MIN_KM2 = 2000;

/** Nobody's home, and far from any dossier. */
const NOT_NAMED: readonly string[] = ['GS', 'TF'];

const BELARUSIAN = new Intl.DisplayNames(['be'], { type: 'region', fallback: 'none' });

/** The label of a country. Throws where CLDR has no name for it. */
function countryLabel(region: string, position: LonLat): CountryLabel {
  const be = BELARUSIAN.of(region);
  if (be === undefined) throw new Error(`CLDR has no Belarusian name for ${region}`);
  return { region, names: { be }, position };
}

/** The largest part of a country, which carries its name. */
function mainPart(country: Feature): Polygon | undefined {
  return polygonsOf(country).toSorted((a, b) => ringKm2(b[0] ?? []) - ringKm2(a[0] ?? []))[0];
}

/**
 * Label points: by hand where placed, inside the largest part elsewhere; the largest first. Those
 * placed by hand that the rule does not find come last.
 */
export function countryLabels(
  tools: Tools,
  placed: ReadonlyMap<string, LonLat>,
  scratch: string,
): CountryLabel[] {
  const countries = tools.cutAtAntimeridian(layer(loadAtlas('countries'), 'countries'));
  const features = countries.type === 'FeatureCollection' ? countries.features : [];
  const parts = features.flatMap((country) => {
    const region = regionCode(String(country.id));
    const part = mainPart(country);
    const km2 = ringKm2(part?.[0] ?? []);
    return region && !NOT_NAMED.includes(region) && part && km2 >= MIN_KM2
      ? [{ region, part, km2 }]
      : [];
  });
  parts.sort((a, b) => b.km2 - a.km2);
  const polygons = collection(
    parts.map(({ region, part }) => feature({ type: 'Polygon', coordinates: part }, { region })),
  );
  const inner = mapshaper(scratch, { countries: polygons }, ['-points', 'inner']);
  const round = (degrees: number): number => Math.round(degrees * 10) / 10;
  const inside = inner.features.flatMap((point) => {
    const region = String(point.properties?.region);
    const [lon, lat] = pointOf(point) ?? [];
    if (lon === undefined || lat === undefined) return [];
    return [countryLabel(region, placed.get(region) ?? [round(lon), round(lat)])];
  });
  const found = new Set(inside.map(({ region }) => region));
  const others = [...placed].filter(([region]) => !found.has(region));
  return [...inside, ...others.map(([region, position]) => countryLabel(region, position))];
}

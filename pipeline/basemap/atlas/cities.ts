/** Which towns the fine world names, besides the great cities of labels.json. */
import { distanceKm } from '../geometry/distance.ts';
import type { LonLat } from '../geometry/types.ts';
import { type CityLabel, isCapital, isTown, labelOf, MIN_POPULATION } from '../labels/cities.ts';
import type { LanguageNames } from '../labels/names.ts';
import type { GeonamesCity } from '../tools.ts';

/** The fine world ends here; a town that would need more is left out. */
const LAST_ZOOM = 8;

/** Kilometres in a CSS pixel at that zoom level, at the equator. */
const KM_PER_PIXEL = 0.306;

type Step = { readonly above: number; readonly zoom: number; readonly gap: number };

/**
 * By population: the zoom level from which a town is named, and how far the nearest larger one has to
 * be then, in CSS pixels.
 */
const STEPS: readonly Step[] = [
  { above: 2e5, zoom: 4.8, gap: 70 },
  { above: 1e5, zoom: 5.4, gap: 110 },
  { above: 5e4, zoom: 6, gap: 150 },
  { above: 2e4, zoom: 6.6, gap: 190 },
  { above: 5e3, zoom: 7.2, gap: 250 },
  { above: 1e3, zoom: 7.6, gap: 380 },
];

/**
 * The zoom level from which a town has room `km` from the nearest larger one; undefined where it
 * never has.
 */
export function townZoom(population: number, lat: number, km: number): number | undefined {
  const step = STEPS.find(({ above }) => population > above);
  if (!step) return undefined;
  const pixels = km / (KM_PER_PIXEL * Math.cos((lat * Math.PI) / 180));
  const apart = LAST_ZOOM - Math.log2(pixels / step.gap);
  const zoom = Math.max(step.zoom, Math.ceil(apart * 10) / 10);
  return zoom <= LAST_ZOOM ? zoom : undefined;
}

/** Towns by whole degrees, to find neighbours without a look at the whole world. */
function nearby() {
  const bins = new Map<string, LonLat[]>();
  const key = (x: number, y: number) => `${((x + 540) % 360) - 180} ${y}`;
  const turned = (lon: number, to: number) => lon - 360 * Math.round((lon - to) / 360);
  return {
    add: ([lon, lat]: LonLat) => {
      const bin = key(Math.floor(lon), Math.floor(lat));
      bins.set(bin, [...(bins.get(bin) ?? []), [lon, lat]]);
    },
    /** Kilometres to the nearest within about a degree, else infinite. */
    nearestKm: ([lon, lat]: LonLat): number => {
      const reach = Math.ceil(1 / Math.max(0.2, Math.cos((lat * Math.PI) / 180)));
      let least = Infinity;
      for (let x = -reach; x <= reach; x += 1) {
        for (let y = -1; y <= 1; y += 1) {
          for (const [at, north] of bins.get(key(Math.floor(lon) + x, Math.floor(lat) + y)) ?? []) {
            least = Math.min(least, distanceKm([turned(at, lon), north], [lon, lat]));
          }
        }
      }
      return least;
    },
  };
}

/** The towns, the larger ones first. Those that labels.json has anyway only keep their room. */
export function selectTowns(
  cities: readonly GeonamesCity[],
  names: (id: number, fallback: string) => LanguageNames,
): CityLabel[] {
  const kept = nearby();
  return cities
    .filter(isTown)
    .sort(
      (a, b) =>
        Number(isCapital(b)) - Number(isCapital(a)) ||
        b.population - a.population ||
        a.cityId - b.cityId,
    )
    .flatMap((city) => {
      const position = city.loc.coordinates;
      const isKnown = isCapital(city) || city.population > MIN_POPULATION.world;
      const zoom = townZoom(city.population, position[1], kept.nearestKm(position));
      if (!isKnown && zoom === undefined) return [];
      kept.add(position);
      if (isKnown || zoom === undefined) return [];
      return [{ ...labelOf(city, names(city.cityId, city.name)), zoom }];
    });
}

/** The world in one piece, as fine as its cells are drawn: land without its lakes, rivers, borders. */
import type { Feature, FeatureCollection } from 'geojson';
import { ringKm2 } from '../geometry/area.ts';
import { collection, polygonsOf } from '../geometry/geojson.ts';
import type { Bbox, Line, LonLat, Polygon, Ring } from '../geometry/types.ts';
import { type Area, dryLand, riversOn } from '../gshhg.ts';
import { withoutFlat } from '../land.ts';
import type { Tools } from '../tools.ts';
import { type Layers, layer, simplified } from '../topology.ts';
import { fineBorders } from './borders.ts';
import { EDGE } from './cells.ts';

export interface FineWorld {
  readonly land: readonly Polygon[];
  /** With their rank in `l`. */
  readonly rivers: readonly Feature[];
  readonly borders: readonly Feature[];
}

const WORLD: Bbox = [-180, -EDGE, 180, EDGE];

/** In kilometres, where most places are; a pixel at zoom 8 is 0.3 km at the equator. */
const TOLERANCE_KM = 1.5;

/** The same for rivers, which wind more than anyone sees. */
const RIVER_TOLERANCE_KM = 2.2;

/** From this latitude on, in degrees, Mercator enlarges what few dossiers are about: fjords, skerries, ice. */
const FAR_DEG = 56;
const DEGREES_PER_TOLERANCE = 8;

/** Least areas near the equator, in square kilometres; they grow like the square of the tolerance. */
const MIN_ISLAND_KM2 = 2.5;
const MIN_LAKE_KM2 = 15;

/** Rivers beyond this rank of WDBII are left out. */
const MAX_RIVER_RANK = 3;

/** The least triangle the simplification keeps, in squares of the tolerance. */
const MIN_TRIANGLE = 0.5;

/** How much coarser a latitude is drawn than the middle ones. */
function coarseness(lat: number): number {
  return 1 + Math.max(0, Math.abs(lat) - FAR_DEG) / DEGREES_PER_TOLERANCE;
}

function isLarge(ring: Ring | undefined, leastKm2: number): ring is Ring {
  return ring !== undefined && ringKm2(ring) >= leastKm2 * coarseness(ring[0]?.[1] ?? 0) ** 2;
}

function withoutSpecks(land: readonly Polygon[]): Polygon[] {
  return land.flatMap(([outer, ...lakes]) =>
    isLarge(outer, MIN_ISLAND_KM2)
      ? [[outer, ...lakes.filter((lake) => isLarge(lake, MIN_LAKE_KM2))]]
      : [],
  );
}

function isOnEdge([lon, lat]: LonLat): boolean {
  return Math.abs(lon) > 179.999 || Math.abs(lat) > EDGE - 0.001;
}

const featuresOf = (json: ReturnType<typeof layer>): Feature[] =>
  (json.type === 'FeatureCollection' ? json : collectionOf(json)).features;

function collectionOf(json: ReturnType<typeof layer>): FeatureCollection {
  if (json.type !== 'Feature') throw new Error(`A layer is a ${json.type}`);
  return collection([json]);
}

/** Reads GSHHG and Natural Earth, and simplifies both together. */
export function fineWorld(tools: Tools, scratch: string): FineWorld {
  const area: Area = { bbox: WORLD, scratch, resolution: 'high' };
  const land = withoutSpecks(dryLand(area));
  const borders: Line[] = fineBorders();
  const simple = (layers: Layers, toleranceKm: number) =>
    simplified(tools, layers, {
      toleranceKm: ([, lat]) => toleranceKm * coarseness(lat),
      fixed: isOnEdge,
      minTriangle: MIN_TRIANGLE,
    });
  const rough = simple(
    {
      land: { type: 'MultiPolygon', coordinates: land },
      borders: { type: 'MultiLineString', coordinates: borders },
    },
    TOLERANCE_KM,
  );
  const wet = simple(
    { rivers: collection(riversOn(land, area, MAX_RIVER_RANK)) },
    RIVER_TOLERANCE_KM,
  );
  return {
    land: withoutFlat(polygonsOf(layer(rough, 'land'))),
    rivers: featuresOf(layer(wet, 'rivers')),
    borders: featuresOf(layer(rough, 'borders')),
  };
}

/** The world's cells as topologies, each small enough to be fetched when it comes into sight. */

import { gzipSync } from 'node:zlib';
import type { Feature, GeoJSON } from 'geojson';
import type { Topology } from 'topojson-specification';
import { collection, feature, linesOf, polygonsOf } from '../geometry/geojson.ts';
import type { Bbox, LonLat, Polygon } from '../geometry/types.ts';
import type { CityLabel } from '../labels/cities.ts';
import { withoutFlat } from '../land.ts';
import type { Tools } from '../tools.ts';
import { packed } from '../topology.ts';
import { bboxOf, type Cell, isSmallest, quarters, wholeWorld } from './cells.ts';
import type { FineWorld } from './world.ts';

export interface CellPack {
  readonly cell: Cell;
  readonly topology: Topology;
}

/** A cell that is heavier is quartered, in bytes of gzip. */
const HEAVY = 40_000;

/** Steps of the quantization grid in a degree: some 270 m at the equator, less than a pixel at zoom 8. */
const STEPS_PER_DEGREE = 410;

type Packing = {
  readonly tools: Tools;
  readonly world: FineWorld;
  readonly cities: readonly CityLabel[];
};

/** All cells that have land, from the south to the north. */
export function buildAtlas(packing: Packing): CellPack[] {
  return wholeWorld().flatMap((cell) => packsOf(cell, packing));
}

function packsOf(cell: Cell, packing: Packing): CellPack[] {
  const topology = packOf(bboxOf(cell), packing);
  if (!topology) return [];
  const isHeavy = gzipSync(JSON.stringify(topology)).length > HEAVY;
  if (!isHeavy || isSmallest(cell)) return [{ cell, topology }];
  return quarters(cell).flatMap((quarter) => packsOf(quarter, packing));
}

function packOf(bbox: Bbox, { tools, world, cities }: Packing): Topology | undefined {
  const land = landIn(tools, world.land, bbox);
  if (land.length === 0) return undefined;
  const lines = (features: readonly Feature[]): Feature[] =>
    features.flatMap(({ geometry, properties }) => {
      const coordinates = linesOf(tools.clipped(geometry, bbox));
      return coordinates.length > 0
        ? [feature({ type: 'MultiLineString', coordinates }, properties ?? {})]
        : [];
    });
  const layers: Record<string, GeoJSON> = { land: { type: 'MultiPolygon', coordinates: land } };
  const rivers = lines(world.rivers);
  const borders = lines(world.borders);
  const named = cities.filter(({ position }) => isIn(position, bbox));
  if (rivers.length > 0) layers.rivers = collection(rivers);
  if (borders.length > 0) layers.borders = collection(borders);
  if (named.length > 0) layers.cities = collection(named.map(pointOf));
  const steps = (bbox[2] - bbox[0]) * STEPS_PER_DEGREE + 1;
  return packed(tools, layers, steps, bbox);
}

function landIn(tools: Tools, land: readonly Polygon[], bbox: Bbox): Polygon[] {
  return withoutFlat(
    land.flatMap((coordinates) =>
      touches(coordinates, bbox)
        ? polygonsOf(tools.clipped({ type: 'Polygon', coordinates }, bbox))
        : [],
    ),
  );
}

/** Whether the outline may be in the box. */
function touches([outer = []]: Polygon, [west, south, east, north]: Bbox): boolean {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of outer) {
    left = Math.min(left, lon);
    right = Math.max(right, lon);
    bottom = Math.min(bottom, lat);
    top = Math.max(top, lat);
  }
  return left < east && right > west && bottom < north && top > south;
}

/** Every position is in one cell, also those between two. */
function isIn([lon, lat]: LonLat, [west, south, east, north]: Bbox): boolean {
  return lon >= west && lon < east && lat >= south && lat < north;
}

const pointOf = ({ position, ...properties }: CityLabel): Feature =>
  feature({ type: 'Point', coordinates: position }, properties);

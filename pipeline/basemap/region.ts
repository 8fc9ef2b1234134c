import type { Topology } from 'topojson-specification';
import { ringKm2 } from './geometry/area.ts';
import { inBbox, onFrame } from './geometry/bbox.ts';
import { cutCorners } from './geometry/corners.ts';
import { collection, polygonFeatures, polygonsOf } from './geometry/geojson.ts';
import { toleranceKm } from './geometry/tolerance.ts';
import type { Bbox, LonLat, Polygon } from './geometry/types.ts';
import { type Area, bordersIn, dryLand, riversOn } from './gshhg.ts';
import { roundedLakes, smoothedNear, withoutFlat, withoutSpecks } from './land.ts';
import { mapshaper } from './mapshaper.ts';
import { naturalEarth } from './sources/natural-earth.ts';
import type { Tools } from './tools.ts';
import { layer, packed, simplified } from './topology.ts';

export interface Region {
  readonly bbox: Bbox;
  /** Where the detail should be finest. */
  readonly places: readonly LonLat[];
  /** A scratch folder. */
  readonly scratch: string;
}

/** Rivers beyond this rank of WDBII (0 double-lined … 10 canals) are left out. */
const MAX_RIVER_RANK = 4;

/** Towns whose built-up area is smaller are left out, in square kilometres. */
const MIN_URBAN_KM2 = 0.3;

/** The least triangle the simplification keeps, in squares of the tolerance. */
const MIN_TRIANGLE = 0.5;

/** Steps of the quantization grid across the region: 26° / 3e5 is some 5 m. */
const STEPS = 3e5;

/** Built-up areas, their coarse outlines rounded, on land only. */
function urban({ bbox, scratch }: Region, land: Polygon[]): Polygon[] {
  const near = naturalEarth('urban_areas').polygons.filter(([outer]) =>
    outer?.some((p) => inBbox(p, bbox)),
  );
  const round = near.map(([outer]) => [cutCorners(outer ?? [])]);
  if (round.length === 0) return [];
  const inputs = { urban: polygonFeatures(round), land: polygonFeatures(land) };
  const clipped = mapshaper(scratch, inputs, ['-dissolve2', '-clip', 'land.json', '-explode']);
  return polygonsOf(clipped).filter(([outer]) => outer && ringKm2(outer) > MIN_URBAN_KM2);
}

/** The pack of one region: land, rivers and borders by level, urban areas. */
export function buildRegion(tools: Tools, region: Region): Topology {
  const { bbox, places } = region;
  const area: Area = { bbox, scratch: region.scratch, resolution: 'full' };
  const dry = dryLand(area);
  const land = roundedLakes(withoutSpecks(dry, places), bbox);
  const rough = simplified(
    tools,
    {
      land: { type: 'MultiPolygon', coordinates: land },
      rivers: collection(riversOn(dry, area, MAX_RIVER_RANK)),
      borders: collection(bordersIn(area)),
      urban: { type: 'MultiPolygon', coordinates: urban(region, dry) },
    },
    {
      toleranceKm: (position) => toleranceKm(position, places),
      fixed: (position) => onFrame(position, bbox),
      minTriangle: MIN_TRIANGLE,
    },
  );
  const coast = smoothedNear(polygonsOf(layer(rough, 'land')), places, bbox);
  const layers = {
    land: { type: 'MultiPolygon' as const, coordinates: withoutFlat(coast) },
    rivers: layer(rough, 'rivers'),
    borders: layer(rough, 'borders'),
    urban: {
      type: 'MultiPolygon' as const,
      coordinates: withoutFlat(polygonsOf(layer(rough, 'urban'))),
    },
  };
  return packed(tools, layers, STEPS, bbox);
}

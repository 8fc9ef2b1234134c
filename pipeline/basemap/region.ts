import type { Feature, MultiLineString } from 'geojson';
import type { Topology } from 'topojson-specification';
import { ringKm2 } from './geometry/area.ts';
import { frame, inBbox, onFrame } from './geometry/bbox.ts';
import { cutCorners } from './geometry/corners.ts';
import { collection, feature, pointOf, polygonFeatures, polygonsOf } from './geometry/geojson.ts';
import { toleranceKm } from './geometry/tolerance.ts';
import type { Bbox, Line, LonLat, Polygon } from './geometry/types.ts';
import { roundedLakes, smoothedNear, withoutFlat, withoutSpecks } from './land.ts';
import { mapshaper } from './mapshaper.ts';
import { dryIndices, dumpGshhg } from './sources/gmt.ts';
import type { Segment } from './sources/gmt-text.ts';
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

/** Ends of lines nearer than this are joined, in degrees: the bins of GSHHG meet imperfectly. */
const GAP_DEG = 0.0003;

/** Rivers beyond this rank of WDBII (0 double-lined … 10 canals) are left out. */
const MAX_RIVER_RANK = 4;

/** Towns whose built-up area is smaller are left out, in square kilometres. */
const MIN_URBAN_KM2 = 0.3;

/** The least triangle the simplification keeps, in squares of the tolerance. */
const MIN_TRIANGLE = 0.5;

/** Steps of the quantization grid across the region: 26° / 3e5 is some 5 m. */
const STEPS = 3e5;

const bboxOption = (bbox: Bbox): string => `bbox=${bbox.join(',')}`;

/** The dry polygons of the mosaic that the shores and the frame make. */
function dryLand({ bbox, scratch }: Region): Polygon[] {
  const lines: Line[] = [...dumpGshhg('shores', bbox, scratch).map((s) => s.line), frame(bbox)];
  const shores = collection(
    lines.map((coordinates) => feature({ type: 'LineString', coordinates })),
  );
  const mosaic = polygonsOf(
    mapshaper(scratch, { shores }, [
      '-clip',
      bboxOption(bbox),
      '-polygons',
      `gap-tolerance=${GAP_DEG}`,
    ]),
  );
  const inside = mapshaper(scratch, { mosaic: polygonFeatures(mosaic) }, ['-points', 'inner']);
  const points = inside.features.map((f) => ({ id: Number(f.properties?.id), at: pointOf(f) }));
  const found = points.flatMap(({ id, at }) => (at ? [{ id, at }] : []));
  const dry = dryIndices(
    found.map(({ at }) => at),
    scratch,
  );
  return found.flatMap(({ id }, i) => {
    const polygon = mosaic[id];
    return polygon && dry.has(i) ? [polygon] : [];
  });
}

/** One feature a level, with the level in property `l`: what the style sorts widths by. */
function byLevel(segments: readonly Segment[]): Feature<MultiLineString>[] {
  const levels = [...new Set(segments.map((s) => s.level))].sort((a, b) => a - b);
  return levels.map((l) => {
    const coordinates = segments.filter((s) => s.level === l).map((s) => s.line);
    return feature({ type: 'MultiLineString', coordinates }, { l });
  });
}

/** WDBII's rivers run on through lakes and beside the WVS's deltas: only what is over land. */
function rivers({ bbox, scratch }: Region, land: Polygon[]): Feature[] {
  const all = dumpGshhg('rivers', bbox, scratch).filter((s) => s.level <= MAX_RIVER_RANK);
  const inputs = { rivers: collection(byLevel(all)), land: polygonFeatures(land) };
  return mapshaper(scratch, inputs, ['-clip', 'land.json', '-dissolve', 'l']).features;
}

function borders({ bbox, scratch }: Region): Feature[] {
  const all = collection(byLevel(dumpGshhg('borders', bbox, scratch)));
  return mapshaper(scratch, { borders: all }, ['-clip', bboxOption(bbox), '-dissolve', 'l'])
    .features;
}

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
  const dry = dryLand(region);
  const land = roundedLakes(withoutSpecks(dry, places), bbox);
  const rough = simplified(
    tools,
    {
      land: { type: 'MultiPolygon', coordinates: land },
      rivers: collection(rivers(region, dry)),
      borders: collection(borders(region)),
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

/** Land, rivers and borders of GSHHG and WDBII as clean geometry. */
import type { Feature, MultiLineString } from 'geojson';
import { frame } from './geometry/bbox.ts';
import { collection, feature, pointOf, polygonFeatures, polygonsOf } from './geometry/geojson.ts';
import type { Bbox, Line, Polygon } from './geometry/types.ts';
import { mapshaper } from './mapshaper.ts';
import { dryIndices, dumpGshhg, type Resolution } from './sources/gmt.ts';
import type { Segment } from './sources/gmt-text.ts';

export interface Area {
  readonly bbox: Bbox;
  /** A scratch folder. */
  readonly scratch: string;
  readonly resolution: Resolution;
}

/** Ends of lines nearer than this are joined, in degrees: the bins of GSHHG meet imperfectly. */
const GAP_DEG = 0.0003;

const bboxOption = (bbox: Bbox): string => `bbox=${bbox.join(',')}`;

/** The dry polygons of the mosaic that the shores and the frame make. */
export function dryLand({ bbox, scratch, resolution }: Area): Polygon[] {
  const lines: Line[] = [
    ...dumpGshhg('shores', bbox, scratch, resolution).map((s) => s.line),
    frame(bbox),
  ];
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
    resolution,
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
export function riversOn(
  land: Polygon[],
  { bbox, scratch, resolution }: Area,
  maxRank: number,
): Feature[] {
  const all = dumpGshhg('rivers', bbox, scratch, resolution).filter((s) => s.level <= maxRank);
  const inputs = { rivers: collection(byLevel(all)), land: polygonFeatures(land) };
  return mapshaper(scratch, inputs, ['-clip', 'land.json', '-dissolve', 'l']).features;
}

export function bordersIn({ bbox, scratch, resolution }: Area): Feature[] {
  const all = collection(byLevel(dumpGshhg('borders', bbox, scratch, resolution)));
  return mapshaper(scratch, { borders: all }, ['-clip', bboxOption(bbox), '-dissolve', 'l'])
    .features;
}

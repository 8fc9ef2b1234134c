/** The path of a geometry in a picture: cut to a box, and without details that are too small to see. */
import type { Geometry, Position } from 'geojson';
import type { Box } from '../../../scene/labels.ts';
import type { Position as MapPosition } from '../../../scene/map.ts';
import type { Pixel } from '../../../scene/mercator.ts';
import { type MapFrame, pixelAlong } from '../camera/frame.ts';
import { clipLine, clipRing } from './clip.ts';
import { pathData } from './pathData.ts';
import { simplifyLine, simplifyRing } from './simplify.ts';

/** How precise a path is; the less precise, the fewer bytes. */
export type Precision = {
  /** How far a line may be off, in CSS pixels. */
  readonly tolerance: number;
  /** Smaller islands and lakes are left out; square CSS pixels. */
  readonly leastArea?: number;
  /** Coordinates are rounded to this many tenths of a CSS pixel. */
  readonly grain?: number;
};

/** Value of a path's `d`; empty for points and for what lies outside the box. */
export function geometryData(
  geometry: Geometry,
  frame: MapFrame,
  box: Box,
  { tolerance, leastArea, grain }: Precision,
): string {
  const pixels = (positions: readonly Position[]): Pixel[] =>
    positions.map(([longitude = 0, latitude = 0]) => pixelAlong([longitude, latitude], frame));
  const isSeen = (positions: readonly Position[]) => isNear(positions, frame, box);
  const rings = (polygon: readonly Position[][]) =>
    polygon
      .filter(isSeen)
      .map((ring) => simplifyRing(clipRing(pixels(ring).slice(1), box), tolerance, leastArea));
  const lines = (parts: readonly Position[][]) =>
    parts
      .filter(isSeen)
      .flatMap((part) => clipLine(pixels(part), box))
      .map((part) => simplifyLine(part, tolerance));
  switch (geometry.type) {
    case 'Polygon':
      return pathData(rings(geometry.coordinates), true, grain);
    case 'MultiPolygon':
      return pathData(geometry.coordinates.flatMap(rings), true, grain);
    case 'LineString':
      return pathData(lines([geometry.coordinates]), false, grain);
    case 'MultiLineString':
      return pathData(lines(geometry.coordinates), false, grain);
    default:
      return '';
  }
}

/** The north-western and the south-eastern end of a line, for as long as the line is kept. */
const ends = new WeakMap<readonly Position[], readonly [MapPosition, MapPosition]>();

function endsOf(line: readonly Position[]): readonly [MapPosition, MapPosition] {
  const known = ends.get(line);
  if (known) return known;
  let [west, north, east, south] = [Infinity, -Infinity, -Infinity, Infinity];
  for (const [longitude = 0, latitude = 0] of line) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
    south = Math.min(south, latitude);
  }
  const found = [
    [west, north],
    [east, south],
  ] as const;
  ends.set(line, found);
  return found;
}

/** Whether a part of a line may be in a box; Mercator draws meridians and parallels straight. */
function isNear(line: readonly Position[], frame: MapFrame, box: Box): boolean {
  if (line.length === 0) return false;
  const [first, last] = endsOf(line);
  const { x: west, y: north } = pixelAlong(first, frame);
  const { x: east, y: south } = pixelAlong(last, frame);
  const { left, top, right, bottom } = box;
  return west <= right && east >= left && north <= bottom && south >= top;
}

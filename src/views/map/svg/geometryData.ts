/** The path of a geometry in a picture: cut to a box, and without details that are too small to see. */
import type { Geometry, Position } from 'geojson';
import type { Box } from '../../../scene/labels.ts';
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
  const rings = (polygon: readonly Position[][]) =>
    polygon
      .map(pixels)
      .filter((ring) => isNear(ring, box))
      .map((ring) => simplifyRing(clipRing(ring.slice(1), box), tolerance, leastArea));
  const lines = (parts: readonly Position[][]) =>
    parts
      .map(pixels)
      .filter((part) => isNear(part, box))
      .flatMap((part) => clipLine(part, box))
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

/** Whether a part of a line may be in a box. */
function isNear(points: readonly Pixel[], { left, top, right, bottom }: Box): boolean {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return west <= right && east >= left && north <= bottom && south >= top;
}

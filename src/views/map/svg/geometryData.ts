/** The path of a geometry in a picture: cut to a box, and without details that are too small to see. */
import type { Geometry, Position } from 'geojson';
import type { Box } from '../../../scene/map/labels.ts';
import type { MapFrame } from '../camera/frame.ts';
import { clipLine, clipRing } from './clip.ts';
import { boxOfLine, placedLine, placingOf } from './flat.ts';
import { pathData } from './pathData.ts';
import { LEAST_AREA, simplifyLine, simplifyRing } from './simplify.ts';

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
  { tolerance, leastArea: least = LEAST_AREA, grain }: Precision,
): string {
  const placing = placingOf(frame);
  const near = (parts: readonly Position[][]): Part[] =>
    parts.flatMap((part) => {
      const own = boxOfLine(part, placing);
      return touches(own, box) ? [{ part, own }] : [];
    });
  const rings = (polygon: readonly Position[][]) =>
    near(polygon)
      .filter(({ own }) => (own.right - own.left) * (own.bottom - own.top) > least)
      .map(({ part, own }) => {
        const ring = placedLine(part, placing).slice(1);
        return simplifyRing(holds(box, own) ? ring : clipRing(ring, box), tolerance, least);
      });
  const lines = (parts: readonly Position[][]) =>
    near(parts).flatMap(({ part, own }) => {
      const line = placedLine(part, placing);
      if (!holds(box, own)) return clipLine(line, box).map((each) => simplifyLine(each, tolerance));
      if (!isClosed(part)) return [simplifyLine(line, tolerance)];
      // The shore of an island is as its land is: left out with it, and of the same points.
      const ring = simplifyRing(line.slice(1), tolerance, least);
      const [first] = ring;
      return first ? [[...ring, first]] : [];
    });
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

/** Whether a line ends where it begins. */
const isClosed = (line: readonly Position[]) =>
  line.length > 3 && `${line[0]}` === `${line.at(-1)}`;

/** A ring or a line, and the smallest box around it in CSS pixels. */
type Part = { readonly part: readonly Position[]; readonly own: Box };

function touches(a: Box, b: Box): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

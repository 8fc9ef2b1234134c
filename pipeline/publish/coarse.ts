/**
 * The shapes of the basemap at a zoom level, without what is too small to be seen there. A site has
 * thousands of pictures of a few levels: each shape is simplified once for a level, not for every
 * picture.
 */
import type { Geometry, Position } from 'geojson';
import { type Flat, flatOnce } from '../../src/views/map/svg/flat.ts';
import { keepCorners } from '../../src/views/map/svg/simplify.ts';

/** What may be left out, in CSS pixels at the level. */
type Fineness = {
  /** How far a line may be off. */
  readonly tolerance: number;
  /** Outlines that are narrower and lower are specks. */
  readonly speck: number;
};

/** For pictures that simplify it further. */
export const PICTURE: Fineness = { tolerance: 0.35, speck: 0.8 };
/** For squares of the ground, which are drawn as they are, at up to 1.5 times their size. */
export const TILE: Fineness = { tolerance: 2, speck: 9 };

/** The shape as a picture with this zoom needs it. */
export type Coarse = <G extends Geometry>(geometry: G, zoom: number) => G;

/** Keeps what it has simplified for as long as the shapes themselves are kept. */
export function coarseShapes(fineness: Fineness): Coarse {
  const known = new WeakMap<Geometry, Map<number, Geometry>>();
  return <G extends Geometry>(geometry: G, zoom: number): G => {
    const level = Math.ceil(zoom);
    const levels = known.get(geometry) ?? new Map<number, Geometry>();
    known.set(geometry, levels);
    const made = levels.get(level) ?? simplified(geometry, level, fineness);
    levels.set(level, made);
    // Of the same kind as it was.
    return made as G;
  };
}

function simplified(geometry: Geometry, level: number, fineness: Fineness): Geometry {
  const [tolerance, speck] = [fineness.tolerance / 2 ** level, fineness.speck / 2 ** level];
  // Only what is drawn stays flat in memory: of most shapes that is a small part.
  const line = (positions: readonly Position[]) => fewer(positions, flatOnce(positions), tolerance);
  const rings = (polygon: readonly Position[][]) =>
    polygon.flatMap((ring) => {
      const flat = flatOnce(ring);
      return isSpeck(flat, speck) ? [] : [fewer(ring, flat, tolerance)];
    });
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: rings(geometry.coordinates) };
    case 'MultiPolygon': {
      const polygons = geometry.coordinates.map(rings).filter((polygon) => polygon.length > 0);
      return { ...geometry, coordinates: polygons };
    }
    case 'LineString':
      return { ...geometry, coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(line) };
    default:
      return geometry;
  }
}

/** `tolerance` in CSS pixels at zoom level 0. */
function fewer(positions: readonly Position[], { points }: Flat, tolerance: number): Position[] {
  const kept = new Uint8Array(positions.length);
  // A closed line has no direction from end to end, so it is simplified in halves.
  const half = positions.length >> 1;
  keepCorners(points, 0, half, tolerance, kept);
  keepCorners(points, half, positions.length - 1, tolerance, kept);
  return positions.filter((_, i) => kept[i]);
}

/** Whether both sides of the box around an outline are shorter, CSS pixels at zoom level 0. */
function isSpeck({ box: { left, top, right, bottom } }: Flat, least: number): boolean {
  return right - left < least && bottom - top < least;
}

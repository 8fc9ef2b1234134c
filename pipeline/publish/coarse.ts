/**
 * The shapes of the basemap at a zoom level, without what is too small to be seen there. A site has
 * thousands of pictures of a few levels: each shape is simplified once for a level, not for every
 * picture.
 */
import type { Geometry, Position } from 'geojson';
import { project } from '../../src/scene/map/mercator.ts';
import { simplifyLine } from '../../src/views/map/svg/simplify.ts';

/** How far a line may be off, CSS pixels at the level; pictures simplify it further. */
const TOLERANCE = 0.35;
/** Outlines that are narrower and lower, CSS pixels, are specks. */
const SPECK = 0.8;

/** The shape as a picture with this zoom needs it. */
export type Coarse = <G extends Geometry>(geometry: G, zoom: number) => G;

/** Keeps what it has simplified for as long as the shapes themselves are kept. */
export function coarseShapes(): Coarse {
  const known = new WeakMap<Geometry, Map<number, Geometry>>();
  return <G extends Geometry>(geometry: G, zoom: number): G => {
    const level = Math.ceil(zoom);
    const levels = known.get(geometry) ?? new Map<number, Geometry>();
    known.set(geometry, levels);
    const made = levels.get(level) ?? simplified(geometry, level);
    levels.set(level, made);
    // Of the same kind as it was.
    return made as G;
  };
}

function simplified(geometry: Geometry, level: number): Geometry {
  const line = (positions: readonly Position[]) => fewer(positions, level);
  const rings = (polygon: readonly Position[][]) =>
    polygon.filter((ring) => !isSpeck(ring, level)).map(line);
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

const pixelsOf = (positions: readonly Position[], level: number) =>
  positions.map((position) => {
    const [longitude = 0, latitude = 0] = position;
    return { ...project([longitude, latitude], level), position };
  });

function fewer(positions: readonly Position[], level: number): Position[] {
  // A closed line has no direction from end to end, so it is simplified in halves.
  const points = pixelsOf(positions, level);
  const half = points.length >> 1;
  const parts = [points.slice(0, half + 1), points.slice(half)];
  const [there = [], back = []] = parts.map((part) => simplifyLine(part, TOLERANCE));
  return [...there, ...back.slice(1)].map(({ position }) => position);
}

/** Whether both sides of the box around an outline are so short. Projecting keeps the order of degrees. */
function isSpeck(ring: readonly Position[], level: number): boolean {
  let [west, north, east, south] = [Infinity, -Infinity, -Infinity, Infinity];
  for (const [longitude = 0, latitude = 0] of ring) {
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude > north) north = latitude;
    if (latitude < south) south = latitude;
  }
  const [start, end] = [project([west, north], level), project([east, south], level)];
  return end.x - start.x < SPECK && end.y - start.y < SPECK;
}

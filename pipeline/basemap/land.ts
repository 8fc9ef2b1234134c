import { ringKm2 } from './geometry/area.ts';
import { onFrame } from './geometry/bbox.ts';
import { cutCorners } from './geometry/corners.ts';
import { lengthKm, nearestKm } from './geometry/distance.ts';
import { toleranceKm } from './geometry/tolerance.ts';
import type { Bbox, LonLat, Polygon, Ring } from './geometry/types.ts';

/** Islands and lakes under this many squares of the tolerance are left out. */
const MIN_TOLERANCES = 6;

/** Lakes under this many square kilometres are left out everywhere. */
const MIN_LAKE_KM2 = 0.05;

/** WDBII's lakes have a vertex each 0.5–1 km and look faceted; WVS's coasts are finer than this. */
const COARSE_EDGE_KM = 0.25;

/** Coasts nearer to a place than this are smoothed: WVS is a raster's staircase at zoom 9. */
const SMOOTH_WITHIN_KM = 90;

/** Rings of fewer positions are not smoothed. */
const MIN_SMOOTH_POSITIONS = 6;

function isLarge(ring: Ring, places: readonly LonLat[]): boolean {
  const [at] = ring;
  return !!at && ringKm2(ring) >= MIN_TOLERANCES * toleranceKm(at, places) ** 2;
}

/** Leaves out the islands and the lakes that are too small for the tolerance where they lie. */
export function withoutSpecks(polygons: Polygon[], places: readonly LonLat[]): Polygon[] {
  return polygons.flatMap(([outer, ...lakes]) => {
    if (!outer || !isLarge(outer, places)) return [];
    const kept = lakes.filter((lake) => isLarge(lake, places) && ringKm2(lake) >= MIN_LAKE_KM2);
    return [[outer, ...kept]];
  });
}

/** Rounds the coarse rings, the lakes mostly; those that touch the frame stay as they are. */
export function roundedLakes(polygons: Polygon[], bbox: Bbox): Polygon[] {
  return polygons.map((polygon) =>
    polygon.map((ring) => {
      const edgeKm = lengthKm(ring) / (ring.length - 1);
      if (edgeKm <= COARSE_EDGE_KM || ring.some((p) => onFrame(p, bbox))) return ring;
      return cutCorners(cutCorners(ring));
    }),
  );
}

/** Cuts the corners once of coasts near the places. */
export function smoothedNear(
  polygons: Polygon[],
  places: readonly LonLat[],
  bbox: Bbox,
): Polygon[] {
  const soft = (corner: LonLat): boolean =>
    nearestKm(corner, places) < SMOOTH_WITHIN_KM && !onFrame(corner, bbox);
  return polygons.map((polygon) =>
    polygon.map((ring) => (ring.length < MIN_SMOOTH_POSITIONS ? ring : cutCorners(ring, soft))),
  );
}

/** Leaves out the rings that the simplification flattened. */
export function withoutFlat(polygons: Polygon[]): Polygon[] {
  const solid = (ring: Ring): boolean => ring.length > 3 && ringKm2(ring) > 0;
  return polygons.flatMap(([outer, ...holes]) =>
    outer && solid(outer) ? [[outer, ...holes.filter(solid)]] : [],
  );
}

/** Whether the reader can see markers: all in sight, and apart from each other. */

import { boundsOf, near } from '../../../scene/map/globe.ts';
import { type Box, overlaps } from '../../../scene/map/labels.ts';
import type { MapMarker, Position } from '../../../scene/map/map.ts';
import { type Pixel, project } from '../../../scene/map/mercator.ts';
import { closestAlone, positionsOf } from './fit.ts';
import type { Padding, Size } from './frame.ts';
import type { MovableMap } from './movable.ts';

/** Markers this near to the edge, in CSS pixels, do not count as visible. */
const EDGE = 26;
/** Several places within less than this, in CSS pixels, cannot be told apart. */
const LEGIBLE = 72;
const ZOOM_STEP = 0.25;

/** From the middle of a marker to where something may cover the map, in CSS pixels. */
const DISC = 17;

/**
 * Whether all markers, with areas that belong to them, are on the part of the map that is not covered,
 * and no marker is under one of the boxes that lie over the map.
 */
export function isInSight(
  map: MovableMap,
  target: readonly MapMarker[],
  covered: Padding,
  over: readonly Box[] = [],
): boolean {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const isUncovered = ({ position }: MapMarker) => {
    const { x, y } = map.project([position[0], position[1]]);
    const disc = { left: x - DISC, right: x + DISC, top: y - DISC, bottom: y + DISC };
    return !over.some((box) => overlaps(disc, box));
  };
  const isHeld = isWithin(target, { width, height }, covered, ([x, y]) => map.project([x, y]));
  return isHeld && target.every(isUncovered);
}

/** The same for a map of any size; `pixelAt` projects a position on it. */
export function isWithin(
  target: readonly MapMarker[],
  { width, height }: Size,
  covered: Padding,
  pixelAt: (position: Position) => Pixel,
): boolean {
  const [right, bottom] = [width - covered.right, height - covered.bottom];
  const isClear = (position: Position, edge: number) => {
    const { x, y } = pixelAt(position);
    const isBefore = x >= covered.left + edge && y >= covered.top + edge;
    return isBefore && x <= right - edge && y <= bottom - edge;
  };
  return (
    target.every(({ position }) => isClear(position, EDGE)) &&
    positionsOf(target).every((position) => isClear(position, 0))
  );
}

/**
 * Whether a target can be recognized among all markers at a zoom level: several places are far enough
 * apart, or a single one is not grouped with others. At `maxZoom` it always counts as legible.
 */
export function isLegible(
  target: readonly MapMarker[],
  all: readonly MapMarker[],
  zoom: number,
  maxZoom: number,
): boolean {
  if (zoom >= maxZoom) return true;
  const bounds = boundsOf(target.map(({ position }) => position));
  if (!bounds) return true;
  const [own, end] = [project(bounds[0], zoom), project(bounds[1], zoom)];
  if (target.length > 1) return Math.hypot(end.x - own.x, end.y - own.y) > LEGIBLE;
  return all.every(({ placeId, position }) => {
    const other = project(near(position, bounds[0][0]), zoom);
    return placeId === target[0]?.placeId || Math.hypot(other.x - own.x, other.y - own.y) >= EDGE;
  });
}

/** The lowest zoom level at which the target is legible, not below that of a single place. */
export function legibleZoom(
  target: readonly MapMarker[],
  all: readonly MapMarker[],
  maxZoom: number,
) {
  let zoom = closestAlone(maxZoom);
  while (!isLegible(target, all, zoom, maxZoom)) zoom = Math.min(maxZoom, zoom + ZOOM_STEP);
  return zoom;
}

/** Where a map has to look to show some positions, with free space around them. */

import type { Forward } from '../../../domain/reading.ts';
import { boundsOf } from '../../../scene/map/globe.ts';
import type { MapMarker, Position } from '../../../scene/map/map.ts';
import { forward } from '../../forward.ts';
import { movementDuration } from '../../view.ts';
import type { ZoomLimit } from '../look/zoomLimit.ts';
import type { Padding, Size } from './frame.ts';
import type { MovableMap } from './movable.ts';

/** Free space around what is shown, in CSS pixels. */
const MARGIN = 64;
/** The same at the top, where narrow maps have a row of controls: markers stay below them. */
const TOP = 76;
/** And at the bottom, where the player is. */
const BOTTOM = 76;
/** Extra space for the controls, which are where lines end: CSS pixels, and at most this share of the width. */
const CONTROLS = 60;
const CONTROLS_SHARE = 0.1;
/** Zoom level beyond which the basemap has nothing to show around a single place. */
const CLOSEST = 9;
/** Levels that a single place stays below the limit of the map, for the same reason. */
const BELOW_LIMIT = 1.5;

/** The zoom level at which a single place is shown, on a map with this limit. */
export const closestAlone = (maxZoom: number): number => Math.min(CLOSEST, maxZoom - BELOW_LIMIT);

/** Nothing lies over the map. */
export const UNCOVERED: Padding = { left: 0, right: 0, top: 0, bottom: 0 };

/** The same where a pack has streets. */
const CLOSEST_IN_PACK = 12.5;
/** Above this zoom level only packs have something to show. */
const PACKS_ONLY = 11;

/** Whether a map with this limit has a pack with streets. */
export const hasStreets = (maxZoom: number): boolean => maxZoom > PACKS_ONLY;

/** The zoom limit for a number of places: a single one keeps its surroundings in sight. */
export function closestOf(count: number, maxZoom: number): number {
  if (count > 1) return maxZoom;
  return hasStreets(maxZoom) ? Math.min(CLOSEST_IN_PACK, maxZoom) : closestAlone(maxZoom);
}

/** The zoom limit of a map that shows these positions. */
export function limitFor(limit: ZoomLimit, positions: readonly Position[]): number {
  const [[west, south], [east, north]] = boundsOf(positions) ?? [
    [0, 0],
    [0, 0],
  ];
  return limit([(west + east) / 2, (south + north) / 2]);
}

/** The same for a map that is there. */
export function mostOf(map: MovableMap, positions: readonly Position[]): number {
  return limitFor(([longitude, latitude]) => map.getMaxZoom([longitude, latitude]), positions);
}

/**
 * Where markers are. The whole area of a place that is not named belongs to it, and of any other that
 * is shown alone.
 */
export function positionsOf(markers: readonly MapMarker[]): Position[] {
  return markers.flatMap(({ position, ends = [], isNamed }) =>
    isNamed && markers.length > 1 ? [position] : [position, ...ends],
  );
}

/** Shows positions as large as they fit beside what is covered, at `maxZoom` at most. */
export function moveTo(
  map: MovableMap,
  positions: readonly Position[],
  maxZoom: number,
  isInstant: boolean,
  covered = UNCOVERED,
) {
  const bounds = boundsOf(positions);
  if (!bounds) return;
  map.fitBounds(bounds, {
    padding: paddingFor(map, covered),
    maxZoom,
    duration: isInstant ? 0 : movementDuration(),
    linear: true,
  });
}

/** The zoom level at which `moveTo` shows these positions. */
export function zoomFor(
  map: MovableMap,
  positions: readonly Position[],
  maxZoom: number,
  covered: Padding,
): number {
  const bounds = boundsOf(positions);
  const camera =
    bounds && map.cameraForBounds(bounds, { padding: paddingFor(map, covered), maxZoom });
  return camera?.zoom ?? maxZoom;
}

/** The space that stays free on a map, including what is covered. */
function paddingFor(map: MovableMap, { left, right, top, bottom }: Padding): Padding {
  const { clientWidth, clientHeight } = map.getContainer();
  const size = { width: clientWidth - left - right, height: clientHeight - top - bottom };
  const free = paddingOf(size, forward());
  return {
    left: left + free.left,
    right: right + free.right,
    top: top + free.top,
    bottom: bottom + free.bottom,
  };
}

/** The space that stays free on a map of this size; `poster.css` has the same numbers. */
export function paddingOf({ width, height }: Size, forward: Forward): Padding {
  const side = Math.min(MARGIN, width / 6);
  const top = Math.min(TOP, height / 3);
  const bottom = Math.min(BOTTOM, height / 4);
  const end = side + Math.min(CONTROLS, width * CONTROLS_SHARE);
  const across = forward > 0 ? { left: side, right: end } : { left: end, right: side };
  return { ...across, top, bottom };
}

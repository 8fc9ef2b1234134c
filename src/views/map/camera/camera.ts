/** When the map moves by itself, and what it shows then. */
import { forwardIn } from '../../../domain/reading.ts';
import type { Box } from '../../../scene/map/labels.ts';
import type { MapMarker, MapScene } from '../../../scene/map/map.ts';
import type { ZoomLimit } from '../look/zoomLimit.ts';
import {
  closestOf,
  limitFor,
  mostOf,
  moveTo,
  paddingOf,
  positionsOf,
  UNCOVERED,
  zoomFor,
} from './fit.ts';
import { fitting } from './fitting.ts';
import { type MapFrame, type Padding, pixelOf, type Size } from './frame.ts';
import { isInSight, isLegible, isWithin, legibleZoom } from './legible.ts';
import type { MovableMap } from './movable.ts';

/**
 * Moves the map to what a new scene is about, but only if the reader cannot see it. `over` are the boxes
 * that lie over the map, in CSS pixels.
 */
export function follow(
  map: MovableMap,
  before: MapScene | undefined,
  next: MapScene,
  over: readonly Box[] = [],
) {
  if (!before) showSelection(map, next, true);
  else if (next.target.length > 0 && before.target.join() !== next.target.join()) {
    const [target, context] = [named(next, next.target), named(next, next.context)];
    revealMarkers(map, target, context, next.markers, UNCOVERED, over);
  }
}

/** Shows all that the selection is about; everything if nothing is selected. */
export function showSelection(map: MovableMap, scene: MapScene, isInstant: boolean) {
  const { markers, everywhere } = scene;
  if (markers.length === 0) moveTo(map, everywhere, mostOf(map, everywhere), isInstant);
  else showMarkers(map, named(scene, scene.context), isInstant);
}

/**
 * After a change of size: shows what the selection is about if it was in sight before and no longer
 * is. A map that the reader has moved elsewhere stays there.
 */
export function keepInSight(
  map: MovableMap,
  scene: MapScene,
  before: MapFrame,
  over: readonly Box[] = [],
) {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const shown = named(scene, scene.context);
  if (width === 0 || height === 0) return;
  const wasSeen = isWithin(shown, before, UNCOVERED, (position) => pixelOf(position, before));
  if (wasSeen && !isInSight(map, shown, UNCOVERED, over)) showSelection(map, scene, true);
}

/** What `showSelection` shows of a scene on a map of this size; undefined without markers. */
export function openingFrame(scene: MapScene, size: Size, limit: ZoomLimit): MapFrame | undefined {
  const shown = named(scene, scene.context);
  if (shown.length === 0) return undefined;
  const positions = positionsOf(shown);
  const padding = paddingOf(size, forwardIn(scene.language));
  const closest = closestOf(shown.length, limitFor(limit, positions));
  return fitting(positions, size, padding, closest);
}

/** The markers of these places; all markers if none of them has one. */
export function named(scene: MapScene, placeIds: readonly string[]) {
  const found = scene.markers.filter(({ placeId }) => placeIds.includes(placeId));
  return found.length > 0 ? found : scene.markers;
}

/** Shows markers; `isInstant` without a movement, as on a map that has just opened. */
export function showMarkers(map: MovableMap, markers: readonly MapMarker[], isInstant: boolean) {
  const positions = positionsOf(markers);
  const maxZoom = closestOf(markers.length, mostOf(map, positions));
  moveTo(map, positions, maxZoom, isInstant);
}

/** Moves as `showContext` does, but only if a part of the target is out of sight or not legible. */
export function revealMarkers(
  map: MovableMap,
  target: readonly MapMarker[],
  context: readonly MapMarker[],
  all: readonly MapMarker[],
  covered = UNCOVERED,
  over: readonly Box[] = [],
) {
  const isSeen = isInSight(map, target, covered, over);
  if (isSeen && isLegible(target, all, map.getZoom(), map.getMaxZoom())) return;
  showContext(map, target, context, all, false, covered);
}

/** Shows the context, or only the target if it would not be legible there. */
export function showContext(
  map: MovableMap,
  target: readonly MapMarker[],
  context: readonly MapMarker[],
  all: readonly MapMarker[],
  isInstant: boolean,
  covered: Padding,
) {
  const [around, own] = [positionsOf(context), positionsOf(target)];
  const most = mostOf(map, around);
  const zoom = zoomFor(map, around, closestOf(context.length, most), covered);
  if (isLegible(target, all, zoom, most)) moveTo(map, around, zoom, isInstant, covered);
  else moveTo(map, own, legibleZoom(target, all, mostOf(map, own)), isInstant, covered);
}

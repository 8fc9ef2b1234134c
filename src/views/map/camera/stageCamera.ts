/** Where the map looks on a stage: at every visit as a whole, or where a story's slide says. */
import type { MapMarker, MapScene } from '../../../scene/map.ts';
import { movementDuration } from '../../view.ts';
import { named, revealMarkers, showContext } from './camera.ts';
import { moveTo, positionsOf } from './fit.ts';
import type { Padding } from './frame.ts';
import type { MovableMap } from './movable.ts';

/**
 * Moves the map to what the next slide is about. A slide about no place shows everything; within a
 * visit the map moves only if the stop is out of sight.
 */
export function followOnStage(
  map: MovableMap,
  before: MapScene | undefined,
  next: MapScene,
  covered: Padding,
): void {
  const isInstant = before === undefined;
  const { beside, camera } = next;
  if (beside) {
    const shown = [beside, ...positionsOf(named(next, next.target))];
    moveTo(map, shown, map.getMaxZoom(), isInstant, covered);
    return;
  }
  if (camera) {
    if (isSameCamera(before?.camera, camera)) return;
    // The slide's centre goes to the middle of what is not covered.
    const aside = [(covered.left - covered.right) / 2, (covered.top - covered.bottom) / 2] as const;
    map.easeTo({
      center: [camera.centre[0], camera.centre[1]],
      zoom: camera.zoom,
      offset: [aside[0], aside[1]],
      duration: isInstant ? 0 : movementDuration(),
    });
    return;
  }
  const isElsewhere = !before || before.camera !== undefined || before.beside !== undefined;
  const target = next.markers.length === 0 ? [] : next.target;
  if (target.length === 0) {
    const wasEverything = before && (before.markers.length === 0 || before.target.length === 0);
    if (isElsewhere || !wasEverything)
      moveTo(map, next.everywhere, map.getMaxZoom(), isInstant, covered);
    return;
  }
  const [own, context] = [named(next, target), named(next, next.context)];
  if (isElsewhere || before.markers.length === 0 || !isSameContext(before, next))
    showContext(map, own, context, next.markers, isInstant, covered);
  else revealMarkers(map, own, context, next.markers, covered);
}

/** Shows a scene again, as after a change of what covers the map. */
export function showOnStage(map: MovableMap, scene: MapScene, covered: Padding): void {
  followOnStage(map, undefined, scene, covered);
}

function isSameCamera(a: MapScene['camera'], b: MapScene['camera']): boolean {
  return a?.zoom === b?.zoom && a?.centre[0] === b?.centre[0] && a?.centre[1] === b?.centre[1];
}

function isSameContext(a: MapScene, b: MapScene): boolean {
  const placeIds = (markers: readonly MapMarker[]) => markers.map(({ placeId }) => placeId).join();
  return placeIds(named(a, a.context)) === placeIds(named(b, b.context)) && a.target.length > 0;
}

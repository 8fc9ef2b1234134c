/** Where the map looks on a stage: every visit as a whole, and what a story asks for. */
import type { MapMarker, MapScene } from '../../../scene/map.ts';
import { movementDuration } from '../../view.ts';
import { moveTo, named, revealMarkers, showContext } from './camera.ts';
import type { Padding } from './frame.ts';
import type { MovableMap } from './movable.ts';

/**
 * Moves the map as the next slide asks for. Where nothing is about a place it shows everything;
 * within a visit it moves only if the stop cannot be seen.
 */
export function followOnStage(
  map: MovableMap,
  before: MapScene | undefined,
  next: MapScene,
  covered: Padding,
): void {
  const isInstant = before === undefined;
  const { camera } = next;
  if (camera) {
    if (isSameCamera(before?.camera, camera)) return;
    // What is told to be the middle is the middle of what is not covered.
    const aside = [(covered.left - covered.right) / 2, (covered.top - covered.bottom) / 2] as const;
    map.easeTo({
      center: [camera.centre[0], camera.centre[1]],
      zoom: camera.zoom,
      offset: [aside[0], aside[1]],
      duration: isInstant ? 0 : movementDuration(),
    });
    return;
  }
  const isElsewhere = !before || before.camera !== undefined;
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

/** Shows a scene anew, as when what covers the map has changed. */
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

/** Where the map looks on a stage: at every visit as a whole, or where a story's slide says. */
import type { MapScene } from '../../../scene/map/map.ts';
import { movementDuration } from '../../view.ts';
import { named, revealMarkers, showContext } from './camera.ts';
import { mostOf, moveTo, positionsOf } from './fit.ts';
import type { Padding } from './frame.ts';
import type { MovableMap } from './movable.ts';

/**
 * Moves the map to what the next slide is about. A slide about no place shows everything; within a
 * visit the map moves only if the stop is out of sight. Without a scene `before`, as after a change of
 * what covers the map, it moves at once.
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
    moveTo(map, shown, mostOf(map, shown), isInstant, covered);
    return;
  }
  if (camera) {
    if (JSON.stringify(before?.camera) === JSON.stringify(camera)) return;
    // The slide's centre goes to the middle of what is not covered.
    map.easeTo({
      center: [camera.centre[0], camera.centre[1]],
      zoom: camera.zoom,
      offset: [(covered.left - covered.right) / 2, (covered.top - covered.bottom) / 2],
      duration: isInstant ? 0 : movementDuration(),
    });
    return;
  }
  const isElsewhere = !before || before.camera !== undefined || before.beside !== undefined;
  if (isEverything(next)) {
    if (isElsewhere || !isEverything(before))
      moveTo(map, next.everywhere, mostOf(map, next.everywhere), isInstant, covered);
    return;
  }
  const [own, context] = [named(next, next.target), named(next, next.context)];
  if (isElsewhere || isEverything(before) || contextOf(before) !== contextOf(next))
    showContext(map, own, context, next.markers, isInstant, covered);
  else revealMarkers(map, own, context, next.markers, covered);
}

/** Whether a slide is about no place. */
function isEverything({ markers, target }: MapScene): boolean {
  return markers.length === 0 || target.length === 0;
}

/** The ids of the places around, as one text. */
function contextOf(scene: MapScene): string {
  return named(scene, scene.context)
    .map(({ placeId }) => placeId)
    .join();
}

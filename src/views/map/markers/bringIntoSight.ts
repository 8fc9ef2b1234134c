import type { GatheredMarker } from '../../../scene/map/gather.ts';
import { movementDuration } from '../../view.ts';
import type { LngLat, MovableMap } from '../camera/movable.ts';

/** A marker this near to the edge of the map, in CSS pixels, is out of sight. */
const EDGE = 20;

/** Moves the map to a marker, if it is out of sight. */
export function bringIntoSight(map: MovableMap, { position, offset }: GatheredMarker): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const center: LngLat = [position[0], position[1]];
  const at = map.project(center);
  const [x, y] = [at.x + offset.x, at.y + offset.y];
  const isInSight = x >= EDGE && x <= width - EDGE && y >= EDGE && y <= height - EDGE;
  if (!isInSight) map.easeTo({ center, duration: movementDuration() });
}

/** Which of the gathered markers are drawn, and for how far a map may move until others are. */
import type { GatheredMarker } from '../../../scene/map/gather.ts';
import { type MapFrame, pixelOf } from '../camera/frame.ts';
import { nearestTo } from './nearest.ts';

/** So many markers are on the page, unless more are in sight. */
const MOST = 100;

export type DrawnMarkers = {
  readonly markers: readonly GatheredMarker[];
  /** Whether all that are in sight of a frame are among them, unless they have been gathered anew. */
  readonly isCovering: (frame: MapFrame) => boolean;
};

/** Those in and around a frame, and any that are kept wherever they are. */
export function drawnMarkers(
  gathered: readonly GatheredMarker[],
  frame: MapFrame,
  isKept: (marker: GatheredMarker) => boolean,
): DrawnMarkers {
  const at = gathered.map(({ position, offset }) => {
    const { x, y } = pixelOf(position, frame);
    return { x: x + offset.x, y: y + offset.y };
  });
  const { indexes, room } = nearestTo(frame, at, MOST);
  const near = new Set(indexes);
  return {
    markers: gathered.filter((marker, i) => near.has(i) || isKept(marker)),
    isCovering: (next) => room === Number.POSITIVE_INFINITY || reachOf(frame, next) <= room,
  };
}

/** CSS pixels by which a frame, at the zoom level of another, reaches beyond it at most. */
export function reachOf(before: MapFrame, next: MapFrame): number {
  const { x, y } = pixelOf(next.centre, before);
  const moved = Math.hypot(x - before.width / 2, y - before.height / 2);
  const growth = 2 ** (before.zoom - next.zoom) - 1;
  return moved + Math.max(0, (growth * Math.max(before.width, before.height)) / 2);
}

/** The markers in the order in which arrow keys go through them: from north to south. */
export function inKeyOrder(markers: readonly GatheredMarker[]): GatheredMarker[] {
  return [...markers].sort((a, b) => b.position[1] - a.position[1]);
}

/** The ids of those that a key leads to from one of them: the first, the last, and those beside it. */
export function reachedFrom(ordered: readonly GatheredMarker[], id: string | undefined): string[] {
  const own = ordered.findIndex(({ placeId }) => placeId === id);
  const beside = own < 0 ? [] : [ordered[own - 1], ordered[own], ordered[own + 1]];
  return [ordered[0], ...beside, ordered.at(-1)].flatMap((marker) => marker?.placeId ?? []);
}

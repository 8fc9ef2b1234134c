/** Which of many markers are on the page: those in sight, and the nearest of the others. */
import type { Pixel } from '../../../scene/map/mercator.ts';
import type { Size } from '../camera/frame.ts';

export type Nearest = {
  /** Positions in the list, in its order. */
  readonly indexes: readonly number[];
  /** CSS pixels by which the map can move in any direction before one of the others comes into sight. */
  readonly room: number;
};

/** A marker this near to the map, in CSS pixels, may reach into it with its side or its name. */
const REACH = 40;

/**
 * Of markers at some pixels of a map: all that are in sight and, until there are `most`, the nearest of
 * those around it.
 */
export function nearestTo({ width, height }: Size, at: readonly Pixel[], most: number): Nearest {
  if (at.length <= most) return { indexes: at.map((_, i) => i), room: Number.POSITIVE_INFINITY };
  const away = at.map(({ x, y }) =>
    Math.max(0, Math.hypot(beyond(x, width), beyond(y, height)) - REACH),
  );
  const limit = [...away].sort((a, b) => a - b)[most] ?? Number.POSITIVE_INFINITY;
  const isNear = (distance: number) => distance === 0 || distance < limit;
  return {
    indexes: away.flatMap((distance, i) => (isNear(distance) ? [i] : [])),
    room: away.reduce((least, each) => (isNear(each) ? least : Math.min(least, each)), Infinity),
  };
}

/** CSS pixels from a point to the nearer end of a side, if it is beyond. */
function beyond(point: number, length: number): number {
  return Math.max(0, -point, point - length);
}

/** The small map that says where a large-scale one lies. */
import { EARTH_RADIUS } from '../../../domain/distance.ts';
import { degreesOf, type MapFrame } from './frame.ts';

/** Of the small map, CSS pixels; `map.css` says the same. */
export const LOCATOR = { width: 116, height: 88 } as const;

/** Kilometres: who sees less across may not know where they are. */
const BEARINGS = 300;
/** Kilometres that the small map shows across: the coasts and countries around. */
const ACROSS = 1500;
/** CSS pixels: a smaller frame is not seen. */
const LEAST = 7;

/** Kilometres of a degree of longitude at the equator. */
const DEGREE = (EARTH_RADIUS * Math.PI) / 180;

/**
 * How far a map reaches from its left to its right edge, in kilometres along the parallel in its middle;
 * more than around the earth where it shows the world several times.
 */
export function kilometresAcross({ width, zoom, centre: [, latitude] }: MapFrame): number {
  return degreesOf(width, zoom) * DEGREE * Math.cos((latitude * Math.PI) / 180);
}

/** What a map shows, if that is so little that its reader wants to be told where it is. */
export function closeUpOf(frame: MapFrame | undefined): MapFrame | undefined {
  return frame && kilometresAcross(frame) < BEARINGS ? frame : undefined;
}

/** What the small map shows, with the same middle. */
export function locatorFrame(frame: MapFrame): MapFrame {
  const wide = { ...frame, ...LOCATOR };
  const zoom = frame.zoom - Math.log2(ACROSS / kilometresAcross(wide));
  return { ...wide, zoom: Math.max(0, zoom) };
}

/** The size of what the large map shows on the small one, CSS pixels. */
export function shownOn(locator: MapFrame, { width, height, zoom }: MapFrame) {
  const scale = 2 ** (locator.zoom - zoom);
  return { width: Math.max(LEAST, width * scale), height: Math.max(LEAST, height * scale) };
}

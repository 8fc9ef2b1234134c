/** The small map that says where a large-scale one lies. */
import { distance } from '../../../scene/mercator.ts';
import { type MapFrame, movedBy } from './frame.ts';

/** Of the small map, CSS pixels; `map.css` says the same. */
export const LOCATOR = { width: 116, height: 88 } as const;

/** Kilometres: who sees less across may not know where they are. */
const BEARINGS = 300;
/** Kilometres that the small map shows across: the coasts and countries around. */
const ACROSS = 1500;
/** CSS pixels: a smaller frame is not seen. */
const LEAST = 7;

/** How far a map reaches from its left to its right edge, in kilometres along its middle. */
export function kilometresAcross(frame: MapFrame): number {
  const quarter = { x: frame.width / 4, y: 0 };
  // Half of the map is never more than half of the earth, which is where distances are least.
  const ends = [movedBy(frame, { x: -quarter.x, y: 0 }), movedBy(frame, quarter)] as const;
  return 2 * distance(ends[0].centre, ends[1].centre);
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

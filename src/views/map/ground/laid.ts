/** Where a picture of one frame lies on a map that shows another. */
import { near } from '../../../scene/map/globe.ts';
import { type MapFrame, pixelAlong } from '../camera/frame.ts';

export type Laid = {
  /** From the middle of the map to the middle of the picture, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Whether the picture covers all of the map. */
  readonly isCovering: boolean;
};

/** What browsers round, CSS pixels. */
const HAIR = 0.01;

export function laid(drawn: MapFrame, frame: MapFrame): Laid {
  const middle = pixelAlong(near(drawn.centre, frame.centre[0]), frame);
  const [x, y] = [middle.x - frame.width / 2, middle.y - frame.height / 2];
  const scale = 2 ** (frame.zoom - drawn.zoom);
  const isCovering =
    (drawn.width * scale - frame.width) / 2 >= Math.abs(x) - HAIR &&
    (drawn.height * scale - frame.height) / 2 >= Math.abs(y) - HAIR;
  return { x, y, scale, isCovering };
}

/** Levels of zoom by which a picture at rest may be enlarged or made smaller while the next is prepared. */
const LIKE = 1;

/**
 * Whether a picture is good enough until the next is ready: as long as the map moves, it is. At rest it is not where it leaves
 * something bare, or shows too much or too little.
 */
export function isGoodEnough(
  drawn: MapFrame | undefined,
  frame: MapFrame,
  isMoving: boolean,
): boolean {
  if (!drawn || isMoving) return drawn !== undefined;
  return Math.abs(drawn.zoom - frame.zoom) <= LIKE && laid(drawn, frame).isCovering;
}

/** The frame with a margin on each side, CSS pixels. */
export function grown(frame: MapFrame, margin: number): MapFrame {
  return { ...frame, width: frame.width + 2 * margin, height: frame.height + 2 * margin };
}

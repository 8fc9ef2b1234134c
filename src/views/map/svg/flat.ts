/** Lines of the basemap as they are in Mercator, worked out once for all pictures of them. */
import type { Box } from '../../../scene/map/labels.ts';
import { type Pixel, project } from '../../../scene/map/mercator.ts';
import type { MapFrame } from '../camera/frame.ts';

/** Of positions. */
type Line = readonly (readonly number[])[];

/** CSS pixels at zoom level 0. */
export type Flat = {
  /** x and y of each point. */
  readonly points: Float64Array;
  readonly box: Box;
};

const known = new WeakMap<Line, Flat>();

/** From zoom level 0 to a frame: multiplied by `scale`, then moved. */
export type Placing = { readonly scale: number; readonly x: number; readonly y: number };

/** How a frame shows what lies in Mercator. */
export function placingOf({ centre, zoom, width, height }: MapFrame): Placing {
  const middle = project(centre, zoom);
  return { scale: 2 ** zoom, x: width / 2 - middle.x, y: height / 2 - middle.y };
}

/** The smallest box around a line in a frame, in CSS pixels; nothing is in it without points. */
export function boxOfLine(line: Line, placing: Placing): Box {
  const { left, top, right, bottom } = flatOf(line).box;
  const { scale, x, y } = placing;
  return {
    left: left * scale + x,
    top: top * scale + y,
    right: right * scale + x,
    bottom: bottom * scale + y,
  };
}

/** The points of a line in a frame, CSS pixels from its left and top. */
export function placedLine(line: Line, { scale, x, y }: Placing): Pixel[] {
  const { points } = flatOf(line);
  return line.map((_, i) => ({
    x: (points[2 * i] ?? 0) * scale + x,
    y: (points[2 * i + 1] ?? 0) * scale + y,
  }));
}

/** The line at zoom level 0, worked out once and kept for as long as the line is. */
export function flatOf(line: Line): Flat {
  const found = known.get(line);
  if (found) return found;
  const flat = flattened(line, numbersFor(2 * line.length));
  known.set(line, flat);
  return flat;
}

/** The same for a line that is asked for once: nothing of it is kept. */
export function flatOnce(line: Line): Flat {
  return flattened(line, new Float64Array(2 * line.length));
}

/** Numbers of a block. Longer lines have a block of their own. */
const BLOCK = 8192;
let block = new Float64Array(0);
let taken = 0;

/**
 * Room for so many numbers. A basemap has a hundred thousand short lines: a buffer for each would take several times
 * the memory of what is in it.
 */
function numbersFor(count: number): Float64Array {
  if (count > BLOCK / 4) return new Float64Array(count);
  if (taken + count > block.length) {
    block = new Float64Array(BLOCK);
    taken = 0;
  }
  taken += count;
  return block.subarray(taken - count, taken);
}

function flattened(line: Line, points: Float64Array): Flat {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [i, [longitude = 0, latitude = 0]] of line.entries()) {
    const { x, y } = project([longitude, latitude], 0);
    points[2 * i] = x;
    points[2 * i + 1] = y;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { points, box: { left, top, right, bottom } };
}

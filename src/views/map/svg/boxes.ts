/** Boxes that parts of the ground are cut to. */
import type { Box } from '../../../scene/map/labels.ts';

/** What two boxes have in common; undefined where that is nothing. */
export function intersection(a: Box, b: Box): Box | undefined {
  const both = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return both.left < both.right && both.top < both.bottom ? both : undefined;
}

/** A box on whole pixels, smaller by so many and part of one on each side that lies inside `whole`. */
export function shrunk(box: Box, whole: Box, by: number): Box {
  return {
    left: box.left > whole.left ? Math.ceil(box.left) + by : box.left,
    top: box.top > whole.top ? Math.ceil(box.top) + by : box.top,
    right: box.right < whole.right ? Math.floor(box.right) - by : box.right,
    bottom: box.bottom < whole.bottom ? Math.floor(box.bottom) - by : box.bottom,
  };
}

export function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

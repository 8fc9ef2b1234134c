/** Outlines that are as good as circles, in a fraction of the characters. */
import type { Pixel } from '../../../scene/map/mercator.ts';

/** How far an outline may be off a circle, CSS pixels. */
const TOLERANCE = 0.2;

/** The attributes of the SVG circle that an outline is; undefined where it is none, as of a large area far from the equator. */
export function circleOf(ring: readonly Pixel[]): Circle | undefined {
  const xs = ring.map(({ x }) => x);
  const ys = ring.map(({ y }) => y);
  const [left, right, top, bottom] = [
    ...[Math.min(...xs), Math.max(...xs)],
    ...[Math.min(...ys), Math.max(...ys)],
  ] as const;
  const centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const radius = (right - left + bottom - top) / 4;
  // Of few points it would be another shape.
  if (ring.length < LEAST || !(radius > 0)) return undefined;
  const off = ring.some(
    ({ x, y }) => Math.abs(Math.hypot(x - centre.x, y - centre.y) - radius) > TOLERANCE,
  );
  if (off) return undefined;
  return { cx: tenths(centre.x), cy: tenths(centre.y), r: tenths(radius) };
}

/** In tenths of a CSS pixel. */
export type Circle = { readonly cx: number; readonly cy: number; readonly r: number };

/** Points of a ring that goes once around. */
const LEAST = 16;

const tenths = (value: number) => Math.round(value * 10) / 10;

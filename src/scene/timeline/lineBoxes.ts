/** Boxes along a line, for what must keep clear of it. */
import type { Box } from '../map/labels.ts';
import { type Pixel, worldWidth } from '../map/mercator.ts';

/** Distance between two boxes along a line, and half the side of a box, in CSS pixels. */
const STEP = 8;
const CLEAR = 5;

export function lineBoxes(points: readonly Pixel[]): Box[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP);
    return Array.from({ length: steps }, (_, step) => {
      const x = from.x + ((to.x - from.x) * step) / steps;
      const y = from.y + ((to.y - from.y) * step) / steps;
      return { left: x - CLEAR, top: y - CLEAR, right: x + CLEAR, bottom: y + CLEAR };
    });
  });
}

/** A line once for each copy of the world in which it may be in sight, on a map of this width in CSS pixels. */
export function lineCopies(pixels: readonly Pixel[], width: number, zoom: number): Pixel[][] {
  const xs = pixels.map(({ x }) => x);
  return copiesOf(pixels, turnsInSight(Math.min(...xs), Math.max(...xs), { width, zoom }));
}

/**
 * By how many CSS pixels what reaches from `left` to `right` is moved for each copy of the world in which it may
 * be in sight, on a map of this width at this zoom level.
 */
export function turnsInSight(
  left: number,
  right: number,
  { width, zoom }: { readonly width: number; readonly zoom: number },
): number[] {
  const world = worldWidth(zoom);
  const first = Math.ceil(-right / world);
  const last = Math.floor((width - left) / world);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * world);
}

export function copiesOf(pixels: readonly Pixel[], turns: readonly number[]): Pixel[][] {
  return turns.map((turn) => pixels.map(({ x, y }) => ({ x: x + turn, y })));
}

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
  const [xs, world] = [pixels.map(({ x }) => x), worldWidth(zoom)];
  const first = Math.ceil(-Math.max(...xs) / world);
  const last = Math.floor((width - Math.min(...xs)) / world);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    pixels.map(({ x, y }) => ({ x: x + (first + i) * world, y })),
  );
}

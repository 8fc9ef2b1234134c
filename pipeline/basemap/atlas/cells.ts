/** How the world is cut: squares of degrees, smaller where there is more to be drawn. */
import type { Bbox } from '../geometry/types.ts';

/** A square of degrees by its south-western corner. */
export type Cell = readonly [west: number, south: number, size: number];

/** Degrees. */
const LARGEST = 20;
const SMALLEST = 5;

/** Mercator's edge, north and south, in degrees. */
export const EDGE = 85.06;

/** The largest squares, from pole to pole. */
export function wholeWorld(): Cell[] {
  const rows = Array.from({ length: 180 / LARGEST }, (_, i) => i * LARGEST - 90);
  const columns = Array.from({ length: 360 / LARGEST }, (_, i) => i * LARGEST - 180);
  return rows.flatMap((south) => columns.map((west): Cell => [west, south, LARGEST]));
}

/** The four quarters of a square. */
export function quarters([west, south, size]: Cell): Cell[] {
  const half = size / 2;
  return [south, south + half].flatMap((s) => [west, west + half].map((w): Cell => [w, s, half]));
}

export const isSmallest = ([, , size]: Cell): boolean => size <= SMALLEST;

/** What of a square is on the map. */
export function bboxOf([west, south, size]: Cell): Bbox {
  return [west, Math.max(south, -EDGE), west + size, Math.min(south + size, EDGE)];
}

/** Removes details of lines that are too small to see (Ramer 1972, Douglas and Peucker 1973). */
import type { Pixel } from '../../../scene/map/mercator.ts';

/** The line with fewer points; those left out are within `tolerance` CSS pixels of it. */
export function simplifyLine(line: readonly Pixel[], tolerance: number): Pixel[] {
  const kept = new Uint8Array(line.length);
  keepCorners(coordinatesOf(line), 0, line.length - 1, tolerance, kept);
  return line.filter((_, i) => kept[i]);
}

/**
 * Marks the points of a line, from one to another, that are kept where it is to have fewer: its ends, and those
 * without which one left out would be farther off than `tolerance`. `line` has x and y of each point.
 */
export function keepCorners(
  line: Float64Array,
  from: number,
  to: number,
  tolerance: number,
  kept: Uint8Array,
): void {
  if (to < from) return;
  kept[from] = 1;
  kept[to] = 1;
  const ends = [from, to];
  for (let last = ends.pop(); last !== undefined; last = ends.pop()) {
    const first = ends.pop() ?? last;
    const corner = cornerBetween(line, first, last, tolerance);
    if (corner < 0) continue;
    kept[corner] = 1;
    ends.push(first, corner, corner, last);
  }
}

/** X and y of each point. */
function coordinatesOf(line: readonly Pixel[]): Float64Array {
  const coordinates = new Float64Array(2 * line.length);
  for (const [i, { x, y }] of line.entries()) {
    coordinates[2 * i] = x;
    coordinates[2 * i + 1] = y;
  }
  return coordinates;
}

/** An island or a lake of fewer square CSS pixels is only a speck. */
export const LEAST_AREA = 1.5;

/** The same for a closed outline; empty if it encloses no more than `least` square CSS pixels. */
export function simplifyRing(
  ring: readonly Pixel[],
  tolerance: number,
  least = LEAST_AREA,
): Pixel[] {
  const [start] = ring;
  if (!start) return [];
  // A line whose ends are the same point has no direction to measure from, so the outline is halved.
  const line = coordinatesOf([...ring, start]);
  const half = Math.max(0, cornerBetween(line, 0, ring.length, 0));
  const kept = new Uint8Array(ring.length + 1);
  keepCorners(line, 0, half, tolerance, kept);
  keepCorners(line, half, ring.length, tolerance, kept);
  const simple = ring.filter((_, i) => kept[i]);
  return simple.length > 2 && Math.abs(areaOf(simple)) > least ? simple : [];
}

/** Square CSS pixels that an outline encloses; negative if it runs counterclockwise. */
export function areaOf(ring: readonly Pixel[]): number {
  let doubled = 0;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before) doubled += before.x * point.y - point.x * before.y;
    before = point;
  }
  return doubled / 2;
}

/** The point that is farthest from the stretch between two others, if it is farther than that; else -1. */
function cornerBetween(line: Float64Array, first: number, last: number, tolerance: number): number {
  const [ax, ay] = [line[2 * first] ?? 0, line[2 * first + 1] ?? 0];
  const dx = (line[2 * last] ?? 0) - ax;
  const dy = (line[2 * last + 1] ?? 0) - ay;
  const squared = dx * dx + dy * dy;
  let corner = -1;
  let most = tolerance * tolerance;
  for (let i = first + 1; i < last; i += 1) {
    const x = (line[2 * i] ?? 0) - ax;
    const y = (line[2 * i + 1] ?? 0) - ay;
    const along = squared === 0 ? 0 : (x * dx + y * dy) / squared;
    const share = Math.min(1, Math.max(0, along));
    const [across, down] = [x - share * dx, y - share * dy];
    const away = across * across + down * down;
    if (away > most) {
      most = away;
      corner = i;
    }
  }
  return corner;
}

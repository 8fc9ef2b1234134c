/** Removes details of lines that are too small to see (Ramer 1972, Douglas and Peucker 1973). */
import type { Pixel } from '../../../scene/map/mercator.ts';

/** The line with fewer points; those left out are within `tolerance` CSS pixels of it. */
export function simplifyLine<P extends Pixel>(line: readonly P[], tolerance: number): P[] {
  const kept = line.map((_, i) => i === 0 || i === line.length - 1);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    const { at, away } = farthest(line, first, last);
    if (away <= tolerance * tolerance) continue;
    kept[at] = true;
    spans.push([first, at], [at, last]);
  }
  return line.filter((_, i) => kept[i]);
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
  const { at } = farthest([...ring, start], 0, ring.length);
  const there = simplifyLine(ring.slice(0, at + 1), tolerance);
  const back = simplifyLine([...ring.slice(at), start], tolerance);
  const simple = [...there, ...back.slice(1, -1)];
  return simple.length > 2 && Math.abs(areaOf(simple)) > least ? simple : [];
}

/** Square CSS pixels that an outline encloses; negative if it runs counterclockwise. */
export function areaOf(ring: readonly Pixel[]): number {
  let doubled = 0;
  ring.forEach((point, i) => {
    const before = ring.at(i - 1) ?? point;
    doubled += before.x * point.y - point.x * before.y;
  });
  return doubled / 2;
}

/** The point farthest from the stretch between two others, and the square of its distance. */
function farthest(line: readonly Pixel[], first: number, last: number) {
  const [a, b] = [line[first], line[last]];
  let [at, away] = [first, 0];
  if (!a || !b) return { at, away };
  for (let i = first + 1; i < last; i += 1) {
    const point = line[i];
    const distance = point ? squaredTo(a, b, point) : 0;
    if (distance > away) [at, away] = [i, distance];
  }
  return { at, away };
}

/** The square of the distance of a point from the stretch between two others. */
function squaredTo(a: Pixel, b: Pixel, { x, y }: Pixel): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / squared;
  const share = Math.min(1, Math.max(0, along));
  return (x - a.x - share * dx) ** 2 + (y - a.y - share * dy) ** 2;
}

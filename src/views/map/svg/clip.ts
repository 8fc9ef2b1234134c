/** Cuts outlines and lines to a box, so that a picture contains only what it shows. */
import type { Box } from '../../../scene/map/labels.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';

/** One side of a box: whether a point is within it, and where a stretch crosses it. */
type Edge = {
  readonly holds: (point: Pixel) => boolean;
  readonly crossing: (a: Pixel, b: Pixel) => Pixel;
};

/**
 * A closed outline cut to a box (Sutherland and Hodgman 1974). Parts that the box separates stay
 * joined along its edge: a fill does not show that, a stroke would.
 */
export function clipRing(ring: readonly Pixel[], box: Box): Pixel[] {
  let points: readonly Pixel[] = ring;
  for (const { holds, crossing } of edgesOf(box)) {
    const kept: Pixel[] = [];
    points.forEach((point, i) => {
      const before = points.at(i - 1) ?? point;
      if (holds(point) !== holds(before)) kept.push(crossing(before, point));
      if (holds(point)) kept.push(point);
    });
    points = kept;
  }
  return [...points];
}

/** The parts of a line within a box, in order. */
export function clipLine(line: readonly Pixel[], box: Box): Pixel[][] {
  const parts: Pixel[][] = [];
  let part: Pixel[] = [];
  const edges = edgesOf(box);
  line.slice(1).forEach((to, i) => {
    const stretch = clipStretch(line[i] ?? to, to, edges);
    if (!stretch) return;
    const [a, b] = stretch;
    const last = part.at(-1);
    if (last?.x === a.x && last.y === a.y) part.push(b);
    else {
      part = [a, b];
      parts.push(part);
    }
  });
  return parts;
}

/** The part of a stretch that is within the edges of a box. */
function clipStretch(a: Pixel, b: Pixel, edges: readonly Edge[]): [Pixel, Pixel] | undefined {
  let [from, to] = [a, b];
  for (const { holds, crossing } of edges) {
    if (!holds(from) && !holds(to)) return undefined;
    if (!holds(from)) from = crossing(from, to);
    else if (!holds(to)) to = crossing(from, to);
  }
  return [from, to];
}

function edgesOf({ left, top, right, bottom }: Box): Edge[] {
  const upright = (x: number, side: 1 | -1): Edge => ({
    holds: (point) => (point.x - x) * side >= 0,
    crossing: (a, b) => ({ x, y: a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y) }),
  });
  const level = (y: number, side: 1 | -1): Edge => ({
    holds: (point) => (point.y - y) * side >= 0,
    crossing: (a, b) => ({ x: a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x), y }),
  });
  return [upright(left, 1), upright(right, -1), level(top, 1), level(bottom, -1)];
}

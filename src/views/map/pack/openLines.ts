import type { Box } from '../../../scene/map/labels.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';

const NEAR = 1e-6;

/** The parts of a ring that do not run along the edges of the box that it was cut to. */
export function openLines(ring: readonly Pixel[], box: Box): Pixel[][] {
  const lines: Pixel[][] = [];
  let line: Pixel[] = [];
  const end = () => {
    if (line.length > 1) lines.push(line);
    line = [];
  };
  [...ring, ...ring.slice(0, 1)].forEach((point, i) => {
    const before = ring[i - 1];
    if (before && isAlong(before, point, box)) end();
    line.push(point);
  });
  end();
  return lines;
}

function isAlong(a: Pixel, b: Pixel, { left, top, right, bottom }: Box): boolean {
  const isOn = (one: number, other: number, edge: number) =>
    Math.abs(one - edge) < NEAR && Math.abs(other - edge) < NEAR;
  return (
    isOn(a.x, b.x, left) || isOn(a.x, b.x, right) || isOn(a.y, b.y, top) || isOn(a.y, b.y, bottom)
  );
}

import { distance } from '../../domain/distance.ts';
import { circle } from './circle.ts';
import type { Position } from './position.ts';

/**
 * The circle of a radius in kilometres as an outline on a map: around a pole it is a band from the circle to that pole, as wide as
 * the world.
 */
export function outline(centre: Position, radius: number): readonly Position[] {
  const known = outlines.get(centre);
  if (known?.radius === radius) return known.line;
  const line = around(centre, radius);
  outlines.set(centre, { radius, line });
  return line;
}

/** The latest of each centre: a map asks for the same ones whenever it is drawn. */
const outlines = new WeakMap<
  Position,
  { readonly radius: number; readonly line: readonly Position[] }
>();

function around(centre: Position, radius: number): Position[] {
  const ring = circle(centre, radius);
  const pole = Math.sign(centre[1]) * 90;
  if (distance(centre, [0, pole]) > radius) return ring;
  // The last point is the first again.
  const band = ring.slice(1).sort(([a], [b]) => a - b);
  const [[, first], [, last]] = [band[0] ?? centre, band.at(-1) ?? centre];
  const [west, east] = [centre[0] - 180, centre[0] + 180];
  return [[east, pole], [west, pole], [west, first], ...band, [east, last], [east, pole]];
}

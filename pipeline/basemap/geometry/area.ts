import { KM_PER_DEGREE, kmPerDegreeLon } from './distance.ts';
import type { LonLat, Ring } from './types.ts';

/** Area of a triangle in square kilometres, on a plane touching its second corner. */
export function triangleKm2(a: LonLat, b: LonLat, c: LonLat): number {
  const doubled = (a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1]);
  return (Math.abs(doubled) / 2) * kmPerDegreeLon(b[1]) * KM_PER_DEGREE;
}

/** Area of a ring in square kilometres, whatever its winding; each edge at its own latitude. */
export function ringKm2(ring: Ring): number {
  const [origin] = ring;
  if (!origin) return 0;
  let sum = 0;
  let previous = origin;
  for (const position of ring) {
    const cross =
      (previous[0] - origin[0]) * (position[1] - origin[1]) -
      (position[0] - origin[0]) * (previous[1] - origin[1]);
    sum += (cross / 2) * kmPerDegreeLon((previous[1] + position[1] + origin[1]) / 3);
    previous = position;
  }
  return Math.abs(sum) * KM_PER_DEGREE;
}

/** Web Mercator (EPSG:3857) on the square of 512 CSS pixels that MapLibre calls zoom 0. */
import { distance } from '../../domain/distance.ts';
import { circle, onMap } from './circle.ts';
import type { Position } from './position.ts';

export { circle, distance };

const TILE = 512;

export type Pixel = { readonly x: number; readonly y: number };

/** CSS pixels from the western to the eastern end of the world at a zoom level. */
export function worldWidth(zoom: number): number {
  return TILE * 2 ** zoom;
}

/**
 * CSS pixels from the north-west corner of the world at a zoom level. What lies beyond the edge of the
 * world is at its edge.
 */
export function project(position: Position, zoom: number): Pixel {
  const [longitude, latitude] = onMap(position);
  const scale = worldWidth(zoom);
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: ((longitude + 180) / 360) * scale,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale,
  };
}

/** The position of a point of the world at a zoom level; `project` the other way round. */
export function unproject({ x, y }: Pixel, zoom: number): Position {
  const scale = worldWidth(zoom);
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / scale)));
  return [(x / scale) * 360 - 180, (latitude * 180) / Math.PI];
}

/** Web Mercator (EPSG:3857) on the square of 512 CSS pixels that MapLibre calls zoom 0. */
import { distance, EARTH_RADIUS } from '../domain/distance.ts';
import type { Position } from './position.ts';

export { distance };

const TILE = 512;

/**
 * Degrees of latitude, north and south, at which Web Mercator ends: the world is a square. The poles
 * would be infinitely far away.
 */
export const MERCATOR_END = 85.0511287798066;

export type Pixel = { readonly x: number; readonly y: number };

/** The position, or the one at the edge of the world that is nearest to it. */
export function onMap([longitude, latitude]: Position): Position {
  return [longitude, Math.max(-MERCATOR_END, Math.min(MERCATOR_END, latitude))];
}

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

/**
 * A ring of positions at a distance in kilometres around a centre, closed, first point north. Its
 * longitudes run on across 180°. Around a pole they jump by a full turn.
 */
export function circle(centre: Position, radius: number, steps = 64): Position[] {
  const angular = radius / EARTH_RADIUS;
  // At the pole itself every direction is north or south.
  const latitude = (Math.max(-89.99, Math.min(89.99, centre[1])) * Math.PI) / 180;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const bearing = ((i % steps) / steps) * 2 * Math.PI;
    const sine =
      Math.sin(latitude) * Math.cos(angular) +
      Math.cos(latitude) * Math.sin(angular) * Math.cos(bearing);
    const delta = Math.atan2(
      Math.sin(bearing) * Math.sin(angular) * Math.cos(latitude),
      Math.cos(angular) - Math.sin(latitude) * sine,
    );
    return [centre[0] + (delta * 180) / Math.PI, (Math.asin(sine) * 180) / Math.PI];
  });
}

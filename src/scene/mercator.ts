/** Web Mercator (EPSG:3857) on the square of 512 CSS pixels that MapLibre calls zoom 0. */
import type { Position } from './position.ts';

const TILE = 512;
/** Mean Earth radius, kilometres (IUGG). */
const EARTH_RADIUS = 6371.0088;

export type Pixel = { readonly x: number; readonly y: number };

/** CSS pixels from the north-west corner of the world at a zoom level. */
export function project([longitude, latitude]: Position, zoom: number): Pixel {
  const scale = TILE * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: ((longitude + 180) / 360) * scale,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale,
  };
}

/** The position of a point of the world at a zoom level; `project` the other way round. */
export function unproject({ x, y }: Pixel, zoom: number): Position {
  const scale = TILE * 2 ** zoom;
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / scale)));
  return [(x / scale) * 360 - 180, (latitude * 180) / Math.PI];
}

/** Great-circle distance in kilometres (haversine formula). */
export function distance(a: Position, b: Position): number {
  const radians = Math.PI / 180;
  const dLatitude = (b[1] - a[1]) * radians;
  const dLongitude = (b[0] - a[0]) * radians;
  const h =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * Math.sin(dLongitude / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(h));
}

/** A ring of positions at a distance in kilometres around a centre, closed, first point north. */
export function circle(centre: Position, radius: number, steps = 64): Position[] {
  const angular = radius / EARTH_RADIUS;
  const latitude = (centre[1] * Math.PI) / 180;
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

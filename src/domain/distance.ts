/** Distances on the earth. */

/** Mean Earth radius, kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

/** Degrees WGS 84: longitude, latitude. */
type Position = readonly [longitude: number, latitude: number];

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

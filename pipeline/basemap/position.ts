import type { LonLat } from './geometry/types.ts';

/** A position in degrees WGS 84 out of parsed text; `what` names it in the error. */
export function lonLatFrom(value: unknown, what: string): LonLat {
  const [lon, lat, ...rest]: unknown[] = Array.isArray(value) ? value : [];
  if (
    typeof lon !== 'number' ||
    typeof lat !== 'number' ||
    rest.length > 0 ||
    !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)
  ) {
    throw new Error(`${what}: position must be [longitude, latitude] in degrees`);
  }
  return [lon, lat];
}

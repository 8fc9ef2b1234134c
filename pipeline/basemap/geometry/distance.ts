import type { Line, LonLat } from './types.ts';

/** Length of one degree of latitude, in kilometres. */
export const KM_PER_DEGREE = 111.2;

/** Kilometres per degree of longitude at a latitude in degrees. */
export function kmPerDegreeLon(lat: number): number {
  return KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
}

/** Distance in kilometres on a local plane; good to some hundred kilometres. */
export function distanceKm(a: LonLat, b: LonLat): number {
  const dx = (a[0] - b[0]) * kmPerDegreeLon((a[1] + b[1]) / 2);
  const dy = (a[1] - b[1]) * KM_PER_DEGREE;
  return Math.hypot(dx, dy);
}

/** Distance in kilometres to the nearest of the places; infinite when there are none. */
export function nearestKm(position: LonLat, places: readonly LonLat[]): number {
  return places.reduce(
    (least, place) => Math.min(least, distanceKm(position, place)),
    Number.POSITIVE_INFINITY,
  );
}

export function lengthKm(line: Line): number {
  let length = 0;
  let previous = line[0];
  for (const position of line) {
    if (previous) length += distanceKm(previous, position);
    previous = position;
  }
  return length;
}

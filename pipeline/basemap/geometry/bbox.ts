import type { Bbox, LonLat, Ring } from './types.ts';

/** How near to the frame a position counts as on it, in degrees (about a metre). */
const ON_FRAME_DEG = 1e-5;

/** Reads "west,south,east,north" in degrees WGS 84; throws on anything else. */
export function parseBbox(text: string): Bbox {
  const [west, south, east, north, ...rest] = text.split(',').map(Number);
  if (
    west === undefined ||
    south === undefined ||
    east === undefined ||
    north === undefined ||
    rest.length > 0 ||
    !(west >= -180 && east <= 180 && west < east) ||
    !(south >= -90 && north <= 90 && south < north)
  ) {
    throw new Error(`Not a bbox "west,south,east,north" in degrees: "${text}"`);
  }
  return [west, south, east, north];
}

export function inBbox([lon, lat]: LonLat, [west, south, east, north]: Bbox): boolean {
  return lon > west && lon < east && lat > south && lat < north;
}

export function onFrame([lon, lat]: LonLat, [west, south, east, north]: Bbox): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < ON_FRAME_DEG;
  return near(lon, west) || near(lon, east) || near(lat, south) || near(lat, north);
}

/** The frame of a bbox as a ring, counter-clockwise. */
export function frame([west, south, east, north]: Bbox): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

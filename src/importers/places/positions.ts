/** Positions as other formats write them. */

/** Degrees WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

/**
 * Two numbers as a position, or why they are none. Longitude first, as in GeoJSON; the altitude that
 * may follow is not a part of it.
 */
export function positionOf(
  longitude: number,
  latitude: number,
): { readonly position: Position } | { readonly fault: string } {
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
    return { fault: 'A position has two numbers, longitude and latitude in degrees' };
  }
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
    return { position: [longitude, latitude] };
  }
  const isSwapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
  const hint = isSwapped
    ? 'are they the wrong way round?'
    : 'they may be metres of another reference system; export the file in WGS 84';
  return {
    fault: `Longitude ${longitude} and latitude ${latitude} are off the globe; ${hint}`,
  };
}

/** A number as people write it in a cell, with a point or a comma before its decimals. */
export function numberIn(text: string): number | undefined {
  const trimmed = text.trim().replace('\u2212', '-');
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : undefined;
}

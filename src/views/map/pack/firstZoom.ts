import type { Pack } from '../../../domain/dataset.ts';

/** The built-in world is good enough below. */
const LEAST = 5;

/**
 * The zoom level from which a pack is drawn in place of the world: where its area is about half a tile
 * wide. Whole tiles are drawn, so at lower levels a small pack would replace much that is not its own.
 */
export function firstZoom({ bounds: [west, , east], minZoom, maxZoom }: Pack): number {
  const wide = Math.floor(Math.log2(360 / (east - west))) - 1;
  return Math.min(maxZoom, Math.max(minZoom, LEAST, wide));
}

/** Whether a position is in a pack's area. */
export function isWithin(
  [longitude, latitude]: readonly [number, number],
  { bounds: [west, south, east, north] }: Pack,
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

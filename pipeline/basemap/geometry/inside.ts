import type { LonLat, Ring } from './types.ts';

/** Whether a position is in a closed ring, on the plane of degrees (even–odd rule). */
export function inRing(position: LonLat, ring: Ring): boolean {
  return inRings(position, [ring]);
}

/** The same over several rings: holes are lakes, rings in them islands. */
export function inRings([lon, lat]: LonLat, rings: readonly Ring[]): boolean {
  let crossings = 0;
  for (const ring of rings) {
    ring.forEach(([lonA, latA], i) => {
      const [lonB, latB] = ring[i + 1] ?? [lonA, latA];
      if (latA > lat === latB > lat) return;
      if (lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA)) crossings += 1;
    });
  }
  return crossings % 2 === 1;
}

import type { Line } from '../geometry/types.ts';

/** A line of GSHHG or WDBII; `level` is the one in its header (1 land, 2 lake, …; a river's rank). */
export interface Segment {
  readonly level: number;
  readonly line: Line;
}

/** Rounded to five decimals of a degree (about a metre), so that ends of neighbouring bins meet. */
function degrees(text: string): number {
  return Math.round(Number(text) * 1e5) / 1e5;
}

/**
 * Reads GMT's multi-segment text: `#` comments, a `>` header ending in the level, then one
 * "longitude latitude" a row. Longitudes over 180° are taken round to the west. Segments of fewer
 * than two positions are left out.
 */
export function parseGmtText(text: string): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | undefined;
  for (const row of text.split('\n')) {
    const words = row.trim().split(/\s+/);
    if (row.startsWith('>')) {
      open = { level: Number(words.at(-1)), line: [] };
      if (!Number.isInteger(open.level)) throw new Error(`A header without a level: "${row}"`);
      segments.push(open);
    } else if (!row.startsWith('#') && words.length >= 2) {
      const lon = degrees(words[0] ?? '');
      const lat = degrees(words[1] ?? '');
      if (!Number.isFinite(lon) || !Number.isFinite(lat)) throw new Error(`Not numbers: "${row}"`);
      open?.line.push([lon > 180 ? lon - 360 : lon, lat]);
    }
  }
  return segments.filter(({ line }) => line.length > 1);
}

/** How thick and how large the things on a map are, whoever draws it. */

/** Values by zoom level, in CSS pixels; constant before the first level and after the last. */
export type ByZoom = readonly (readonly [zoom: number, value: number])[];

/** Base of the growth between two levels, as in MapLibre's `exponential`. */
export const GROWTH = 1.4;

/** From this zoom level on a region's own pack covers the coarse world. */
export const REGION_ZOOM = 3.5;
/** From this zoom level on the fine world covers the coarse one. */
export const ATLAS_ZOOM = 4.5;
/** From this zoom level on narrow rivers are drawn. */
export const NARROW_RIVERS_ZOOM = 6.5;
/** The zoom limit of a basemap with or without a region's own pack. */
export const maxZoomOf = (hasRegion: boolean): number => (hasRegion ? 10.5 : 8);

export const WIDTHS = {
  worldRiver: [
    [3, 0.4],
    [6, 1.1],
  ],
  shore: [
    [3, 0.4],
    [7, 0.7],
    [10, 1.1],
  ],
  wideRiver: [
    [4, 0.8],
    [7, 1.6],
    [10, 3.6],
  ],
  narrowRiver: [
    [4, 0.3],
    [7, 0.8],
    [10, 1.6],
  ],
  borderCase: [
    [3, 1.4],
    [7, 4],
    [10, 6],
  ],
  border: [
    [3, 0.6],
    [7, 1.1],
    [10, 1.6],
  ],
} as const satisfies Record<string, ByZoom>;

/** Font sizes, and the radius of a city's dot. A small city has 10⁴ inhabitants, a large one 10⁷. */
export const SIZES = {
  country: [
    [3, 9.5],
    [6, 14],
  ],
  water: [
    [4, 11.5],
    [9, 17],
  ],
  island: [
    [7, 11],
    [10, 15],
  ],
  cityDot: [
    [3, 1.5],
    [8, 3],
  ],
  smallCity: [
    [3, 8],
    [6, 10.5],
    [10, 12.5],
  ],
  largeCity: [
    [3, 12],
    [6, 15],
    [10, 20],
  ],
} as const satisfies Record<string, ByZoom>;

/** From 0 to 1, growing evenly. */
export const URBAN_OPACITY = [
  [4, 0.5],
  [6.5, 0.95],
  [8, 0.7],
  [9.5, 0.2],
] as const satisfies ByZoom;

/** Markers, in CSS pixels. Places nearer to each other than `reach` share one. */
export const MARKER = { reach: 28, radius: 13, labelHeight: 18, dot: 4.5, ring: 7.5 } as const;
/** From the middle of a dot to where its name may begin, less the usual gap. */
const DOT_REACH = 6;
/** The same from the middle of a ring. */
const RING_REACH = 9;

/** From the middle of a small sign to where its name may begin, CSS pixels; undefined for a disc. */
export function smallReach(sign: string): number | undefined {
  if (sign === 'alternative') return RING_REACH;
  return sign === 'dot' ? DOT_REACH : undefined;
}

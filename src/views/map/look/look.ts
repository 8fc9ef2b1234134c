/** How thick and how large things of the basemap are, for every drawer of the map alike. */

/** CSS pixels by zoom level, by which they grow; before the first and after the last they stay. */
export type ByZoom = readonly (readonly [zoom: number, value: number])[];

/** Base of the growth between two levels, as in MapLibre's `exponential`. */
export const GROWTH = 1.4;

/** From this zoom on a region's own pack covers the coarse world. */
export const REGION_ZOOM = 3.5;
/** From this zoom on narrow rivers are drawn. */
export const NARROW_RIVERS_ZOOM = 6.5;
/** As far as one may zoom in with nothing but the world, and with a region's own pack. */
export const WORLD_MAX_ZOOM = 5.5;
export const REGION_MAX_ZOOM = 10.5;

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

/** Of type, and the radius of a city's dot. Small cities are those of 10⁴ inhabitants, large 10⁷. */
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

/** Share of 1, growing evenly. */
export const URBAN_OPACITY = [
  [4, 0.5],
  [6.5, 0.95],
  [8, 0.7],
  [9.5, 0.2],
] as const satisfies ByZoom;

/** Markers, in CSS pixels: centres nearer than `reach` share one. */
export const MARKER = { reach: 28, radius: 13, labelHeight: 18 } as const;

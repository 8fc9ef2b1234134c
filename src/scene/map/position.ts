/** Degrees WGS 84: longitude, latitude. */
export type Position = readonly [longitude: number, latitude: number];

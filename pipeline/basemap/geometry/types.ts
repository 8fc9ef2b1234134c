/** Longitude and latitude in degrees WGS 84. */
export type LonLat = [lon: number, lat: number];

export type Line = LonLat[];

/** A closed line: the first position is repeated at the end. */
export type Ring = LonLat[];

/** The outer ring, then the holes. */
export type Polygon = Ring[];

/** West, south, east, north in degrees WGS 84. */
export type Bbox = [west: number, south: number, east: number, north: number];

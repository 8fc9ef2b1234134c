/** Longitudes go round: 190° east is 170° west. What is near 180° must not be torn apart there. */
import type { Position } from './position.ts';

/** South-west and north-east corner. The eastern longitude is never the smaller one; it may exceed 180°. */
export type Bounds = [southWest: [number, number], northEast: [number, number]];

/** A longitude after as many turns as bring it within 180° of another. */
export function turned(longitude: number, towards: number): number {
  return longitude - 360 * Math.round((longitude - towards) / 360);
}

/** The same spot, with a longitude within 180° of another. */
export function near([longitude, latitude]: Position, towards: number): Position {
  return [turned(longitude, towards), latitude];
}

/** A line that goes the short way from each position to the next; its longitudes may exceed 180°. */
export function shortWay(line: readonly Position[]): Position[] {
  const way: Position[] = [];
  for (const position of line) way.push(near(position, way.at(-1)?.[0] ?? position[0]));
  return way;
}

/**
 * The smallest bounds of positions: of all arcs of longitudes that hold them the shortest. Where several
 * are equally short, the one that does not cross 180°. Undefined without positions.
 */
export function boundsOf(positions: readonly Position[]): Bounds | undefined {
  const longitudes = positions.map(([longitude]) => turned(longitude, 0)).sort((a, b) => a - b);
  const [first] = longitudes;
  let [west, east] = [first, longitudes.at(-1)];
  if (first === undefined || west === undefined || east === undefined) return undefined;
  // The arc is what the widest gap leaves.
  let arc = east - west;
  longitudes.slice(1).forEach((longitude, i) => {
    const before = longitudes[i] ?? longitude;
    const rest = before + 360 - longitude;
    if (rest < arc) [west, east, arc] = [longitude, before + 360, rest];
  });
  const latitudes = positions.map(([, latitude]) => latitude);
  return [
    [west, Math.min(...latitudes)],
    [east, Math.max(...latitudes)],
  ];
}

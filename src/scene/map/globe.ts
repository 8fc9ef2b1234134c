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
  const latitudes = positions.map(([, latitude]) => latitude);
  let found: Bounds | undefined;
  longitudes.forEach((west, i) => {
    // From here around to the one before.
    const east = (longitudes.at(i - 1) ?? west) + (i > 0 ? 360 : 0);
    if (found && found[1][0] - found[0][0] <= east - west) return;
    found = [
      [west, Math.min(...latitudes)],
      [east, Math.max(...latitudes)],
    ];
  });
  return found;
}

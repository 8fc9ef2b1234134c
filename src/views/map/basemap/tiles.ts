/** The world in squares of which many pages share drawings (`svg/groundTiles.ts`). */
import { project, unproject, worldWidth } from '../../../scene/map/mercator.ts';
import type { MapFrame } from '../camera/frame.ts';

/** Of a square at its own level, CSS pixels: a page needs about five. */
export const SIDE = 1024;
/** The world is a square at this level. */
const LEAST_LEVEL = 1;

/** By so much a zoom level must be above the middle for the next level: places open with one of 6.5. */
const LOWER = 0.1;

/** A square of the world: its zoom level, and how many lie to the left and above. */
export type GroundTile = {
  readonly level: number;
  readonly column: number;
  readonly row: number;
};

/** Where a square stands in a frame, CSS pixels. */
export type PlacedTile = {
  readonly tile: GroundTile;
  readonly x: number;
  readonly y: number;
  readonly side: number;
};

/** The squares that cover a frame, as far as the world goes. */
export function tilesOn({ centre, zoom, width, height }: MapFrame): PlacedTile[] {
  const level = Math.max(LEAST_LEVEL, Math.round(zoom - LOWER));
  const side = SIDE * 2 ** (zoom - level);
  const count = worldWidth(level) / SIDE;
  const middle = project(centre, zoom);
  const [left, top] = [middle.x - width / 2, middle.y - height / 2];
  const rows = upTo(Math.max(0, Math.floor(top / side)), Math.floor((top + height) / side));
  const columns = upTo(Math.floor(left / side), Math.floor((left + width) / side));
  return rows
    .filter((row) => row < count)
    .flatMap((row) =>
      columns.map((column) => ({
        tile: { level, column: ((column % count) + count) % count, row },
        ...{ x: column * side - left, y: row * side - top, side },
      })),
    );
}

/** The file of a square, below the site's base. */
export function pathOfTile({ level, column, row }: GroundTile): string {
  return `data/ground/${level}/${column}-${row}.svg`;
}

/** What a square shows. */
export function frameOfTile({ level, column, row }: GroundTile): MapFrame {
  const centre = unproject({ x: (column + 0.5) * SIDE, y: (row + 0.5) * SIDE }, level);
  return { centre, zoom: level, width: SIDE, height: SIDE };
}

function upTo(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

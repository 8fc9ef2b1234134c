/**
 * The line of time in tiles. A tile is about as long as what a screen shows, and begins at a multiple
 * of its length: panning changes which tiles are seen and nothing in them.
 */
import { type Day, MILLISECONDS_PER_DAY } from '../../../domain/date.ts';
import { dayAt } from '../../../domain/zone.ts';
import type { Frame } from '../scale.ts';

export type Tile = {
  /** The same for the same days on a screen of the same width. */
  readonly key: string;
  /** From its first day to before the first of the next tile. */
  readonly from: Day;
  readonly until: Day;
  /** CSS pixels that it takes up at least. */
  readonly width: number;
  /** To true scale, the days of each tile on average: all have the same cells. */
  readonly days?: number | undefined;
  /** How many times as many marks it may have as a tile that is half a screen. */
  readonly share: number;
};

/** Beyond the frame half a mark may be seen, CSS pixels. */
const BEYOND = 30;

/** The tiles that a frame shows and the one before, in order: half as long as the frame, or longer. */
export function tilesOf({ start, end, width, scale }: Frame): Tile[] {
  const beyond = ((end - start) / width) * BEYOND;
  const length = 2 ** Math.ceil(Math.log2((end - start) / 2));
  const dayAt = (tile: number) => dayOfMoment(scale.toTrue(tile * length));
  const lastDay = dayOfMoment(scale.toTrue(end + beyond));
  const tiles: Tile[] = [];
  // A tile has whole days, so the last day that is seen may be in one that begins within it.
  // A cell that begins in the tile before may reach into the frame.
  for (let tile = Math.floor((start - beyond) / length) - 1; dayAt(tile) <= lastDay; tile += 1) {
    tiles.push({
      key: `${length} ${tile} ${width}`,
      from: dayAt(tile),
      until: dayAt(tile + 1),
      width: width / 2,
      share: 1,
      days: scale.pieces.length === 0 ? length / MILLISECONDS_PER_DAY : undefined,
    });
  }
  return tiles;
}

/** The last day of any calendar of ours, and one before the first. */
const ENDS = { from: -10_000_000, until: 10_000_000 };

/** The tile of all days, for a drawing that is so many CSS pixels wide. */
export function wholeTile(width: number): Tile {
  return { key: `all ${width}`, ...ENDS, width, share: 2 };
}

/** The day of a moment in the reader's time zone. */
function dayOfMoment(moment: number): Day {
  const day = new Date(0);
  day.setUTCFullYear(...dayAt(new Date(moment)));
  return day.getTime() / MILLISECONDS_PER_DAY;
}

/** Marks of a tile of time: each for itself, or counted by cells where they would be too many. */
import type { Day } from '../../../domain/date.ts';
import { countBefore } from '../../../domain/index/catalogIndex.ts';
import { cellsOf, GRIDS, type Grid, nextCell } from './grid.ts';
import type { Tile } from './tiles.ts';
import type { Timed } from './times.ts';

/** Several marks of a lane and a cell, in the order of time. */
export type Bin = {
  readonly lane: number;
  /** The rows of the first of them. */
  readonly rows: readonly number[];
  readonly count: number;
  /** The points of time of the first and the last, days with a fraction. */
  readonly first: number;
  readonly last: number;
  /** Where it is drawn: within its cell, and away from its ends. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** The first day of its cell. */
  readonly cell: Day;
  /** Of one of them date and place are certain and past. */
  readonly isFirm: boolean;
  /** One of them belongs to what is chosen. */
  readonly isLit: boolean;
};

export type Counted = { readonly rows: readonly number[]; readonly bins: readonly Bin[] };

export type CountOptions = {
  readonly lanes: number;
  readonly laneOf: (row: number) => number;
  /** At most so many marks in a tile that is half a screen. */
  readonly most: number;
  /** Drawn anyhow, hence not counted. */
  readonly isApart: (row: number) => boolean;
  /** Its date and its place are certain and past. */
  readonly isFirm: (row: number) => boolean;
  readonly isLit: (row: number) => boolean;
};

/** A cell is at least as wide, CSS pixels: a mark, and some to spare. */
const LEAST = 32;
/** What stays free between a mark and the end of its cell, CSS pixels: half a target, and a hair. */
const FREE = 13;
/** So many of the ids of a bin are known. */
const NAMED = 50;

/** What a tile shows: all that is in it, or counts of that by lane and by the cells of a grid. */
export function countedIn({ byTime }: Timed, tile: Tile, options: CountOptions): Counted {
  const most = options.most * tile.share;
  const perLane = Math.max(1, most / options.lanes);
  const shared = sharedGrid(tile, perLane);
  // A cell belongs to the tile in which it begins.
  const start = shared ? nextCell(shared, tile.from) : tile.from;
  const stop = shared ? nextCell(shared, tile.until) : tile.until;
  const [low, high] = [countBefore(byTime.at, start), countBefore(byTime.at, stop)];
  const rows: number[] = [];
  const at: number[] = [];
  for (let i = low; i < high; i += 1) {
    const row = byTime.rows[i] ?? 0;
    if (options.isApart(row)) continue;
    rows.push(row);
    at.push(byTime.at[i] ?? 0);
  }
  if (rows.length <= most) return { rows, bins: [] };
  const from = Math.max(start, Math.floor(at[0] ?? 0));
  const until = Math.min(stop, Math.floor(at.at(-1) ?? 0) + 1);
  const days = tile.days ?? (tile.share > 1 ? until - from : stop - start);
  const grid = shared ?? gridOf(days, tile.width, perLane);
  const cells = grid ? cellsOf(grid, from, until) : [from, until];
  const within = cells.map((day) => Math.min(until, Math.max(from, day)));
  const places = placesIn(rows, at, within, options);
  return drawn(places, within, (FREE * days) / tile.width, { rows, at }, options);
}

/** To true scale, the grid of all tiles of the same length, whose cells are no longer than they. */
function sharedGrid({ days, width }: Tile, most: number): Grid | undefined {
  const grid = days === undefined ? undefined : gridOf(days, width, most);
  return grid && grid.length <= (days ?? 0) ? grid : undefined;
}

/**
 * The finest grid with at most so many cells in some days, each wide enough in so many CSS pixels;
 * none if there is none.
 */
function gridOf(days: number, width: number, most: number): Grid | undefined {
  return GRIDS.find(
    ({ length }) => (length * width) / days >= LEAST && Math.round(days / length) <= most,
  );
}

/** By cell and lane, the positions of their marks among all. */
function placesIn(
  rows: readonly number[],
  at: readonly number[],
  cells: readonly Day[],
  { laneOf, lanes }: CountOptions,
): Map<number, number[]> {
  const places = new Map<number, number[]>();
  let cell = 0;
  for (let i = 0; i < rows.length; i += 1) {
    while (cell < cells.length - 2 && (at[i] ?? 0) >= (cells[cell + 1] ?? 0)) cell += 1;
    const key = cell * lanes + laneOf(rows[i] ?? 0);
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  }
  return places;
}

function drawn(
  places: ReadonlyMap<number, readonly number[]>,
  cells: readonly Day[],
  free: number,
  { rows, at }: { readonly rows: readonly number[]; readonly at: readonly number[] },
  { lanes, isFirm, isLit }: CountOptions,
): Counted {
  const alone: number[] = [];
  const bins: Bin[] = [];
  for (const [key, members] of places) {
    const own = (i = 0) => rows[i] ?? 0;
    if (members.length === 1) {
      alone.push(own(members[0]));
      continue;
    }
    const cell = Math.floor(key / lanes);
    const [first, last] = [at[members[0] ?? 0] ?? 0, at[members.at(-1) ?? 0] ?? 0];
    const [start, end] = [cells[cell] ?? 0, cells[cell + 1] ?? 0];
    const margin = Math.min(free, (end - start) / 2);
    const within = (point: number) => Math.min(end - margin, Math.max(start + margin, point));
    const [from, to] = [within(first), within(last)];
    bins.push({
      ...{ lane: key % lanes, count: members.length, first, last, from, to, at: (from + to) / 2 },
      ...{ cell: start, rows: members.slice(0, NAMED).map(own) },
      isFirm: members.some((i) => isFirm(own(i))),
      isLit: members.some((i) => isLit(own(i))),
    });
  }
  return { rows: alone, bins };
}

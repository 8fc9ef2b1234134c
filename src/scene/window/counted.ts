/** Marks of a tile of time: each for itself, or counted by cells where they would be too many. */
import type { Day } from '../../domain/date.ts';
import { countBefore } from '../../domain/index/catalogIndex.ts';
import { cellsOf, GRIDS } from './grid.ts';
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

/** What a tile shows: what is in it, or counts of that in the finest cells that are not too many. */
export function countedIn({ byTime }: Timed, tile: Tile, options: CountOptions): Counted {
  const [low, high] = [countBefore(byTime.at, tile.from), countBefore(byTime.at, tile.until)];
  const rows: number[] = [];
  const at: number[] = [];
  for (let i = low; i < high; i += 1) {
    const row = byTime.rows[i] ?? 0;
    if (options.isApart(row)) continue;
    rows.push(row);
    at.push(byTime.at[i] ?? 0);
  }
  const most = options.most * tile.share;
  if (rows.length <= most) return { rows, bins: [] };
  const from = Math.max(tile.from, Math.floor(at[0] ?? 0));
  const until = Math.min(tile.until, Math.floor(at.at(-1) ?? 0) + 1);
  const days = Math.min(tile.until - tile.from, until - from);
  for (const grid of GRIDS) {
    if ((grid.length * tile.width) / days < LEAST) continue;
    const cells = cellsOf(grid, from, until).map((day) => Math.min(until, Math.max(from, day)));
    const places = placesIn(rows, at, cells, options);
    if (places.size <= most || cells.length === 2) {
      return drawn(places, cells, (FREE * days) / tile.width, { rows, at }, options);
    }
  }
  return drawn(placesIn(rows, at, [from, until], options), [from, until], 0, { rows, at }, options);
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

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
  /** The rows, in what is counted, that are drawn anyhow, hence not counted. */
  readonly apart: ReadonlySet<number>;
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
export function countedIn(timed: Timed, tile: Tile, options: CountOptions): Counted {
  const { byTime } = timed;
  const most = options.most * tile.share;
  const perLane = Math.max(1, most / options.lanes);
  const shared = sharedGrid(tile, perLane);
  // A cell belongs to the tile in which it begins.
  const start = shared ? nextCell(shared, tile.from) : tile.from;
  const stop = shared ? nextCell(shared, tile.until) : tile.until;
  const own = ownOf(timed, { start, stop }, options.apart);
  if (own.count <= most) return { rows: rowsOf(own), bins: [] };
  const from = Math.max(start, Math.floor(byTime.at[own.low] ?? 0));
  const until = Math.min(stop, Math.floor(byTime.at[own.high - 1] ?? 0) + 1);
  const days = tile.days ?? (tile.share > 1 ? until - from : stop - start);
  const grid = shared ?? gridOf(days, tile.width, perLane);
  const cells = grid ? cellsOf(grid, from, until) : [from, until];
  const within = cells.map((day) => Math.min(until, Math.max(from, day)));
  const places = placesIn(own, within, options);
  return drawn(places, within, (FREE * days) / tile.width);
}

/** A part of what is in the order of time, without what is drawn apart, with which it neither begins nor ends. */
type Own = Timed['byTime'] & {
  readonly low: number;
  readonly high: number;
  readonly apart: ReadonlySet<number>;
  readonly count: number;
};

function ownOf(
  { rows, at, byTime }: Timed,
  { start, stop }: { readonly start: Day; readonly stop: Day },
  apart: ReadonlySet<number>,
): Own {
  let [low, high] = [countBefore(byTime.at, start), countBefore(byTime.at, stop)];
  // There are few of them, and what they are among may be very many.
  const among = [...apart].filter((row) => {
    const point = at[countBefore(rows, row)] ?? 0;
    return start <= point && point < stop;
  });
  const count = high - low - among.length;
  const isApart = (i: number) => apart.has(byTime.rows[i] ?? 0);
  while (low < high && isApart(low)) low += 1;
  while (low < high && isApart(high - 1)) high -= 1;
  return { ...byTime, low, high, apart, count };
}

function rowsOf({ rows, low, high, apart }: Own): number[] {
  return [...rows.subarray(low, high)].filter((row) => !apart.has(row));
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

/** Marks of a cell and a lane. */
type Place = Pick<Bin, 'lane' | 'first'> & {
  cell: number;
  count: number;
  last: number;
  /** Of the first of them. */
  rows: number[];
  isFirm: boolean;
  isLit: boolean;
};

/** The marks by cell and lane, in the order of the first of each. */
function placesIn(
  { rows, at, low, high, apart }: Own,
  cells: readonly Day[],
  { laneOf, lanes, isFirm, isLit }: CountOptions,
): Place[] {
  const places: Place[] = [];
  const byKey: (Place | undefined)[] = [];
  const isAnyApart = apart.size > 0;
  let cell = 0;
  for (let i = low; i < high; i += 1) {
    const row = rows[i] ?? 0;
    if (isAnyApart && apart.has(row)) continue;
    const point = at[i] ?? 0;
    while (cell < cells.length - 2 && point >= (cells[cell + 1] ?? 0)) cell += 1;
    const lane = laneOf(row);
    const key = cell * lanes + lane;
    let place = byKey[key];
    if (!place) {
      place = {
        cell,
        lane,
        count: 0,
        first: point,
        last: point,
        rows: [],
        isFirm: false,
        isLit: false,
      };
      byKey[key] = place;
      places.push(place);
    }
    place.count += 1;
    place.last = point;
    if (place.rows.length < NAMED) place.rows.push(row);
    place.isFirm ||= isFirm(row);
    place.isLit ||= isLit(row);
  }
  return places;
}

function drawn(places: readonly Place[], cells: readonly Day[], free: number): Counted {
  const bins = places
    .filter(({ count }) => count > 1)
    .map((place): Bin => {
      const [start, end] = [cells[place.cell] ?? 0, cells[place.cell + 1] ?? 0];
      const margin = Math.min(free, (end - start) / 2);
      const within = (point: number) => Math.min(end - margin, Math.max(start + margin, point));
      const [from, to] = [within(place.first), within(place.last)];
      return { ...place, from, to, at: (from + to) / 2, cell: start };
    });
  return { rows: places.flatMap(({ count, rows }) => (count > 1 ? [] : rows)), bins };
}

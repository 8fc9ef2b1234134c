/** Which rows of a window are drawn for themselves, and which are counted. */
import type { Extent } from '../../../domain/date.ts';
import { countBefore, type Days } from '../../../domain/index/catalogIndex.ts';
import { type Bin, type Counted, type CountOptions, countedIn } from './counted.ts';
import { type Longer, longerOf, touching } from './longer.ts';
import type { Tile } from './tiles.ts';
import type { Timed } from './times.ts';

export type Selected = {
  /** In the catalogue's order. */
  readonly rows: readonly number[];
  readonly bins: readonly Bin[];
};

export type Kind = Omit<CountOptions, 'apart' | 'isLit'> & {
  readonly timed: Timed;
  readonly days: Days;
  /** The rows of what is chosen. */
  readonly chosen: ReadonlySet<number>;
};

/** So many of what is chosen are drawn each for itself. */
const MOST_CHOSEN = 60;
/** So many of those that belong elsewhere, and are longer than a day, reach into what is seen. */
const MOST_LONGER = 30;
/** Of so many tiles it is known what they show. */
const KNOWN = 32;

/** Says what tiles show of stops or of visits. */
export function selecting(kind: Kind): (tiles: readonly Tile[]) => Selected {
  const { timed, chosen } = kind;
  const own = [...chosen].filter((row) => isIn(timed.rows, row));
  const apart = new Set(own.length <= MOST_CHOSEN ? own : []);
  // What is chosen is drawn apart, or there is too much of it.
  const isLit = (row: number) => apart.size === 0 && chosen.has(row);
  const options = { ...kind, apart, isLit };
  // Where all that is seen is counted, nobody asks for it.
  let longer: Longer | undefined;
  const reachingInto = (tiles: readonly Tile[]) => {
    longer ??= longerOf(timed.byDay, kind.days);
    return touching(longer, hullOf(tiles), MOST_LONGER);
  };
  const known = new Map<string, Counted>();
  const countIn = (tile: Tile) => {
    const counted = known.get(tile.key) ?? countedIn(timed, tile, options);
    if (known.size >= KNOWN) known.clear();
    known.set(tile.key, counted);
    return counted;
  };
  return (tiles) => {
    const counted = tiles.map(countIn);
    const bins = counted.flatMap((each) => each.bins);
    const reaching = bins.length > 0 ? [] : reachingInto(tiles);
    const rows = new Set([...apart, ...reaching, ...counted.flatMap((each) => each.rows)]);
    return { rows: [...rows].sort((a, b) => a - b), bins };
  };
}

function isIn(rows: Uint32Array, row: number): boolean {
  return rows[countBefore(rows, row)] === row;
}

function hullOf(tiles: readonly Tile[]): Extent {
  return { earliest: tiles[0]?.from ?? 0, latest: (tiles.at(-1)?.until ?? 0) - 1 };
}

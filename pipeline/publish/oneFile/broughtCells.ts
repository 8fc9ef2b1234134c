/** Which cells of the fine world a page takes along that cannot fetch any. */
import type { Cell } from '../../../src/domain/atlasCells.ts';
import type { Bounds } from '../../../src/views/map/atlas/cells.ts';

type Options = {
  readonly cells: readonly Cell[];
  /** Where something was, in degrees: one for each stop. */
  readonly stops: readonly (readonly [number, number])[];
  /** The dossier's own region, where nothing more is needed. */
  readonly covered: Bounds | undefined;
  /** Bytes of a cell, and how many there is room for. */
  readonly weigh: (cell: Cell) => number;
  readonly room: number;
};

/** The cells in which the stops are, those with most stops first, as long as there is room. */
export function broughtCells({ cells, stops, covered, weigh, room }: Options): Cell[] {
  const outside = stops.filter((position) => !(covered && isIn(position, covered)));
  const counted = cells
    .map((cell) => ({ cell, count: outside.filter((stop) => isIn(stop, boundsOf(cell))).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  let left = room;
  return counted.flatMap(({ cell }) => {
    const weight = weigh(cell);
    if (weight > left) return [];
    left -= weight;
    return [cell];
  });
}

const boundsOf = ([west, south, size]: Cell): Bounds => [west, south, west + size, south + size];

/** Every position is in one cell, also those between two. */
function isIn([lon, lat]: readonly [number, number], [west, south, east, north]: Bounds): boolean {
  return lon >= west && lon < east && lat >= south && lat < north;
}

import type { Catalog, Place } from './catalog.ts';
import { countByPlace, indexOf } from './index/catalogIndex.ts';
import { bitsOf } from './index/rowSet.ts';
import type { Remaining } from './remaining.ts';

/** How many stops at a place of the catalogue pass the filter, by its row. All places are counted at once. */
export function passingAt(
  catalog: Catalog,
  { stops }: Pick<Remaining, 'stops'>,
): (place: Place, row: number) => number {
  const index = indexOf(catalog);
  // Of a few of its places (`spaceAround`), not all stops are counted.
  if (catalog.places.length < index.places) {
    return (place) => place.stops.filter((stop) => stops.has(stop)).length;
  }
  const counts = countByPlace(index, bitsOf(index.stops, stops));
  return (_, row) => counts[row] ?? 0;
}

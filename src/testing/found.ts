/** What a search finds, for tests. */
import type { Catalog, Stop } from '../domain/catalog.ts';
import { hasBit } from '../domain/index/bits.ts';
import { indexOf } from '../domain/index/catalogIndex.ts';
import type { Query } from '../domain/query.ts';

/** Whether a query finds a stop; without words every stop is found. */
export function isFound(catalog: Catalog, query: Query | undefined, stop: Stop): boolean {
  return !query || hasBit(query.found, indexOf(catalog).stops.rowOf(stop));
}

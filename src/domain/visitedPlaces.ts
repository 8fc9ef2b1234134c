import type { Catalog, Place } from './catalog.ts';

/** The places at which something was, in the catalogue's order. */
export function visitedPlaces({ places }: Pick<Catalog, 'places'>): Place[] {
  return places.filter(({ stopCount }) => stopCount > 0);
}

/** What a reader can choose of a facet, and what each choice would leave. */
import type { Catalog, Place } from '../../domain/catalog.ts';
import type { Facet } from '../../domain/facets.ts';
import type { Filter } from '../../domain/filter.ts';
import type { Search } from '../../domain/query.ts';
import { type FacetCount, facetCounts } from '../../domain/remaining.ts';

export type FilterOption = FacetCount & {
  /** How many other options it lies within, one inside the other. */
  readonly depth: number;
};

/** The options of a facet in the catalogue's order; places follow those that they lie within. */
export function filterOptions(
  catalog: Catalog,
  filter: Filter,
  facet: Facet,
  search?: Search,
): FilterOption[] {
  const counts = facetCounts(catalog, filter, facet, search);
  if (facet !== 'place') return counts.map((count) => ({ ...count, depth: 0 }));
  const countOf = new Map(counts.map((count) => [count.id, count]));
  const inner = new Map<Place | undefined, Place[]>();
  for (const place of catalog.places) {
    const places = inner.get(place.within);
    if (places) places.push(place);
    else inner.set(place.within, [place]);
  }
  const optionsIn = (around: Place | undefined, depth: number): FilterOption[] =>
    (inner.get(around) ?? []).flatMap((place) => {
      const count = countOf.get(place.id);
      return count ? [{ ...count, depth }, ...optionsIn(place, depth + 1)] : [];
    });
  return optionsIn(undefined, 0);
}

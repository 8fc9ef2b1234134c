/** The index of a packed catalogue: its columns are those of the file. */
import type { Catalog, Stop, Visit } from '../catalog.ts';
import type { Facet } from '../facets.ts';
import type { CatalogIndex } from '../index/catalogIndex.ts';
import type { FacetRows } from '../index/facetRows.ts';
import type { LongWork } from '../longWork.ts';
import type { Columns } from './columns.ts';
import { certainDates, knownDays, lastDays } from './dates.ts';
import { conflictsIn } from './flags.ts';
import { packedFacet } from './packedFacets.ts';
import type { Row } from './rowObjects.ts';

export function* packedIndex(columns: Columns, catalog: Catalog): LongWork<CatalogIndex> {
  const { visits, stops, head } = columns;
  const rowOf = (item: Stop | Visit) => (item as Row).row ?? -1;
  const facets = new Map<Facet, FacetRows>();
  return {
    stops: { items: catalog.stops, rowOf },
    visits: { items: catalog.visits, rowOf },
    stopDays: { first: stops.dates.start, last: yield* lastDays(stops.dates) },
    visitDays: { first: visits.dates.start, last: yield* lastDays(visits.dates) },
    ...{ visitOf: stops.visit, firstStop: visits.firstStop, placeOf: stops.place },
    stopIsKnown: yield* knownDays(stops.dates, columns.texts.edtf),
    visitIsCertain: yield* certainDates(visits.dates),
    visitConflicts: yield* conflictsIn(visits.dates.flags),
    stopConflicts: yield* conflictsIn(stops.dates.flags),
    places: head.places.length,
    facet: (facet) => {
      const known = facets.get(facet) ?? packedFacet(columns, catalog, facet);
      facets.set(facet, known);
      return known;
    },
  };
}

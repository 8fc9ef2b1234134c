import type { Catalog } from '../domain/catalog.ts';
import type { Selected } from '../domain/selection.ts';

/** Nothing, then every visit, place and source: what a site has a page about. */
export function subjectsOf({ visits, places, sources }: Catalog): Selected[] {
  return [
    { kind: 'none' },
    ...visits.map((visit): Selected => ({ kind: 'visit', visit })),
    ...places.map((place): Selected => ({ kind: 'place', place })),
    ...sources.map((source): Selected => ({ kind: 'source', source })),
  ];
}

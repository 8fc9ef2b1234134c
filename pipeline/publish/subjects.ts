import type { Catalog } from '../../src/domain/catalog.ts';
import type { Subject } from '../../src/share/paths.ts';

/** Everything that has a page of its own, the dossier first. */
export function subjectsOf({ visits, places, sources }: Catalog): Subject[] {
  return [
    { kind: 'none' },
    ...visits.map((visit): Subject => ({ kind: 'visit', visit })),
    ...places.map((place): Subject => ({ kind: 'place', place })),
    ...sources.map((source): Subject => ({ kind: 'source', source })),
  ];
}

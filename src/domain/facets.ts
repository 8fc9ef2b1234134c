/** The sides of a stop by which a reader can choose, and what a stop has of each. */
import type { Catalog, Place, Stop } from './catalog.ts';
import { doubtOf, isBroken } from './doubt.ts';
import { VISIT_KINDS } from './visitKinds.ts';

export const FACETS = [
  ...(['place', 'person', 'source', 'direction'] as const),
  ...(['kind', 'tag', 'status', 'certainty'] as const),
] as const;
export type Facet = (typeof FACETS)[number];

/**
 * How sure a stop is: `stated` by its sources, date and place alike; its date `checked` elsewhere;
 * date or place `inferred` or only about right; sources that `disagree` on it or on its visit.
 */
export const CERTAINTIES = ['stated', 'checked', 'inferred', 'disagree'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The ids that a stop has of a facet, each once. A stop is at a place and at all places around it. */
export function valuesOf(stop: Stop, facet: Facet): readonly string[] {
  return [...new Set(namedBy(stop, facet))];
}

function namedBy(stop: Stop, facet: Facet): readonly string[] {
  switch (facet) {
    case 'place':
      return placesAround(stop.place);
    case 'person':
      return stop.people.map(({ person }) => person.id);
    case 'source':
      return stop.excerpts.map(({ source }) => source.id);
    case 'direction':
      return [stop.visit.direction.id];
    case 'kind':
      return [stop.visit.kind];
    case 'tag':
      return [...stop.tags, ...stop.visit.tags].map(({ id }) => id);
    case 'status':
      return [stop.status];
    case 'certainty':
      return certaintiesOf(stop);
  }
}

/** The ids of a facet in the catalogue's order, whether or not a stop has them. */
export function allIdsOf(catalog: Catalog, facet: Facet): readonly string[] {
  const ids = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id);
  switch (facet) {
    case 'place':
      return ids(catalog.places);
    case 'person':
      return ids(catalog.people);
    case 'source':
      return ids(catalog.sources);
    case 'direction':
      return ids(catalog.dossier.directions);
    case 'kind':
      return kindsOf(catalog);
    case 'tag':
      return ids(catalog.dossier.tags ?? []);
    case 'status':
      return ['happened', 'announced', 'mentioned'];
    case 'certainty':
      return CERTAINTIES;
  }
}

/** Those of every dossier are no choice where the editors have made none of their own. */
function kindsOf({ dossier }: Catalog): string[] {
  const own = dossier.kinds?.map(({ id }) => id) ?? [];
  return own.length > 0 ? [...new Set([...own, ...VISIT_KINDS])] : [];
}

function placesAround(place: Place): string[] {
  return [place.id, ...(place.within ? placesAround(place.within) : [])];
}

/** How sure a stop is; more than one may hold. */
export function certaintiesOf(stop: Stop): Certainty[] {
  const doubt = doubtOf(stop);
  const isInferred = isBroken(doubt);
  const isChecked = doubt.date === 'checked';
  return [
    ...(isInferred || isChecked ? [] : (['stated'] as const)),
    ...(isChecked ? (['checked'] as const) : []),
    ...(isInferred ? (['inferred'] as const) : []),
    ...(doubt.isDisputed || isDisputed(stop.visit.claims) ? (['disagree'] as const) : []),
  ];
}

function isDisputed(claims: Stop['claims']): boolean {
  return claims.some(({ status }) => status === 'conflict');
}

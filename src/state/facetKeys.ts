import type { Facet } from '../domain/facets.ts';

/** What an address and a message of the embed call each facet: in the plural, where a selection has the singular. */
export const FACET_KEYS: Readonly<Record<Facet, string>> = {
  place: 'places',
  person: 'people',
  source: 'sources',
  direction: 'directions',
  kind: 'kinds',
  tag: 'tags',
  status: 'status',
  certainty: 'certainty',
};

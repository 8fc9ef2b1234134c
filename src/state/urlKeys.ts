/** The keys of the app's query string (`url.ts`). */
import { FACET_KEYS } from './facetKeys.ts';

/** From the most to the least particular: an address that names several means the first. */
export const SELECTION_KEYS = ['stop', 'visit', 'place', 'source'] as const;

/** What changes how a page looks or speaks, but not what it shows. */
export const MANNER_KEYS = ['lang', 'theme'] as const;

/** Beside those, all that the app reads. */
export const OTHER_KEYS: readonly string[] = [
  ...Object.values(FACET_KEYS),
  ...['present', 'step', 'guess', 'speaker'],
  ...['view', 'sort', 'page', 'from', 'to', 'q', 'scale', 'gaps', 'v', 'archive'],
];

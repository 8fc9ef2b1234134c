/** The keys of the app's query string (`url.ts`). */
import { FACET_KEYS } from './facetKeys.ts';

/** From the most to the least particular: an address that names several means the first. */
export const SELECTION_KEYS = ['stop', 'visit', 'place', 'source'] as const;

/** What changes how a page looks or speaks, but not what it shows. */
export const MANNER_KEYS = ['lang', 'theme'] as const;

/** Of a filter. */
export const FILTER_KEYS: readonly string[] = [...Object.values(FACET_KEYS), 'from', 'to', 'q'];

/** What shows something else in the place of map and timeline. */
export const FRAME_KEYS = ['view', 'present'] as const;

/** Beside those, all that the app reads. */
export const OTHER_KEYS: readonly string[] = [
  ...FILTER_KEYS,
  ...FRAME_KEYS,
  ...['step', 'guess', 'speaker', 'sort', 'page', 'scale', 'gaps', 'v', 'archive'],
];

import { useSyncExternalStore } from 'react';

/** Queries that have been asked: reading one anew takes the browser longer than its answer. */
const lists = new Map<string, MediaQueryList>();

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = listOf(query);
      list.addEventListener('change', notify);
      return () => list.removeEventListener('change', notify);
    },
    () => listOf(query).matches,
    // Without a page there is no medium; a page's own style sheet knows it.
    () => false,
  );
}

function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Below this the dossier is the page itself, as for readers with large text; `layout.css` says the same. */
export const NARROW = '(max-width: 50em)';

/** There the timeline has room for a single line of visits; `timeline.css` says the same. */
export const COMPACT = `${NARROW}, (max-height: 31em)`;

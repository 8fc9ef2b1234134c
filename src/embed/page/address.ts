/** The embed's own address, and the links to the full page: both follow the reading. */
import { fromSearch, toSearch } from '../../state/url.ts';
import type { Reading } from './reading.ts';

/** Writes the reading into the address; whatever else the address has stays. */
export function writeAddress({ selection, filter }: Reading): void {
  const search = toSearch({ ...fromSearch(location.search), selection, filter }, location.search);
  // WordPress keeps its secret in the fragment.
  const hash = location.hash.includes('secret=') ? location.hash : '';
  try {
    history.replaceState(null, '', `${location.pathname}${search}${hash}`);
  } catch {
    // A frame without an origin may not do this; nobody sees its address anyway.
  }
}

/** Points the links to the full page and to its share dialog at the same selection and filter. */
export function updateFullLinks({ selection, filter }: Reading): void {
  const asked = fromSearch(location.search);
  const { language = document.documentElement.lang, theme, version } = asked;
  const base = document.documentElement.dataset.base ?? '';
  const state = { selection, filter, language, theme, version };
  for (const [name, keys] of [
    ['full', ''],
    ['share', '?share'],
  ] as const) {
    const link = document.querySelector<HTMLAnchorElement>(`a.${name}`);
    if (link) link.href = base + toSearch(state, keys);
  }
}

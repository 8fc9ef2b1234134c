/** What a link of a prerendered page leads to, as long as that is told in the dossier. */

import { selectionAt } from '../../../share/paths.ts';

export type Subject = {
  readonly kind: 'visit' | 'stop' | 'place' | 'source' | 'none';
  /** Empty for none. */
  readonly id: string;
  /** Of the page that tells of it, absolute and without a fragment. */
  readonly page: string;
};

/** Undefined for every other address. `base` is the site's, absolute, with its closing slash. */
export function subjectAt(address: string, base: string): Subject | undefined {
  const url = new URL(address);
  const page = url.origin + url.pathname;
  if (url.search !== '' || !page.startsWith(base)) return undefined;
  const path = url.href.slice(base.length);
  if (path === '') return { kind: 'none', id: '', page };
  const selection = selectionAt(path);
  return selection && selection.kind !== 'none' ? { ...selection, page } : undefined;
}

const KEYS = ['stop', 'visit', 'place', 'source', 'lang', 'theme'] as const;

/** The app's own query string for it, as `state/url.ts` writes it; what else `current` has stays. */
export function searchOf(
  { kind, id }: { readonly kind: string; readonly id: string },
  current = '',
): string {
  const parameters = new URLSearchParams(current);
  const kept = (['lang', 'theme'] as const).map((key) => [key, parameters.get(key)] as const);
  for (const key of KEYS) parameters.delete(key);
  if (kind !== 'none') parameters.set(kind, id);
  for (const [key, value] of kept) if (value) parameters.set(key, value);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

/** What a link of a prerendered page leads to, as long as that is told in the dossier. */

import { pathOfPage, selectionAt } from '../../../share/paths.ts';
import { FRAME_KEYS, MANNER_KEYS, OTHER_KEYS, SELECTION_KEYS } from '../../../state/urlKeys.ts';
import { asks } from './pending.ts';

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

/** As the dataset's schema has ids. No other can be part of an address unseen. */
const ID = /^[a-z0-9][a-z0-9.-]*$/;

/**
 * What is selected in the app's own address, by its query string, where that shows it beside map and timeline. The id
 * of a stop begins with that of its visit; of one for which that is not so there is no page.
 */
export function linkedAt(search: string, base: string): Subject | undefined {
  const parameters = new URLSearchParams(search);
  const kind = SELECTION_KEYS.find((key) => parameters.get(key));
  const id = (kind && parameters.get(kind)) ?? '';
  if (!kind || !ID.test(id) || asks(search, FRAME_KEYS)) return undefined;
  const path = kind === 'stop' ? `visit/${id.replace(/\.[^.]*$/, '')}/` : `${kind}/${id}/`;
  return { kind, id, page: base + path };
}

/** The address of the page that shows what a query string asks for, where that is all of a view and nothing else. */
export function viewPageAt(search: string, base: string): string | undefined {
  const path = pathOfPage(new URLSearchParams(search).get('view') ?? undefined);
  const others = [...SELECTION_KEYS, ...OTHER_KEYS].filter((key) => key !== 'view');
  return path === '' || asks(search, others) ? undefined : base + path;
}

/** What a stage can show: the first slide of the whole dossier, with nothing to guess; or the land only. */
export type StageAsked = 'title' | 'land';

/** Undefined where no presentation is asked for, or the speaker's part of one, which is no stage. */
export function stageAt(search: string): StageAsked | undefined {
  const parameters = new URLSearchParams(search);
  if (!parameters.has('present') || parameters.has('speaker')) return undefined;
  const others = [...SELECTION_KEYS, ...OTHER_KEYS].filter((key) => key !== 'present');
  return parameters.get('present') === '' && !asks(search, others) ? 'title' : 'land';
}

const KEYS = [...SELECTION_KEYS, ...MANNER_KEYS];

/** The app's own query string for it, as `state/url.ts` writes it; what else `current` has stays. */
export function searchOf(
  { kind, id }: { readonly kind: string; readonly id: string },
  current = '',
): string {
  const parameters = new URLSearchParams(current);
  const kept = MANNER_KEYS.map((key) => [key, parameters.get(key)] as const);
  for (const key of KEYS) parameters.delete(key);
  if (kind !== 'none') parameters.set(kind, id);
  for (const [key, value] of kept) if (value) parameters.set(key, value);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

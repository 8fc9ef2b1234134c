/**
 * What a page says for as long as it does not show all that its address asks for, and only the app can. What it
 * shows meanwhile is not what passes a filter: that there is one can be seen, and what it has still to choose from.
 */
import { FILTER_KEYS, FRAME_KEYS } from '../../../state/urlKeys.ts';
import { made } from './made.ts';

/** Whether a query string has one of some keys. */
export function asks(search: string, keys: readonly string[]): boolean {
  const parameters = new URLSearchParams(search);
  return keys.some((key) => parameters.has(key));
}

/**
 * Of what kind it is that a query string asks for: a `frame` is filled with something else, so what is in it is hidden;
 * on its `side`, the builder stands in the place of the dossier; what a `filter` chooses from is dimmed; all else can
 * be read meanwhile, such as words in another language.
 */
export function kindAsked(search: string): 'frame' | 'side' | 'filter' | '' {
  if (!asks(search, FRAME_KEYS)) return asks(search, FILTER_KEYS) ? 'filter' : '';
  const parameters = new URLSearchParams(search);
  const isBuilder = parameters.get('view') === 'builder' && !parameters.has('present');
  return isBuilder && !asks(search, FILTER_KEYS) ? 'side' : 'frame';
}

/** Says that something else is on its way, until the app has taken over. `data-stale` is for the style sheet. */
export function announce(app: HTMLElement, search: string, loading: string): void {
  const kind = kindAsked(search);
  app.dataset.stale = kind;
  if (kind === 'filter') {
    // The app says how many conditions it has: what of the address is none is not known here.
    const sign = made(app, 'span', { class: 'filter-count' }, '…');
    app.querySelector('.filter-button')?.append(' ', sign);
    const field = app.querySelector<HTMLInputElement>('.search-input');
    if (field) field.value = new URLSearchParams(search).get('q') ?? '';
  }
  app.append(made(app, 'p', { class: 'poster-words', role: 'status' }, loading));
}

/** Says in its place that it is not coming, and offers to try again. Nothing where the page has all that is asked for. */
export function announceFailure(
  app: HTMLElement,
  { failed, retry }: { readonly failed: string; readonly retry: string },
): void {
  if (app.dataset.stale === undefined && !app.querySelector('.present')) return;
  app.querySelector('.poster-words')?.remove();
  // Without its fragment, which the browser would only scroll to.
  const again = made(app, 'a', { href: location.pathname + location.search }, retry);
  app.append(made(app, 'p', { class: 'poster-words', role: 'alert' }, failed, ' ', again));
}

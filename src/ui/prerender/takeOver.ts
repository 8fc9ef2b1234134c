/** From a page that was there before any script to the app. */
import { negotiate } from '../../locales/locale.ts';
import { fromSearch, toSearch, type UrlState } from '../../state/url.ts';
import type { Posters } from './posters.ts';

/** What a page made by the publisher says of itself, on the element that the app is drawn in. */
export type Prerendered = {
  /** Where the site's base lies from the page, such as `../../`. */
  readonly root: string;
  /** The address of the same view in the app, as a query string. */
  readonly search: string;
  /**
   * What there is to begin with: of what the page shows a first file (`domain/first.ts`), or of the dossier an
   * index (`domain/packed/`), which will do for every address.
   */
  readonly first: 'first' | 'index' | undefined;
};

/** Reads `data-root`, `data-search` and `data-first`; undefined where the element is empty, as in development. */
export function prerenderedIn(element: HTMLElement): Prerendered | undefined {
  const { root = '', search = '', first } = element.dataset;
  if (!/^(\.\/|(\.\.\/)+)$/.test(root)) return undefined;
  const known = first === 'first' || first === 'index' ? first : undefined;
  return { root, search: toSearch(fromSearch(search)), first: known };
}

/** Where the site's base is, and the app's own address of what a page is about. */
export type Place = { readonly base: string; readonly address: URL };

/**
 * Works both out. A fragment may name a stop that is told on the page. Keys of others, and the
 * reader's language and theme, stay.
 */
export function placeOf({ root, search }: Prerendered, page: Window): Place {
  const { location, document } = page;
  const address = new URL(root, location.href);
  const base = address.href;
  const asked = fromSearch(location.search);
  const own = fromSearch(search);
  const id = decoded(location.hash.slice(1));
  const isStop = id !== '' && document.getElementById(id)?.matches('.stop') === true;
  const state: UrlState =
    search === ''
      ? asked
      : {
          ...asked,
          ...(own.filter ? { filter: own.filter } : {}),
          ...{ selection: isStop ? { kind: 'stop' as const, id } : own.selection },
          ...{ page: own.page, sheet: own.sheet },
        };
  // What asks for just that stays as it was written.
  const isAsked = toSearch(state) === toSearch(asked);
  address.search = isAsked ? location.search : toSearch(state, location.search);
  address.hash = isStop ? '' : location.hash;
  return { base, address };
}

/** Gives the page that address. Until then its links lead on from where it lies. */
export function takeAddress({ address }: Place, page: Window): void {
  if (address.href === page.location.href) return;
  // What the browser asks for by itself, later, must not be looked for elsewhere then, nor what pictures lead to.
  const later =
    'link[rel~="icon"], link[rel="manifest"], :is(.poster-slot, .overview) :is(a, use):not([href^="#"])';
  for (const link of page.document.querySelectorAll(later)) {
    const address = new URL(link.getAttribute('href') ?? '', page.location.href);
    link.setAttribute('href', address.href);
  }
  page.history.replaceState(page.history.state, '', address);
}

/** What cannot be decoded names nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Whether the page shows already what the address and the reader's languages ask for. */
export function isAsAsked({ search }: Prerendered, { address }: Place, page: Window): boolean {
  const { navigator, document } = page;
  const { theme: _, language, ...asked } = fromSearch(address.search);
  const shown = document.documentElement.lang;
  return (
    toSearch(asked) === search && negotiate([language, ...navigator.languages, shown]) === shown
  );
}

/** What the page says of itself, for the script in it (`begin/`) and for this one. Nothing of it holds for the app. */
const TOLD = ['root', 'search', 'first', 'pictures', 'opening', 'stale', 'drawing'];

/** From here on the element is the app's. */
export function forgetTold({ dataset }: HTMLElement): void {
  for (const told of TOLD) delete dataset[told];
}

/** Resolves once no link is held (`begin/heldPress.ts`), and no press waits for its words (`begin/opening.ts`). */
export function whenAnswered(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { opening, held } = element.dataset;
      if (opening !== undefined || held !== undefined) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { attributes: true });
    look();
  });
}

/** Takes the pictures off the page, for the app to put them back into its own. */
export function postersIn(element: HTMLElement): Posters {
  const find = (selector: string) => element.querySelector(selector) ?? undefined;
  return {
    map: find('#map .map-poster'),
    timeline: find('.timeline-poster'),
    overview: find('.poster-overview'),
    usualScale: find('.timeline-choices [aria-pressed="true"]') ? 'true' : 'columns',
    areWordsThere: true,
    areOfOther: element.dataset.pictures !== undefined,
    drawnOf: element.dataset.pictures,
  };
}

/** Says over a page that the app has not taken over yet that it never will. */
export function alertIn(element: HTMLElement, text: string): void {
  element.querySelector('.poster-words')?.remove();
  const words = element.ownerDocument.createElement('p');
  element.append(
    Object.assign(words, { className: 'poster-words', role: 'alert', textContent: text }),
  );
}

/**
 * Follows what is scrolled within the page, until something else is drawn in its place: the function
 * that is returned puts that where the page was. What is chosen stays where it was to be seen, as what is above it
 * may be a little higher or lower.
 */
export function keepScrolled(element: HTMLElement): () => void {
  const find = () => element.querySelector('.dossier');
  const page = find();
  let scrolled = 0;
  let chosenAt: number | undefined;
  const follow = () => {
    scrolled = page?.scrollTop ?? 0;
    chosenAt = page ? chosenIn(page) : undefined;
  };
  follow();
  page?.addEventListener('scroll', follow, { passive: true });
  return () => {
    page?.removeEventListener('scroll', follow);
    const panel = find();
    if (!panel || scrolled === 0) return;
    panel.scrollTop = scrolled;
    const now = chosenIn(panel);
    if (chosenAt !== undefined && now !== undefined) panel.scrollTop += now - chosenAt;
  };
}

/** How far what is chosen in a panel is below its top, CSS pixels. */
function chosenIn(panel: Element): number | undefined {
  const chosen = panel.querySelector('[data-chosen]');
  return chosen
    ? chosen.getBoundingClientRect().top - panel.getBoundingClientRect().top
    : undefined;
}

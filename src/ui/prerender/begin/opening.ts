/**
 * A press on a mark or a link is answered before the app is there: the words of the page that it leads
 * to take the place of those that are shown, and the address becomes the app's own.
 */
import { fetchMarkup } from '../../../files/markup.ts';
import { scrollToChosen } from '../../dossier/scrollToChosen.ts';
import type { AppParts } from './appParts.ts';
import { arriveAt } from './arriving.ts';
import { addressOf, catchUp, layAt, measureBar, newsIn, ownAddress, showAs } from './shownAs.ts';
import { type Subject, searchOf, subjectAt } from './subject.ts';
import { dossierOf, wordsOf } from './words.ts';

export type Opening = {
  /** Begins to fetch what a link leads to, as it may be pressed next. */
  readonly prepare: (link: Element) => void;
  /** Shows what a link leads to. False where that is not told in the dossier. */
  readonly open: (link: Element) => boolean;
  /** Shows what a link to the site asks for, with the pictures of its page, unless something else comes first. */
  readonly arrive: (subject: Subject) => void;
  /** Waits for what the page will show instead, as for the words of a press. It must not reject. */
  readonly awaitPage: (coming: Promise<void>) => void;
  /** Resolves when no press waits for its words; rejects never. */
  readonly whenShown: () => Promise<unknown>;
  /** Shows again what was shown at the address that the page has gone back to. */
  readonly travel: () => void;
  /** Lets a drawing say and lead to what it would if it had been in the page all the time; see `catchUp`. */
  readonly welcome: (drawing: Element, from: string) => void;
};

/** What is shown at an address, by the app's own query string of it, and how far it is scrolled. */
type Left = { readonly words: Node; readonly search: string; readonly scrolled: number };

/**
 * Throws where the page has no dossier. `base` is the site's address; `wait` is called for a link of whose subject
 * only the app can tell.
 */
export function createOpening(
  app: HTMLElement,
  base: string,
  { words }: AppParts,
  wait: (link: Element) => void,
): Opening {
  const panel = dossierIn(app);
  const left = new Map<string, Left>();
  /** Undefined until something else was shown than the page itself. */
  let shownAt: string | undefined;
  let tell: ReturnType<typeof newsIn> | undefined;
  let presses = 0;
  let coming: Promise<unknown> = Promise.resolve();

  const dossierAt = fetchedOnce(base);

  /** Puts words in the place of those that are shown, which are kept for Back. */
  const put = (next: Left): void => {
    const { search = '' } = app.dataset;
    const before = document.createDocumentFragment();
    const isFocused = panel.contains(document.activeElement);
    const { scrollTop: scrolled } = panel;
    before.append(...panel.childNodes);
    if (shownAt !== undefined) left.set(shownAt, { words: before, search, scrolled });
    panel.append(next.words);
    shownAt = ownAddress();
    showAs(app, next.search);
    measureBar(panel);
    scrollToChosen(panel);
    if (next.scrolled > 0) panel.scrollTop = next.scrolled;
    if (isFocused) panel.querySelector<HTMLElement>('[data-heading]')?.focus();
    tell?.(panel);
  };

  const show = (dossier: Element, subject: Subject): void => {
    const taken = wordsOf(dossier, subject, words);
    if (shownAt === undefined) {
      layAt(base, addressed(app.dataset.search), app);
      shownAt = ownAddress();
    }
    history.pushState(null, '', base + searchOf(subject, location.search));
    put({ words: taken, search: searchOf(subject), scrolled: 0 });
  };

  const follow = async (link: Element, subject: Subject): Promise<void> => {
    presses += 1;
    const press = presses;
    link.setAttribute('aria-busy', 'true');
    // The app waits until the words are shown.
    app.dataset.opening = '';
    tell ??= newsIn(app, words.comma);
    try {
      const dossier = await dossierAt(subject);
      link.removeAttribute('aria-busy');
      // Of several presses the last one counts.
      if (press !== presses) return;
      if (dossier) show(dossier, subject);
      else wait(link);
    } catch {
      location.assign(addressOf(link));
    } finally {
      if (press === presses) delete app.dataset.opening;
    }
  };

  return {
    prepare: (link) => {
      const subject = subjectAt(addressOf(link), base);
      if (subject) coming = dossierAt(subject).catch(() => {});
    },
    open: (link) => {
      const subject = subjectAt(addressOf(link), base);
      if (subject) coming = follow(link, subject);
      return subject !== undefined;
    },
    arrive: (subject) => (coming = arriveAt(subject, { app, base, words, dossierAt, put })),
    awaitPage: (page) => (coming = page),
    whenShown: () => coming,
    travel: () => {
      if (shownAt === undefined || ownAddress() === shownAt) return;
      const known = left.get(ownAddress());
      if (known) put(known);
      else location.reload();
    },
    welcome: (drawing, from) => catchUp(drawing, from, app, base),
  };
}

function dossierIn(app: HTMLElement): HTMLElement {
  const panel = app.querySelector<HTMLElement>('#dossier');
  if (!panel) throw new Error('The page has no dossier');
  return panel;
}

/** What fetches the dossier of the page of a subject, once. */
function fetchedOnce(base: string): (subject: Subject) => Promise<Element | undefined> {
  const dossiers = new Map<string, Promise<Element | undefined>>();
  return ({ page }) => {
    const known =
      dossiers.get(page) ?? fetchMarkup(page).then((document) => dossierOf(document, base));
    dossiers.set(page, known);
    // What could not be had is asked for again.
    known.catch(() => dossiers.delete(page));
    return known;
  };
}

/** The page's query string with what it shows by itself. */
function addressed(shown = ''): string {
  const [[kind, id] = ['none', '']] = new URLSearchParams(shown);
  return searchOf({ kind, id }, location.search);
}

/** The words of another prerendered page, as the app will show them. */
import type { AppParts } from './appParts.ts';
import { made } from './made.ts';
import { addMoreButtons } from './moreButtons.ts';
import type { Subject } from './subject.ts';

/**
 * The element of the app in a page that has come from an address, without what only a page without a script needs.
 * Undefined for a brief page, which leaves all to the app (`pipeline/publish/brief/`). Throws where the page is none of
 * the site.
 */
export function appOf(page: Document, base: string): HTMLElement | undefined {
  const app = page.getElementById('app');
  const root = (app ?? page.body).dataset.root ?? 'about:blank';
  if (new URL(root, page.URL).href !== base) throw new Error(`${page.URL} is no page of ${base}`);
  for (const each of app?.querySelectorAll('noscript, script') ?? []) each.remove();
  return app ?? undefined;
}

/** The dossier's part of such a page, with its links as they are from the site's base. Throws where there is none. */
export function dossierOf(page: Document, base: string): Element | undefined {
  const app = appOf(page, base);
  if (!app) return undefined;
  const dossier = app.querySelector('#dossier');
  if (!dossier) throw new Error(`${page.URL} has no dossier`);
  moveAllToBase(dossier, page.URL, base);
  return dossier;
}

/** What the app would show of a subject, from the dossier of its page. Throws where that does not tell of it. */
export function wordsOf(
  dossier: Element,
  subject: Subject,
  words: AppParts['words'],
): DocumentFragment {
  const taken = document.createDocumentFragment();
  // A copy: it may be shown again.
  const copy = dossier.cloneNode(true);
  if (copy instanceof Element && subject.kind === 'stop') openStop(copy, subject, words);
  taken.append(...copy.childNodes);
  addMoreButtons(taken, words.more);
  return taken;
}

/** Lets all in an element that has come from another address lead where it did from a page at the site's base. */
export function moveAllToBase(element: Element, from: string, base: string): void {
  for (const each of element.querySelectorAll(ADDRESSED)) moveToBase(each, from, base);
}

/** What leads or refers to another file. */
export const ADDRESSED = '[href], [src], [srcset]';

/**
 * Lets an element that has come from another address lead where it did from a page at the site's base; fragments
 * stay those of its own page.
 */
export function moveToBase(element: Element, from: string, base: string): void {
  for (const name of ['href', 'src', 'srcset']) {
    const address = element.getAttribute(name);
    if (!address || address.startsWith('#')) continue;
    const { href } = new URL(address, from);
    element.setAttribute(name, href.startsWith(base) ? `./${href.slice(base.length)}` : href);
  }
}

/** Of the page of its visit, what `VisitPage` shows of a chosen stop. */
function openStop(dossier: Element, { id, page }: Subject, words: AppParts['words']): void {
  const stops = [...dossier.querySelectorAll<HTMLElement>('.stop-list > .stop')];
  const chosen = stops.find((stop) => stop.id === id);
  const list = chosen?.closest('.stop-list');
  if (!chosen || !list) throw new Error(`The page tells of no stop ${id}`);
  openBar(dossier, { page, stops, at: stops.indexOf(chosen) }, words);
  for (const each of chosen.querySelectorAll('.quoted-above')) {
    // Above it there is nothing here.
    const [excerpt] = [...dossier.querySelectorAll('[data-lead]')].map((it) => it.cloneNode(true));
    if (excerpt) each.replaceWith(excerpt);
  }
  chosen.querySelector('[data-lead]')?.removeAttribute('data-lead');
  chosen.dataset.chosen = 'true';
  for (const stop of stops) if (stop !== chosen) shorten(stop);
  const isKept = (each: Element) => each === list || each.matches('.page-bar');
  for (const each of [...dossier.children]) if (!isKept(each)) each.remove();
}

/** One line of it. */
function shorten(stop: HTMLElement): void {
  stop.dataset.brief = 'true';
  const date = stop.querySelector<HTMLElement>('.stop-date');
  for (const each of [...stop.children]) {
    if (!each.matches('.stop-number, .stop-title, .stop-date')) each.remove();
  }
  if (date) date.textContent = date.dataset.short ?? '';
}

/** The visit's bar becomes the stop's: which one it is, the steps within its visit, and the visit below. */
function openBar(
  dossier: Element,
  {
    page,
    stops,
    at,
  }: { readonly page: string; readonly stops: readonly Element[]; readonly at: number },
  { of, stopOf, previousStop, nextStop }: AppParts['words'],
): void {
  const bar = dossier.querySelector('.page-bar');
  const heading = dossier.querySelector('.page-title');
  const position = bar?.querySelector('.page-of');
  if (!bar || !heading || !position) return;
  const counted = (text: string) =>
    text.replace('{order}', `${at + 1}`).replace('{total}', `${stops.length}`);
  position.replaceChildren(
    made(dossier, 'span', { class: 'visually-hidden' }, counted(stopOf)),
    made(dossier, 'span', { 'aria-hidden': 'true' }, counted(of)),
  );
  const [back, forward] = bar.querySelectorAll('.page-of ~ .icon-button');
  if (back) becomeStep(back, previousStop, stops[at - 1]);
  if (forward) becomeStep(forward, nextStop, stops[at + 1]);
  const link = made(dossier, 'a', { class: 'page-visit', href: page }, ...heading.childNodes);
  const title = { class: 'page-bar-title', 'data-heading': 'true', tabindex: '-1' };
  const when = dossier.querySelector<HTMLElement>('.page-date')?.dataset.short ?? '';
  bar.append(
    made(
      dossier,
      'div',
      { class: 'page-bar-visit' },
      made(dossier, 'h2', title, link),
      made(dossier, 'p', { class: 'page-bar-date' }, when),
    ),
  );
}

/** A button that leads to a neighbour of the visit now leads to one of the stop, if there is one. */
function becomeStep(button: Element, label: string, stop: Element | undefined): void {
  const address = stop?.querySelector('a.stop-button')?.getAttribute('href');
  const named = { class: 'icon-button', 'aria-label': label, title: label };
  const step = address
    ? made(button, 'a', { ...named, href: address })
    : made(button, 'button', { ...named, type: 'button', 'aria-disabled': 'true' });
  step.append(...button.childNodes);
  button.replaceWith(step);
}

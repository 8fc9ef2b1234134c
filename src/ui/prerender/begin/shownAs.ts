/** What a prerendered page says of what it shows. */
import { selectionAt } from '../../../share/paths.ts';
import { ADDRESSED, moveAllToBase, moveToBase } from './words.ts';

/** The address of the page without its fragment, which tells entries of the history apart. */
export function ownAddress(): string {
  return location.pathname + location.search;
}

/**
 * Says which words the page shows now, by the app's own query string. Its pictures stay as they are; that they
 * show something else is said, too, and what is shown is marked in them then.
 */
export function showAs(app: HTMLElement, search: string): void {
  const { dataset } = app;
  const drawn = dataset.pictures ?? dataset.search ?? '';
  dataset.search = search;
  if (drawn === search) delete dataset.pictures;
  else dataset.pictures = drawn;
  for (const slot of app.querySelectorAll('.poster-slot'))
    lightIn(slot, drawn === search ? '' : search);
}

/**
 * Puts the pictures of another page in the place of those that are shown, from the dossier that has come from it; the
 * page says then that it shows what that one does. Throws, before anything has changed, where there are none.
 */
export function takePictures({ ownerDocument: page }: Element, app: HTMLElement, base: string) {
  const taken = ['#map', '#timeline'].map((panel) => {
    const [from, to] = [page.querySelector(panel), app.querySelector(panel)];
    if (!from || !to) throw new Error(`${page.URL} has no picture in ${panel}`);
    return [from, to] as const;
  });
  for (const [from, to] of taken) {
    moveAllToBase(from, page.URL, base);
    to.replaceChildren(...from.childNodes);
  }
  app.dataset.search = page.getElementById('app')?.dataset.search ?? '';
  delete app.dataset.pictures;
}

/** Marks what is shown in a picture or a part of one. Addresses are compared as text: a picture has hundreds. */
function lightIn(picture: Element, search: string): void {
  const [[kind, id] = []] = new URLSearchParams(search);
  for (const link of picture.querySelectorAll('a')) {
    const about = selectionAt(link.getAttribute('href') ?? '');
    const isShown = about !== undefined && about.kind === kind && 'id' in about && about.id === id;
    if (isShown) link.setAttribute('aria-current', 'true');
    else if (link.hasAttribute('aria-current')) link.removeAttribute('aria-current');
  }
}

/**
 * Lets a drawing that was not in the page while it changed lead to what it led to, and mark what is shown. `from` is
 * where the page lay before; `base` is the site's address.
 */
export function catchUp(drawing: Element, from: string, app: HTMLElement, base: string): void {
  const { search = '', pictures } = app.dataset;
  if (folderOf(from) !== folderOf(document.baseURI)) {
    moveAllToBase(drawing, from, base);
  }
  if (pictures !== undefined) lightIn(drawing, search);
}

/** Against which relative addresses are read. */
function folderOf(address: string): string {
  return new URL('.', address).href;
}

/** Absolute. A link in a drawing has no address of its own as text. */
export function addressOf(link: Element): string {
  return new URL(link.getAttribute('href') ?? '', document.baseURI).href;
}

/** Lets the page lie at the site's base, at which the app will be, wherever it has come from. */
export function layAt(base: string, search: string, app: HTMLElement): void {
  const from = document.baseURI;
  app.dataset.root = './';
  // First, so that nothing is looked for elsewhere.
  const address = base + search + location.hash;
  if (location.href !== address) history.replaceState(history.state, '', address);
  if (folderOf(from) === base) return;
  const [icons, words] = ['link[rel~="icon"], link[rel="manifest"]', `#app :is(${ADDRESSED})`];
  for (const each of document.querySelectorAll(`${icons}, ${words}`)) moveToBase(each, from, base);
}

/** Tells the style sheet how high the bar is, as `useBarRoom` does. */
export function measureBar(panel: HTMLElement): void {
  const height = panel.querySelector<HTMLElement>('.page-bar')?.offsetHeight;
  for (const { style } of [document.documentElement, panel]) {
    if (height === undefined) style.removeProperty('--bar-height');
    else style.setProperty('--bar-height', `${height}px`);
  }
}

/** Where a screen reader is told what is shown now; silent until then. `comma` stands between title and date. */
export function newsIn(app: HTMLElement, comma: string): (panel: Element) => void {
  const news = document.createElement('p');
  news.className = 'visually-hidden';
  news.role = 'status';
  (app.querySelector('.explore') ?? app).append(news);
  return (panel) => {
    const chosen = panel.querySelector('[data-chosen]');
    const [title, date] = chosen
      ? ['.stop-title', '.stop-date'].map((part) => chosen.querySelector(part))
      : ['[data-heading]', '.page-date'].map((part) => panel.querySelector(part));
    news.textContent = [title, date].flatMap((each) => each?.textContent ?? []).join(comma);
  };
}

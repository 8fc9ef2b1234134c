/** What a prerendered page says of what it shows. */
import { ADDRESSED, makeAbsolute } from './words.ts';

/** The address of the page without its fragment, which tells entries of the history apart. */
export function ownAddress(): string {
  return location.pathname + location.search;
}

/**
 * Says which words the page shows now, by the app's own query string. Its pictures stay as they are; that they
 * show something else is said, too, and what is shown is marked in them.
 */
export function showAs(app: HTMLElement, search: string): void {
  const { dataset } = app;
  const drawn = dataset.pictures ?? dataset.search ?? '';
  dataset.search = search;
  if (drawn === search) delete dataset.pictures;
  else dataset.pictures = drawn;
  const shown = search.slice(1).replace('=', ':');
  for (const link of app.querySelectorAll('[data-to]')) {
    if (link.getAttribute('data-to') === shown) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Lets the page lie at the site's base, at which the app will be, wherever it has come from. */
export function layAt(base: string, search: string, app: HTMLElement): void {
  const [icons, words] = ['link[rel~="icon"], link[rel="manifest"]', `#app :is(${ADDRESSED})`];
  for (const each of document.querySelectorAll(`${icons}, ${words}`)) {
    makeAbsolute(each, document.baseURI);
  }
  app.dataset.root = './';
  history.replaceState(history.state, '', base + search + location.hash);
}

/** Tells the style sheet how high the bar is, as `useBarRoom` does. */
export function measureBar(panel: HTMLElement): void {
  const height = panel.querySelector<HTMLElement>('.page-bar')?.offsetHeight;
  for (const { style } of [document.documentElement, panel]) {
    if (height === undefined) style.removeProperty('--bar-height');
    else style.setProperty('--bar-height', `${height}px`);
  }
}

/** Where a screen reader is told what is shown now; silent until then. */
export function newsIn(app: HTMLElement): (panel: Element) => void {
  const news = document.createElement('p');
  news.className = 'visually-hidden';
  news.role = 'status';
  app.append(news);
  return (panel) => {
    const chosen = panel.querySelector('[data-chosen]');
    const [title, date] = chosen
      ? ['.stop-title', '.stop-date'].map((part) => chosen.querySelector(part))
      : ['[data-heading]', '.page-date'].map((part) => panel.querySelector(part));
    news.textContent = [title, date].flatMap((each) => each?.textContent ?? []).join(', ');
  };
}

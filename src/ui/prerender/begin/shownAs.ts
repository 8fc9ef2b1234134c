/** What a prerendered page says of what it shows. */
import { searchOf, subjectAt } from './subject.ts';
import { ADDRESSED, moveToBase } from './words.ts';

/** The address of the page without its fragment, which tells entries of the history apart. */
export function ownAddress(): string {
  return location.pathname + location.search;
}

/**
 * Says which words the page shows now, by the app's own query string. Its pictures stay as they are; that they
 * show something else is said, too, and what is shown is marked in them.
 */
export function showAs(app: HTMLElement, search: string, base: string): void {
  const { dataset } = app;
  const drawn = dataset.pictures ?? dataset.search ?? '';
  dataset.search = search;
  if (drawn === search) delete dataset.pictures;
  else dataset.pictures = drawn;
  for (const link of app.querySelectorAll('.poster-slot a')) {
    const subject = subjectAt(addressOf(link), base);
    const isShown = search !== '' && subject !== undefined && searchOf(subject) === search;
    if (isShown) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
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
  history.replaceState(history.state, '', base + search + location.hash);
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

/**
 * A link to a view by the app's own address, such as `?view=list`, leads to the first page. Before the app is there,
 * the page of that view takes its place, and the address stays.
 */
import { fetchMarkup } from '../../../files/markup.ts';
import { LINKED } from '../linked.ts';
import type { AppParts } from './appParts.ts';
import { addMoreButtons } from './moreButtons.ts';
import { appOf, moveAllToBase } from './words.ts';

type How = Pick<AppParts, 'words' | 'viewStyles'> & {
  readonly app: HTMLElement;
  readonly base: string;
};

/**
 * Shows what the page at an address does, unless somebody uses the page that is there, or the app has all that it
 * needs (`start.tsx`). Where the page or its style cannot be had, all stays for the app. Rejects never.
 */
export async function arriveAtView(
  address: string,
  { app, base, words, viewStyles }: How,
): Promise<void> {
  app.dataset.opening = LINKED;
  const isWaiting = () => app.dataset.opening === LINKED;
  try {
    const [page] = await Promise.all([
      fetchMarkup(address),
      ...viewStyles.map((sheet) => styled(base + sheet)),
    ]);
    const view = appOf(page, base);
    if (!view || !isWaiting() || isUsed(app)) return;
    moveAllToBase(view, page.URL, base);
    app.replaceChildren(...view.childNodes);
    addMoreButtons(app, words.more);
    document.title = page.title;
    for (const told of ['search', 'first']) tell(app, told, view.dataset[told]);
    delete app.dataset.stale;
  } catch {
    // The app says what there is to say of it.
  } finally {
    if (isWaiting()) delete app.dataset.opening;
  }
}

/** Whether something in the page has the focus or waits for the app, which would be lost with it. */
export function isUsed(app: HTMLElement): boolean {
  return app.contains(document.activeElement) || app.querySelector('[aria-busy="true"]') !== null;
}

function tell({ dataset }: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}

/** Adds a style sheet to the page, after those that it has. Rejects where it cannot be had. */
export function styled(href: string): Promise<void> {
  const link = document.createElement('link');
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${href} cannot be had`));
    Object.assign(link, { rel: 'stylesheet', href });
    document.head.append(link);
  });
}

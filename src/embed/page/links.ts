/** The links within the page: markers, dates, and the steps from excerpt to excerpt. */

/** Markers and dates lead out of the page where it has not all words, and no script. */
const WITHIN = 'a[href^="#"], .pin[data-places], .date';

/** The steps of the last excerpt in the page lead out of it, too, as long as the others are not known. */
const STEP = '.steps a[href]';

/**
 * Calls back for a plain click on a link within the page, in place of the browser's jump, until the signal is aborted.
 */
export function onLink(follow: (link: HTMLElement) => void, signal?: AbortSignal): void {
  const listen = (event: MouseEvent) => {
    const { target } = event;
    const link =
      target instanceof Element ? target.closest<HTMLElement>(`${WITHIN}, ${STEP}`) : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(link);
  };
  document.addEventListener('click', listen, signal ? { signal } : {});
}

/**
 * Keeps the focus on the same kind of step (`link` is the one that led to the article), or on the
 * other one at either end.
 */
export function focusStep(article: string, link: Element): void {
  const direction = link.matches('.next') ? '.next' : '.previous';
  const steps = document.getElementById(article)?.querySelector<HTMLElement>('.steps');
  const same = steps?.querySelector<HTMLElement>(`${direction}[href]`);
  (same ?? steps?.querySelector<HTMLElement>('a[href]'))?.focus({ preventScroll: true });
}

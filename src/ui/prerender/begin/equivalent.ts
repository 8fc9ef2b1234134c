/** From a control of a prerendered page to the one in the app that is the same. */

/** Parts of the page, none of which lies within another. */
const PARTS = ['.skip-links', '.header', '#map', '#timeline', '#dossier', '#page'];
const CONTROLS = 'a[href], button, input, select, summary, [tabindex]';

/** How a control is found again once the page is drawn anew. */
export type Mark = {
  readonly element: Element;
  readonly part: string;
  readonly name: string;
  /** Of those with the same name in the same part, which, from 0. */
  readonly nth: number;
};

/** Notes a control. */
export function markOf(element: Element): Mark {
  const part = PARTS.find((each) => element.closest(each)) ?? 'body';
  const name = nameOf(element);
  return { element, part, name, nth: namesakes(part, name).indexOf(element) };
}

/** The same control; undefined where the page has none. */
export function equivalentOf({ element, part, name, nth }: Mark): Element | undefined {
  if (element.isConnected) return element;
  const same = namesakes(part, name);
  return same[nth] ?? same[0];
}

function namesakes(part: string, name: string): Element[] {
  const controls = [...document.querySelectorAll(`${part} :is(${CONTROLS}), ${part}[tabindex]`)];
  return controls.filter((each) => nameOf(each) === name);
}

/** What it is called; a field by its id. */
function nameOf(element: Element): string {
  const label =
    element.getAttribute('aria-label') ?? element.closest('label')?.firstChild?.textContent;
  return (label ?? element.textContent ?? '').trim();
}

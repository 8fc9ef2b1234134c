/** From a control of a prerendered page to the one in the app that is the same. */

/** Parts of the page, none of which lies within another. */
const PARTS = ['.skip-links', '.header', '#map', '#timeline', '#dossier', '#page'];
const CONTROLS = 'a[href], button, input, select, summary, [tabindex]';

/** How a control is found again once the page is drawn anew, maybe in another language. */
export type Mark = {
  readonly element: Element;
  readonly part: string;
  readonly name: string;
  /** Of those with the same name in the same part, which, from 0. */
  readonly nth: number;
  /** What it looks like, and which of how many of the kind it is. */
  readonly kind: string;
  readonly nthOfKind: number;
  readonly countOfKind: number;
};

/** Notes a control. */
export function markOf(element: Element): Mark {
  const part = PARTS.find((each) => element.closest(each)) ?? 'body';
  const [name, kind] = [nameOf(element), kindOf(element)];
  const [namesakes, alike] = [controlsOf(part, nameOf, name), controlsOf(part, kindOf, kind)];
  return {
    ...{ element, part, name, nth: namesakes.indexOf(element) },
    ...{ kind, nthOfKind: alike.indexOf(element), countOfKind: alike.length },
  };
}

/**
 * The same control; undefined where the page has none. In another language its name is another one: then it is the
 * one in its place, where the page has as many of the kind as before.
 */
export function equivalentOf(mark: Mark): Element | undefined {
  const { element, part, name, nth, kind, nthOfKind, countOfKind } = mark;
  if (element.isConnected) return element;
  const namesakes = controlsOf(part, nameOf, name);
  const same = namesakes[nth] ?? namesakes[0];
  if (same) return same;
  const alike = controlsOf(part, kindOf, kind);
  return alike.length === countOfKind ? alike[nthOfKind] : undefined;
}

/** The controls of a part of which something is so. */
function controlsOf(part: string, of: (element: Element) => string, so: string): Element[] {
  const controls = [...document.querySelectorAll(`${part} :is(${CONTROLS}), ${part}[tabindex]`)];
  return controls.filter((each) => of(each) === so);
}

/** What it is called. */
function nameOf(element: Element): string {
  const label =
    element.getAttribute('aria-label') ?? element.closest('label')?.firstChild?.textContent;
  return (label ?? element.textContent ?? '').trim();
}

/** What is the same in all languages. */
function kindOf(element: Element): string {
  return [element.localName, element.getAttribute('class')].join();
}

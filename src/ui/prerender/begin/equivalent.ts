/** From a control of a prerendered page to the one in the app that is the same. */
import type { Selection } from '../../../domain/selection.ts';
import { selectionAt } from '../../../share/paths.ts';

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
  /** Of a mark in a picture: what it leads to, or the first of that. */
  readonly about: Selection | undefined;
};

/** Notes a control. */
export function markOf(element: Element): Mark {
  const part = PARTS.find((each) => element.closest(each)) ?? 'body';
  const [name, kind] = [nameOf(element), kindOf(element)];
  const [namesakes, alike] = [controlsOf(part, nameOf, name), controlsOf(part, kindOf, kind)];
  return {
    ...{ element, part, name, nth: namesakes.indexOf(element) },
    ...{ kind, nthOfKind: alike.indexOf(element), countOfKind: alike.length },
    about: element.matches('.poster-slot a')
      ? selectionAt(element.getAttribute('href') ?? '')
      : undefined,
  };
}

/**
 * The same control; undefined where the page has none. In another language its name is another one: then it is the
 * one in its place, where the page has as many of the kind as before.
 */
export function equivalentOf(mark: Mark): Element | undefined {
  const { element, part, name, nth, kind, nthOfKind, countOfKind, about } = mark;
  if (element.isConnected) return element;
  if (about && 'id' in about) return viewedIn(part, about.kind, about.id);
  const namesakes = controlsOf(part, nameOf, name);
  const same = namesakes[nth] ?? namesakes[0];
  if (same) return same;
  const alike = controlsOf(part, kindOf, kind);
  return alike.length === countOfKind ? alike[nthOfKind] : undefined;
}

/**
 * Calls back with the same control as soon as the page has it: views draw their marks a little later than the app the
 * rest. Not any more once the reader has done something else.
 */
export function whenThere(mark: Mark, then: (same: Element) => void): void {
  const same = equivalentOf(mark);
  if (same || !mark.about) {
    if (same) then(same);
    return;
  }
  const over = new AbortController();
  const observer = new MutationObserver(() => {
    const found = equivalentOf(mark);
    if (!found) return;
    over.abort();
    then(found);
  });
  over.signal.addEventListener('abort', () => observer.disconnect());
  const options = { capture: true, signal: over.signal };
  for (const sign of ['pointerdown', 'keydown'])
    addEventListener(sign, () => over.abort(), options);
  observer.observe(document.body, { attributes: true, childList: true, subtree: true });
}

/** The mark of a view that stands for something, alone or with others (`views/about.ts`). */
function viewedIn(part: string, kind: string, id: string): Element | undefined {
  const about = `[data-about^="${kind} "][data-about~="${CSS.escape(id)}"]`;
  return document.querySelector(`${part} button${about}:not([hidden])`) ?? undefined;
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

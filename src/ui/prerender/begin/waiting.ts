/**
 * What a reader does that only the app can answer: it waits for the app, and is done there as soon as that has
 * taken over. So does the focus, and so do keys (`waitingKeys.ts`).
 */
import { equivalentOf, type Mark, markOf, whenThere } from './equivalent.ts';
import { keepKeys } from './waitingKeys.ts';

export type Waiting = {
  /** Something was pressed. Once is enough, however often. */
  readonly press: (control: Element) => void;
  /** The app is not coming: nothing waits for it any more. */
  readonly giveUp: () => void;
  /** The app has taken over. */
  readonly replay: () => void;
};

type Pressed = {
  readonly mark: Mark;
  /** Where a link leads without the app, absolute. */
  readonly address: string | undefined;
};

/** Follows what is typed, chosen and focused in the page until `over`. */
export function createWaiting(app: HTMLElement, over: AbortSignal): Waiting {
  const pressed = new Map<Element, Pressed>();
  const chosen = new Map<HTMLSelectElement, Mark>();
  // The reader may have come before this script.
  const first = app.contains(document.activeElement) ? document.activeElement : null;
  let focused = first ? markOf(first) : undefined;
  let typed: { readonly field: HTMLInputElement; readonly mark: Mark } | undefined;
  if (first instanceof HTMLInputElement && first.value !== first.defaultValue) {
    typed = { field: first, mark: markOf(first) };
  }
  const keys = keepKeys(app, over);
  const options = { capture: true, signal: over };
  app.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLInputElement) typed = { field: target, mark: markOf(target) };
      if (target instanceof HTMLSelectElement) chosen.set(target, markOf(target));
    },
    options,
  );
  app.addEventListener(
    'focusin',
    ({ target }) => {
      focused = target instanceof Element ? markOf(target) : undefined;
    },
    options,
  );
  // What is taken off the page loses its focus, too, but not by a press elsewhere.
  addEventListener('pointerdown', () => (focused = undefined), options);
  const calm = () => {
    for (const control of pressed.keys()) control.removeAttribute('aria-busy');
  };
  return {
    press: (control) => {
      if (pressed.has(control)) return;
      pressed.set(control, { mark: markOf(control), address: addressOf(control) });
      control.setAttribute('aria-busy', 'true');
    },
    giveUp: () => {
      calm();
      const address = [...pressed.values()].find((press) => press.address !== undefined)?.address;
      pressed.clear();
      keys.giveUp();
      if (address !== undefined) location.assign(address);
    },
    replay: () => {
      calm();
      if (focused) whenThere(focused, focusIfLost);
      if (typed) write(equivalentOf(typed.mark), typed.field);
      for (const [select, mark] of chosen) choose(equivalentOf(mark), select.value);
      for (const { mark, address } of pressed.values()) {
        const same = equivalentOf(mark);
        if (same || mark.about) whenThere(mark, click);
        // The app has no such link, but the site has what it leads to.
        else if (address !== undefined) location.assign(address);
      }
      keys.replay();
    },
  };
}

/** Of a link that leads somewhere by itself. */
function addressOf(control: Element): string | undefined {
  const href = control.matches(':not([data-needs-script])') ? control.getAttribute('href') : null;
  return href === null ? undefined : new URL(href, document.baseURI).href;
}

function focus(element: Element | undefined): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) {
    element.focus({ preventScroll: true });
  }
}

/** Unless the focus is somewhere else by now. */
function focusIfLost(element: Element): void {
  if (document.activeElement === document.body) focus(element);
}

/** As if it were pressed, with the focus, to which what it opens will come back. */
export function click(element: Element | undefined): void {
  focus(element);
  element?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, view: window }),
  );
}

/** As if it were typed, with the caret where it was. */
function write(
  element: Element | undefined,
  { value, selectionStart, selectionEnd }: HTMLInputElement,
) {
  if (!(element instanceof HTMLInputElement)) return;
  setValue(element, HTMLInputElement.prototype, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.setSelectionRange(selectionStart, selectionEnd);
}

function choose(element: Element | undefined, value: string): void {
  if (!(element instanceof HTMLSelectElement)) return;
  setValue(element, HTMLSelectElement.prototype, value);
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** React has put a setter of its own onto the element, by which it takes the new value for its own. */
function setValue(element: HTMLElement, prototype: object, value: string): void {
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
}

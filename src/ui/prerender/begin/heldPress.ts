/**
 * Presses that take their time. While a link of the page is held, the app does not take its place: the page answers
 * sooner. Where a press ends when the app, or a view, has taken the place of what was pressed, the browser gives the
 * click to nobody; it is done on the control that is the same there.
 */
import { PULL } from '../../../views/map/hand/pull.ts';
import { type Mark, markOf, whenThere } from './equivalent.ts';
import { click } from './waiting.ts';

const CONTROLS = 'a[href], button';
/** What gives way to the app, or to a view of it. */
const PRERENDERED = '[data-root], .poster-slot';

/**
 * Milliseconds after which a finger has no click to come. That of a mouse comes before the next task; that of a finger
 * may come later, and the browser gives it to whatever is there by then.
 */
const LATEST_TAP = 400;

type Press = {
  readonly control: Element;
  /** What of the page gives way with it, or is to be taken over by the app. */
  readonly within: Element | null;
  readonly from: PointerEvent;
  mark?: Mark;
};

/**
 * Follows presses until one begins when nothing is there any more that gives way. `app` says meanwhile whether a link
 * is held (`whenAnswered`).
 */
export function keepPresses({ dataset }: HTMLElement): void {
  const over = new AbortController();
  let press: Press | undefined;
  const letGo = () => delete dataset.held;
  const listen = (kind: string, hear: (event: PointerEvent) => void) =>
    // All these names lead to pointer events.
    addEventListener(kind, (event) => hear(event as PointerEvent), {
      ...{ capture: true, passive: true, signal: over.signal },
    });
  listen('pointerdown', (event) => {
    const control = controlAt(event);
    letGo();
    if (!document.querySelector(PRERENDERED)) over.abort();
    else press = control && isPlain(event) ? begun(control, event) : undefined;
    if (press?.control.matches('a')) dataset.held = '';
  });
  listen('pointermove', (event) => {
    // A drag; or the button was let go of where the page has not heard it.
    if (event.buttons === 0 || (press && isElsewhere(press, event))) letGo();
  });
  listen('pointercancel', () => {
    press = undefined;
    letGo();
  });
  listen('blur', ({ target }) => {
    if (target === window) letGo();
  });
  listen('click', (event) => {
    if (controlAt(event)) press = undefined;
    // The page answers it first.
    setTimeout(letGo);
  });
  listen('pointerup', (event) => {
    const ended = press;
    setTimeout(letGo, event.pointerType === 'mouse' ? 0 : LATEST_TAP);
    // A control that is where it was gets its click from the browser; one that the app has moved does not.
    if (!ended || isWhereItWas(ended) || isElsewhere(ended, event)) return;
    const isMouse = event.pointerType === 'mouse';
    setTimeout(
      () => {
        if (!ended.mark || press !== ended) return;
        press = undefined;
        whenThere(ended.mark, click);
      },
      isMouse ? 0 : LATEST_TAP,
    );
  });
}

/** What it is called is worked out while it is held: it may be a press that the reader waits for. */
function begun(control: Element, from: PointerEvent): Press {
  const press: Press = { control, within: placeOf(control), from };
  setTimeout(() => {
    if (control.isConnected) press.mark = markOf(control);
  });
  return press;
}

const placeOf = (control: Element) => control.closest(PRERENDERED);

/** The app takes pictures into its own panels, with the marks in them; later a view covers them. */
function isWhereItWas({ control, within }: Press): boolean {
  return control.isConnected && placeOf(control) === within && !control.closest('[inert]');
}

/** Whoever slides off a control does not press it. */
function isElsewhere({ from }: Press, to: PointerEvent): boolean {
  return Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) > PULL;
}

function controlAt({ target }: Event): Element | null {
  return target instanceof Element ? target.closest(CONTROLS) : null;
}

function isPlain({ button, isPrimary, ctrlKey, metaKey, shiftKey, altKey }: PointerEvent): boolean {
  return button === 0 && isPrimary && !(ctrlKey || metaKey || shiftKey || altKey);
}

/**
 * A drag on a picture before the app is there: the map's picture follows at once, and the view that takes its place
 * goes on from there.
 */

import { PULL } from '../../../views/map/hand/pull.ts';

const PANELS = '#map, #timeline';
/** Until it has gone, the view under it has not drawn. */
const PICTURE = '.poster-slot';
/** What of the map's picture is moved: all but the sea. */
const MOVED = '#map .poster-room';

type Drag = {
  /** The last press, which was on a picture. */
  readonly pressed: PointerEvent;
  /** Where it began, or would have begun if all drags until now were one. */
  readonly from: PointerEvent;
  readonly to: PointerEvent;
  /** The button is still down. */
  readonly isHeld: boolean;
};

/**
 * Follows the mouse until `over`. What is returned is for the app that has taken over: it reaches for the panel that
 * was dragged, and once the view is there, has that dragged as far. A drag that is still held goes on in it.
 */
export function followHeld(over: AbortSignal): () => void {
  let drag: Drag | undefined;
  const done = new AbortController();
  const listen = (kind: string, hear: (event: PointerEvent) => void, signal: AbortSignal) =>
    // Both kinds of names lead to pointer events.
    addEventListener(kind, (event) => hear(event as PointerEvent), {
      ...{ capture: true, passive: true, signal },
    });
  const grasp = (event: PointerEvent) => {
    const { target, pointerType, button } = event;
    const panel =
      target instanceof Element && !target.closest('a, button') && target.closest(PANELS);
    if (!panel || pointerType === 'touch' || button !== 0) return;
    const isFurther = drag !== undefined && panel === panelOf(drag);
    const from = drag && isFurther ? before(event, drag) : event;
    drag = { pressed: event, from, to: event, isHeld: true };
  };
  const move = (event: PointerEvent) => {
    if (!drag?.isHeld) return;
    drag = { ...drag, to: event };
    show(drag);
  };
  const release = () => {
    if (drag) drag = { ...drag, isHeld: false };
  };
  listen('pointerdown', grasp, over);
  listen('pointermove', move, done.signal);
  for (const end of ['pointerup', 'pointercancel']) listen(end, release, done.signal);
  return () => {
    const panel = drag && panelOf(drag);
    if (!drag || !panel || isStill(drag)) return done.abort();
    panel.dispatchEvent(new PointerEvent('pointerenter'));
    const observer = new MutationObserver(() => {
      if (panel.querySelector(PICTURE)) return;
      observer.disconnect();
      done.abort();
      if (drag) redo(drag);
    });
    observer.observe(panel, { attributes: true, childList: true, subtree: true });
  };
}

const lengthOf = ({ from, to }: Drag): readonly [x: number, y: number] => [
  to.clientX - from.clientX,
  to.clientY - from.clientY,
];

const isStill = (drag: Drag) => Math.hypot(...lengthOf(drag)) <= PULL;

function panelOf({ pressed }: Drag): Element | null {
  return elementAt(pressed)?.closest(PANELS) ?? null;
}

function elementAt({ clientX, clientY }: PointerEvent): Element | null {
  return document.elementFromPoint(clientX, clientY);
}

/** Of the timeline only a part would move, and its names would not: it waits for the view. */
function show(drag: Drag): void {
  const picture = document.querySelector<HTMLElement>(MOVED);
  if (!picture || isStill(drag) || panelOf(drag)?.id !== 'map') return;
  const [x, y] = lengthOf(drag);
  picture.style.translate = `${x}px ${y}px`;
}

/** Has the view dragged from where the drag began to where it is. */
function redo({ pressed, from, to, isHeld }: Drag): void {
  const view = elementAt(pressed);
  if (!view) return;
  view.dispatchEvent(copyOf(from, 'pointerdown'));
  view.dispatchEvent(copyOf(to, 'pointermove'));
  if (!isHeld) view.dispatchEvent(copyOf(to, 'pointerup', { buttons: 0 }));
}

/** A press as far before another as a drag was long. */
function before(press: PointerEvent, drag: Drag): PointerEvent {
  const [x, y] = lengthOf(drag);
  return copyOf(press, press.type, { clientX: press.clientX - x, clientY: press.clientY - y });
}

function copyOf(event: PointerEvent, type: string, other: PointerEventInit = {}): PointerEvent {
  const { pointerId, pointerType, isPrimary, button, buttons, clientX, clientY, shiftKey } = event;
  return new PointerEvent(type, {
    ...{ pointerId, pointerType, isPrimary, button, buttons, clientX, clientY, shiftKey },
    ...{ bubbles: true, cancelable: true },
    ...other,
  });
}

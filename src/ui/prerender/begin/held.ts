/** A drag that begins on a picture goes on in the view that takes its place. */

const PANELS = '#map, #timeline';
/** Until it has gone, the view under it has not drawn. */
const PICTURE = '.poster-slot';

type Held = { readonly from: PointerEvent; to: PointerEvent };

/**
 * Follows the mouse until `over`. What is returned is for the app that has taken over: it reaches for the panel that
 * is dragged, and once the view is there, has it take hold where the drag began.
 */
export function followHeld(over: AbortSignal): () => void {
  let held: Held | undefined;
  const ended = new AbortController();
  const capture = { capture: true, passive: true };
  const grasp = (event: PointerEvent) => {
    const { target, pointerType, button } = event;
    const isFree = target instanceof Element && !target.closest('a, button');
    const isDrag = isFree && target.closest(PANELS) !== null;
    held =
      isDrag && pointerType !== 'touch' && button === 0 ? { from: event, to: event } : undefined;
  };
  const move = (event: PointerEvent) => {
    if (held) held.to = event;
  };
  const release = () => {
    held = undefined;
    ended.abort();
  };
  addEventListener('pointerdown', grasp, { ...capture, signal: over });
  addEventListener('pointermove', move, { ...capture, signal: ended.signal });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    addEventListener(end, () => held && release(), { ...capture, signal: ended.signal });
  }
  return () => {
    const panel = held && at(held.from)?.closest(PANELS);
    if (!panel) return ended.abort();
    panel.dispatchEvent(new PointerEvent('pointerenter'));
    const observer = new MutationObserver(() => {
      if (panel.querySelector(PICTURE) || !held) return;
      observer.disconnect();
      const { from, to } = held;
      release();
      at(from)?.dispatchEvent(copyOf(from));
      at(to)?.dispatchEvent(copyOf(to));
    });
    observer.observe(panel, { attributes: true, childList: true, subtree: true });
  };
}

function at({ clientX, clientY }: PointerEvent): Element | null {
  return document.elementFromPoint(clientX, clientY);
}

function copyOf(event: PointerEvent): PointerEvent {
  const { pointerId, pointerType, isPrimary, button, buttons, clientX, clientY, shiftKey } = event;
  return new PointerEvent(event.type, {
    ...{ pointerId, pointerType, isPrimary, button, buttons, clientX, clientY, shiftKey },
    ...{ bubbles: true, cancelable: true },
  });
}

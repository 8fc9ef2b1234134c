/** Pulling a map with mouse or pen; a finger scrolls the page. */
import type { Pixel } from '../../../scene/mercator.ts';

/** A pointer that moves farther, in CSS pixels, pulls the map; otherwise it presses it. */
const PULL = 4;

type Pulling = {
  /** At its end, by CSS pixels. */
  readonly pull: (by: Pixel) => void;
  /** On the map itself, not on a marker. */
  readonly press: () => void;
};

/** Moves `plane` along while it is pulled. Returns how to stop listening. */
export function onPull(
  container: HTMLElement,
  plane: HTMLElement,
  { pull, press }: Pulling,
): () => void {
  let from: Pixel | undefined;
  let wasPulled = false;
  const by = ({ clientX, clientY }: PointerEvent) => ({
    x: clientX - (from?.x ?? clientX),
    y: clientY - (from?.y ?? clientY),
  });
  const start = (event: PointerEvent) => {
    wasPulled = false;
    if (event.pointerType === 'touch' || event.button !== 0 || isOnMarker(event)) return;
    from = { x: event.clientX, y: event.clientY };
    container.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const { x, y } = by(event);
    if (Math.hypot(x, y) > PULL) wasPulled = true;
    if (wasPulled) plane.style.translate = `${x}px ${y}px`;
  };
  const end = (event: PointerEvent) => {
    const way = by(event);
    from = undefined;
    plane.style.translate = '';
    if (wasPulled) pull(way);
  };
  const click = (event: MouseEvent) => {
    if (!wasPulled && !isOnMarker(event)) press();
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  container.addEventListener('pointerdown', start, { signal });
  container.addEventListener('pointermove', move, { signal });
  container.addEventListener('pointerup', end, { signal });
  container.addEventListener('pointercancel', end, { signal });
  container.addEventListener('click', click, { signal });
  return () => listeners.abort();
}

function isOnMarker({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

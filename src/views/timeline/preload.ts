import { mayFetchEarly } from '../engine/reach.ts';

/** Milliseconds for which a pointer is over a panel before it counts as coming to it. */
const LINGER = 150;

/**
 * Calls back once, when a mouse or a pen has come to an element and the reader does not save data.
 * Returns how to stop.
 */
export function preloads(element: HTMLElement, preload: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    element.removeEventListener('pointerenter', onEnter);
    element.removeEventListener('pointerleave', onLeave);
  };
  const onEnter = (event: PointerEvent) => {
    if (!mayFetchEarly(event)) return;
    timer = setTimeout(() => {
      stop();
      preload();
    }, LINGER);
  };
  const onLeave = () => clearTimeout(timer);
  element.addEventListener('pointerenter', onEnter);
  element.addEventListener('pointerleave', onLeave);
  return stop;
}

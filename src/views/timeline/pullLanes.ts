import { PULL } from './pull.ts';

/** A mouse that pulls the field up or down scrolls the lanes; fingers do so by themselves. Returns how to stop. */
export function pullLanes(field: HTMLElement, scroller: Element): () => void {
  let held: { readonly y: number; readonly top: number } | undefined;
  const ended = new AbortController();
  const { signal } = ended;
  const onDown = ({ button, pointerType, clientY }: PointerEvent) => {
    const isPulled = button === 0 && pointerType !== 'touch';
    held = isPulled ? { y: clientY, top: scroller.scrollTop } : undefined;
  };
  const onMove = ({ buttons, clientY }: PointerEvent) => {
    if (buttons === 0) held = undefined;
    if (held && Math.abs(clientY - held.y) > PULL) scroller.scrollTop = held.top + held.y - clientY;
  };
  field.addEventListener('pointerdown', onDown, { signal });
  window.addEventListener('pointermove', onMove, { signal });
  return () => ended.abort();
}

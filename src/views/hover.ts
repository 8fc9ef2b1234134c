/** Tells what the pointer or the keyboard is on, by listening to a container as a whole. */
import { type Hovered, isSameHovered } from '../domain/hover.ts';

/**
 * Reports what `find` makes of the element below `container` that the pointer is on, else of the one
 * that the keyboard is on; undefined for neither. Only changes are reported, so moving from one mark
 * to the next puts nothing out between them. A finger hovers nothing. Returns how to stop.
 */
export function reportHover(
  container: HTMLElement,
  find: (element: Element) => Hovered | undefined,
  report: (hovered: Hovered | undefined) => void,
): () => void {
  let pointed: Hovered | undefined;
  let focused: Hovered | undefined;
  let reported: Hovered | undefined;
  const update = () => {
    const hovered = pointed ?? focused;
    if (isSameHovered(hovered, reported)) return;
    reported = hovered;
    report(hovered);
  };
  const found = (target: EventTarget | null) =>
    target instanceof Element ? find(target) : undefined;
  const onOver = ({ pointerType, target }: PointerEvent) => {
    pointed = pointerType === 'touch' ? undefined : found(target);
    update();
  };
  const onLeave = () => {
    pointed = undefined;
    update();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const isByKey = target instanceof Element && target.matches(':focus-visible');
    focused = isByKey ? found(target) : undefined;
    update();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && container.contains(relatedTarget)) return;
    focused = undefined;
    update();
  };
  container.addEventListener('pointerover', onOver);
  container.addEventListener('pointerleave', onLeave);
  container.addEventListener('focusin', onFocus);
  container.addEventListener('focusout', onBlur);
  return () => {
    container.removeEventListener('pointerover', onOver);
    container.removeEventListener('pointerleave', onLeave);
    container.removeEventListener('focusin', onFocus);
    container.removeEventListener('focusout', onBlur);
    pointed = undefined;
    focused = undefined;
    update();
  };
}

/** Puts the sign of being lit on an element, or takes it away. */
export function setLit(element: HTMLElement, isLit: boolean): void {
  if (isLit) element.dataset.lit = '';
  else delete element.dataset.lit;
}

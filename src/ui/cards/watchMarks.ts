/** When the card of a mark comes and goes: with the pointer, with the keyboard, or with a finger. */
import { type Mark, markAround } from '../../views/about.ts';

export type ShownMark = Mark & { readonly by: 'pointer' | 'key' | 'touch' };

/** Milliseconds for which the pointer rests on a mark before its card comes. */
const DELAY = 180;
/** Milliseconds in which the pointer may be on its way from a mark to its card. */
const GRACE = 220;

/** CSS pixels; a pointer that has moved less still rests. Clicks have whole pixels, pointers have not. */
const REST = 2;

/** Any card, also that of a gathered marker. */
const CARD = '.card';

/**
 * Calls `show` with the mark whose card is wanted, and with undefined for none. A mouse waits on a
 * mark for a moment, the focus of the keyboard does not. The first touch of a mark only shows its
 * card; the second is a press like any other. Escape takes the card away and does nothing else.
 */
export function watchMarks(show: (shown: ShownMark | undefined) => void): {
  /** Takes the card away, as where its mark is gone. */
  readonly hide: () => void;
  readonly stop: () => void;
} {
  let shown: ShownMark | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where a press was: the map may move another mark under a pointer that rests. */
  let pressed: { readonly x: number; readonly y: number } | undefined;
  const set = (next: ShownMark | undefined) => {
    clearTimeout(timer);
    if (next?.element === shown?.element && next?.by === shown?.by) return;
    shown = next;
    show(next);
  };
  const setLater = (next: ShownMark | undefined, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => set(next), delay);
  };

  const leave = () => (shown?.by === 'pointer' ? setLater(undefined, GRACE) : clearTimeout(timer));
  const onOver = ({ pointerType, target, clientX, clientY }: PointerEvent) => {
    const moved = pressed ? Math.hypot(clientX - pressed.x, clientY - pressed.y) : REST;
    if (pointerType === 'touch' || moved < REST) return;
    pressed = undefined;
    const mark = markOf(target);
    const isKept = isIn(target, CARD) || (mark && mark.element === shown?.element);
    if (isKept) clearTimeout(timer);
    else if (mark && !isListOpen()) setLater({ ...mark, by: 'pointer' }, DELAY);
    else leave();
  };
  const onFocus = ({ target, relatedTarget }: FocusEvent) => {
    // A card that gives the focus back has been left by the reader.
    if (isIn(target, CARD) || isIn(relatedTarget, CARD)) return;
    const isByKey = target instanceof Element && target.matches(':focus-visible');
    const mark = isByKey ? markOf(target) : undefined;
    if (mark) set({ ...mark, by: 'key' });
    else if (shown && shown.by !== 'pointer') set(undefined);
  };
  const onPress = ({ target }: PointerEvent) => {
    const isOwn = isIn(target, CARD) || markOf(target)?.element === shown?.element;
    if (!isOwn) set(undefined);
  };
  const onClick = (event: MouseEvent) => {
    if (isIn(event.target, CARD)) return;
    const mark = markOf(event.target);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const isFirst = mark && !(shown?.by === 'touch' && shown.element === mark.element);
    // A marker of several places opens a card of its own, and marks drawn as one are shown apart.
    if (isTouch && isFirst && mark.about.ids.length === 1) {
      event.preventDefault();
      event.stopPropagation();
      return set({ ...mark, by: 'touch' });
    }
    pressed = { x: event.clientX, y: event.clientY };
    set(undefined);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown || event.defaultPrevented) return;
    // Escape also clears the selection, which is not meant here.
    event.preventDefault();
    if (isIn(document.activeElement, CARD)) shown.element.focus();
    set(undefined);
  };
  const ended = new AbortController();
  const { signal } = ended;
  const early = { signal, capture: true };
  document.addEventListener('pointerover', onOver, { signal });
  document.documentElement.addEventListener('pointerleave', leave, { signal });
  document.addEventListener('focusin', onFocus, { signal });
  document.addEventListener('pointerdown', onPress, early);
  document.addEventListener('click', onClick, early);
  document.addEventListener('keydown', onKey, early);
  const hide = () => set(undefined);
  const stop = () => {
    hide();
    ended.abort();
  };
  return { hide, stop };
}

function markOf(target: EventTarget | null): Mark | undefined {
  return target instanceof Element ? markAround(target) : undefined;
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** One card at a time. */
function isListOpen(): boolean {
  return document.querySelector('.gathered-card') !== null;
}

/** Whatever the keyboard comes to can be seen: the browser itself scrolls nothing sideways. */
import { fromStart } from '../../domain/reading.ts';
import { forward } from '../forward.ts';
import type { TimeWindow } from './window.ts';

/** Share of the width that stays free beside a mark that is brought into sight. */
const FREE = 0.15;

/**
 * By which share of a width of CSS pixels to pan so that what has its middle at `x` is in sight; 0
 * where it is.
 */
export function panInto(x: number, width: number): number {
  if (x < 0) return x / width - FREE;
  if (x > width) return x / width - 1 + FREE;
  return 0;
}

/** Pans to a mark that gets the focus of the keyboard. Returns how to stop. */
export function showFocused(field: HTMLElement, timeWindow: Pick<TimeWindow, 'panBy'>): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !target.matches('.mark-button:focus-visible')) return;
    const box = target.getBoundingClientRect();
    const middle = fromStart((box.left + box.right) / 2, field.getBoundingClientRect(), forward());
    const share = panInto(middle, field.clientWidth);
    if (share !== 0) timeWindow.panBy(share, true);
  };
  field.addEventListener('focusin', onFocus);
  return () => field.removeEventListener('focusin', onFocus);
}

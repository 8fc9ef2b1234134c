import { type RefObject, useLayoutEffect } from 'react';

/** Read by the style sheet: nothing that is focused or scrolled to may lie under the bar. */
const HEIGHT = '--bar-height';

/** How many bars tell each element their height. */
const bars = new Map<HTMLElement, number>();

/**
 * Tells the style sheet how high the bar is that stays above a page of the dossier; CSS pixels. It tells both
 * that can scroll: the property is not inherited (`dossier.css`), or else each selection would have every style
 * of the page worked out again.
 */
export function useBarRoom(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = bar;
    if (!current) return;
    const scrolled = [document.documentElement, current.closest<HTMLElement>('.dossier')].filter(
      (each) => each !== null,
    );
    const tell = () => {
      const height = `${Math.ceil(current.offsetHeight)}px`;
      for (const { style } of scrolled) {
        // Written again, it would have the whole page laid out again.
        if (style.getPropertyValue(HEIGHT) !== height) style.setProperty(HEIGHT, height);
      }
    };
    for (const each of scrolled) bars.set(each, (bars.get(each) ?? 0) + 1);
    // At once, as what is chosen is scrolled to in the same turn.
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(current);
    return () => {
      observer.disconnect();
      for (const each of scrolled) leave(each);
    };
  }, [bar]);
}

/** The bar of another page may come in the same turn, and is as high. */
function leave(scrolled: HTMLElement): void {
  bars.set(scrolled, (bars.get(scrolled) ?? 1) - 1);
  queueMicrotask(() => {
    if (bars.get(scrolled) !== 0) return;
    bars.delete(scrolled);
    scrolled.style.removeProperty(HEIGHT);
  });
}

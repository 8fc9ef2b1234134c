import { type RefObject, useLayoutEffect } from 'react';

/** Read by the style sheet: nothing that is focused or scrolled to may lie under the bar. */
const HEIGHT = '--bar-height';

/**
 * Tells the style sheet how high the bar is that stays above a page of the dossier; CSS pixels. It tells both
 * that can scroll: the property is not inherited (`dossier.css`), or else each selection would have every style
 * of the page worked out again.
 */
export function useBarRoom(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = bar;
    if (!current) return;
    const scrolled = [document.documentElement, current.closest<HTMLElement>('.dossier')];
    const tell = () => {
      const height = `${Math.ceil(current.offsetHeight)}px`;
      for (const each of scrolled) each?.style.setProperty(HEIGHT, height);
    };
    // At once, as what is chosen is scrolled to in the same turn.
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(current);
    return () => {
      observer.disconnect();
      for (const each of scrolled) each?.style.removeProperty(HEIGHT);
    };
  }, [bar]);
}

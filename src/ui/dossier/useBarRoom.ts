import { type RefObject, useLayoutEffect } from 'react';

/** Read by the style sheet: nothing that is focused or scrolled to may lie under the bar. */
const HEIGHT = '--bar-height';

/** Tells the style sheet how high the bar is that stays above a page of the dossier; CSS pixels. */
export function useBarRoom(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = bar;
    if (!current) return;
    const { style } = document.documentElement;
    const tell = () => style.setProperty(HEIGHT, `${Math.ceil(current.offsetHeight)}px`);
    // At once, as what is chosen is scrolled to in the same turn.
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty(HEIGHT);
    };
  }, [bar]);
}

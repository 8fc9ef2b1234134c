import { useEffect, useRef } from 'react';
import type { Filter } from '../../domain/filter.ts';

/** The id of the button that opens the filter. */
export const REFUGE = 'filter-button';

/**
 * Takes in the focus of a button that has gone with the filter that it changed: the first of the
 * conditions left has it then, or else the button that opens the filter.
 */
export function useRefuge(filter: Filter): void {
  const last = useRef<EventTarget>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      last.current = target;
    };
    addEventListener('focusin', onFocus);
    return () => removeEventListener('focusin', onFocus);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked after each change of the filter.
  useEffect(() => {
    const { current } = last;
    const isGone = current instanceof Element && !current.isConnected;
    if (!isGone || document.activeElement !== document.body) return;
    const chip = document.querySelector<HTMLElement>('.chip');
    (chip ?? document.getElementById(REFUGE))?.focus();
  }, [filter]);
}

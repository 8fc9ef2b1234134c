import { type RefObject, useCallback } from 'react';
import type { Selection } from '../../domain/selection.ts';
import { useAsked } from '../views/useAsked.ts';
import { markOf } from './keptFocus.ts';

/**
 * A press on a mark of a picture that stands for several things is one on the mark of the view that stands for the
 * first of them, as soon as the view is there. `ask` calls back then. Where the view has no such mark, the first one is
 * selected.
 */
export function usePressLater(
  ask: (press: () => void) => void,
  element: RefObject<Element | null>,
  select: (selection: Selection) => void,
): (first: Selection) => void {
  return useCallback(
    (first) =>
      ask(() => {
        const panel = element.current?.closest('section');
        const mark = panel && 'id' in first ? markOf(panel, first.id) : undefined;
        if (mark) mark.click();
        else select(first);
      }),
    [ask, element, select],
  );
}

/** What a picture does with presses whose view comes by itself. */
export function usePressWhenDrawn(
  view: unknown,
  element: RefObject<Element | null>,
  select: (selection: Selection) => void,
) {
  const ask = useAsked(view, comes);
  return { select, open: usePressLater(ask, element, select) };
}

const comes = () => {};

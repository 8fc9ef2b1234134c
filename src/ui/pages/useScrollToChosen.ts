import { type RefObject, useEffect, useRef } from 'react';
import type { Selected } from '../../domain/selection.ts';
import { useIsOnPaper } from '../print/paper.ts';

/** Of the window's height: what begins below this is as good as out of sight. */
const LOW = 0.8;

/**
 * Brings what is chosen on a long page into sight, also on arrival, and catches the focus of a page
 * that has gone. Another `form` of the page begins at its beginning.
 */
export function useScrollToChosen(
  element: RefObject<HTMLElement | null>,
  selected: Selected,
  form: string,
) {
  const shownForm = useRef(form);
  const isArriving = useRef(true);
  const isOnPaper = useIsOnPaper();
  useEffect(() => {
    if (isOnPaper) return;
    const panel = element.current;
    const show = () => {
      const chosen = selected.kind === 'none' ? null : panel?.querySelector('[data-chosen]');
      const top = chosen?.getBoundingClientRect().top ?? 0;
      if (top < 0 || top > innerHeight * LOW) chosen?.scrollIntoView({ block: 'start' });
    };
    if (shownForm.current !== form) panel?.scrollTo(0, 0);
    shownForm.current = form;
    show();
    if (!isArriving.current) {
      if (document.activeElement !== document.body) return;
      panel?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
      return;
    }
    isArriving.current = false;
    // The type of the page may come after its words and move them.
    let isOver = false;
    document.fonts.ready.then(() => requestAnimationFrame(() => isOver || show()));
    return () => {
      isOver = true;
    };
  }, [element, selected, form, isOnPaper]);
}

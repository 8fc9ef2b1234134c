/** What of a page that has just been chosen is drawn with the frame that answers the press: what is out of sight follows. */
import { createContext } from 'react';
import type { Selected } from '../../domain/selection.ts';

/** Whether a page is about to be painted for the first time. */
export const FirstSightContext = createContext(false);

/**
 * Whether what is chosen has a long page, another one than what was painted last. Within the page of a visit nothing is
 * taken away, as it may have the focus.
 */
export function isOtherPage(selected: Selected, painted: Selected): boolean {
  if (selected === painted) return false;
  if (selected.kind === 'visit') return selected.visit !== visitOf(painted);
  return selected.kind === 'place';
}

function visitOf(selected: Selected) {
  return selected.kind === 'stop' ? selected.stop.visit : 'visit' in selected && selected.visit;
}

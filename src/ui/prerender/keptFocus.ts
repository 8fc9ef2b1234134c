/** From a link in a picture to the mark that takes its place, so that the keyboard stays where it is. */
import { selectionAt } from '../../share/paths.ts';

/** The id of what the focused link of a picture leads to; undefined where none is focused. */
export function focusedLink(panel: Element): string | undefined {
  const { activeElement } = document;
  if (!activeElement || !panel.contains(activeElement)) return undefined;
  const link = activeElement.closest('.poster-slot a');
  const selection = selectionAt(link?.getAttribute('href') ?? '');
  return selection && 'id' in selection ? selection.id : undefined;
}

/** Focuses the mark in a panel that stands for the same, if nothing else has the focus by now. */
export function focusMark(panel: Element, id: string): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  markOf(panel, id)?.focus({ preventScroll: true });
}

/** The mark in a panel's view that stands for something, alone or with others. */
export function markOf(panel: Element, id: string): HTMLElement | undefined {
  return panel.querySelector<HTMLElement>(`button[data-about~="${CSS.escape(id)}"]`) ?? undefined;
}

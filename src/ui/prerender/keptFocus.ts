/** From a link in a picture to the mark that takes its place, so that the keyboard stays where it is. */

/** What the focused link of a picture leads to, as `place:ID`; undefined where none is focused. */
export function focusedLink(panel: Element): string | undefined {
  const { activeElement } = document;
  if (!activeElement || !panel.contains(activeElement)) return undefined;
  return activeElement.closest('.poster-slot a')?.getAttribute('data-to') ?? undefined;
}

/** Focuses the mark in a panel that stands for the same, if nothing else has the focus by now. */
export function focusMark(panel: Element, to: string): void {
  const id = to.slice(to.indexOf(':') + 1);
  if (document.activeElement && document.activeElement !== document.body) return;
  panel
    .querySelector<HTMLElement>(`button[data-about~="${CSS.escape(id)}"]`)
    ?.focus({ preventScroll: true });
}

/** Parts of the page that the focus can be sent to, by the ids that they have there. */
export type Part = 'map' | 'timeline' | 'dossier' | 'page';

/** Moves the focus to a part of the page, so that Tab goes on from there. False where it is not. */
export function focusOn(part: Part): boolean {
  const element = document.getElementById(part);
  element?.focus();
  return element !== null && element === document.activeElement;
}

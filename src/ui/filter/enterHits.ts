/**
 * The way from the search box into the list of hits and back. The list comes a moment after the words,
 * so that the box can only ask for the focus to go there.
 */

/** The id of the search box. */
export const SEARCH_BOX = 'search-box';

type List = { readonly text: string; readonly focus: () => void };

let wanted: string | undefined;
let list: List | undefined;

/** Moves the focus to the first hit for a text, as soon as it is there. */
export function enterHits(text: string): void {
  wanted = text;
  enter();
}

/** The reader goes on writing, or has gone elsewhere. */
export function stayOutOfHits(): void {
  wanted = undefined;
}

/** Says that the hits for a text are there. Returns how to take that back. */
export function offerHits(offered: List): () => void {
  list = offered;
  enter();
  return () => {
    if (list === offered) list = undefined;
  };
}

export function leaveHits(): void {
  document.getElementById(SEARCH_BOX)?.focus();
}

function enter(): void {
  if (list === undefined || list.text !== wanted) return;
  wanted = undefined;
  list.focus();
}

/** Moves the focus to the search box; on narrow pages that opens it first. */
export function seek(): void {
  const box = document.getElementById(SEARCH_BOX);
  if (box) box.focus();
  else document.querySelector<HTMLElement>('.search-toggle button')?.click();
}

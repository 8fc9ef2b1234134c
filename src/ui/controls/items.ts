/** Items of a long list that is drawn in part: what each says of its place, and the way to one. */

/** What a list needs to know of the part that is drawn. */
type Part = { readonly from: number; readonly total: number; readonly isLong: boolean };

/**
 * Attributes of the item of a list at an index within the part: which of all it is. None where the
 * whole list is short, as the document then says so itself.
 */
export function itemOf({ from, total, isLong }: Part, index: number) {
  return isLong ? { 'aria-posinset': from + index + 1, 'aria-setsize': total } : {};
}

/** The same of a row of a table, below the row of the headings. */
export function rowOf({ from, isLong }: Omit<Part, 'total'>, index: number) {
  return isLong ? { 'aria-rowindex': from + index + 2 } : {};
}

/** The same of the table itself. */
export function tableOf({ total, isLong }: Part) {
  return isLong ? { 'aria-rowcount': total + 1 } : {};
}

/**
 * Moves the focus into the item or row at an index of the whole list, counted from 0. What is neither
 * bears its index as `data-item`.
 */
export function focusItem(within: Element | null, index: number): void {
  const item = within?.querySelector<HTMLElement>(
    `[aria-posinset="${index + 1}"], [aria-rowindex="${index + 2}"], [data-item="${index}"]`,
  );
  if (!item) return;
  const target = item.querySelector<HTMLElement>('a[href], button, input, summary') ?? item;
  if (target === item) item.tabIndex = -1;
  target.focus();
}

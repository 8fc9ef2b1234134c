/** A new place for words above the panels of a page that was there before any script. */
export function noticeSlot(page: Element): HTMLElement {
  const slot = document.createElement('div');
  slot.className = 'notices';
  const main = page.querySelector('.explore-main') ?? page;
  main.prepend(slot);
  return slot;
}

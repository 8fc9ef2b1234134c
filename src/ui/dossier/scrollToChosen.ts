/** Shows a page of the dossier from its beginning, or what is chosen in it. */
export function scrollToChosen(panel: Element): void {
  const chosen = panel.querySelector('[data-chosen]');
  // On narrow pages the panel is the page; the style sheet says what covers its top.
  const scrollsItself = panel.scrollHeight > panel.clientHeight;
  panel.scrollTop = 0;
  if (scrollsItself && chosen) scrollWithin(panel, chosen);
  else chosen?.scrollIntoView({ block: 'start' });
}

/** Scrolls only if the end of the chosen part is out of sight, and then to just below the bar. */
function scrollWithin(panel: Element, chosen: Element): void {
  const isBelow = chosen.getBoundingClientRect().bottom > panel.getBoundingClientRect().bottom;
  if (isBelow) chosen.scrollIntoView({ block: 'start' });
}

/**
 * The buttons "⋯" below quotations. Without a script there is nothing that they could open, so they are not in the
 * page, which keeps their room (`poster.css`); its script puts them there. They are what `MoreMenu` draws.
 */

/** Gives each quotation its button; `{publisher}` in its name is who published the words. */
export function addMoreButtons(within: ParentNode, name: string): void {
  // On the page of a source the first line names it for all.
  const first = within.querySelector('.source-line .publisher');
  for (const line of within.querySelectorAll('.excerpt .source-line')) {
    const publisher = line.querySelector('.publisher') ?? first;
    line.append(moreButton(name.replace('{publisher}', () => publisher?.textContent ?? '')));
  }
}

function moreButton(label: string): Element {
  const [place, button] = [document.createElement('div'), document.createElement('button')];
  place.className = 'more';
  button.className = 'icon-button';
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.setAttribute('aria-expanded', 'false');
  place.append(button);
  return place;
}

/**
 * The buttons "⋯" below quotations. Without a script there is nothing that they could open, so they are not in the
 * page, which keeps their room (`more.css`); its script puts them there. They are what `MoreMenu` draws.
 */

import { made } from './made.ts';

/** Gives each quotation its button; `{publisher}` in its name is who published the words. */
export function addMoreButtons(within: ParentNode, name: string): void {
  // On the page of a source the first line names it for all.
  const first = within.querySelector('.publisher');
  for (const line of within.querySelectorAll('.excerpt .source-line')) {
    const publisher = (line.querySelector('.publisher') ?? first)?.textContent ?? '';
    const label = name.replace('{publisher}', () => publisher);
    const button = { class: 'icon-button', 'aria-label': label, 'aria-expanded': 'false' };
    line.append(made(line, 'div', { class: 'more' }, made(line, 'button', button)));
  }
}

/** The elements of a page that stand for embeds, also in open shadow roots. */

import { hasOptions } from './options.ts';
import { siteOf } from './ownAddress.ts';

/** A part of a page: a document, a shadow root, an element. */
export type Part = Pick<ParentNode, 'querySelectorAll'>;

/** What matches in a part of a page and in the shadow roots below it, in the order of the page by root. */
function allIn<E extends Element>(part: Part, selector: string): E[] {
  const found = [...part.querySelectorAll<E>(selector)];
  for (const { shadowRoot } of part.querySelectorAll('*')) {
    if (shadowRoot) found.push(...allIn<E>(shadowRoot, selector));
  }
  return found;
}

/**
 * Placeholders, and scripts that are loaded from one of the sites' `embed.js` and say what to show.
 * `addresses` are those of the scripts that run.
 */
export function placeholdersIn(part: Part, addresses: readonly string[]): HTMLElement[] {
  const scripts = allIn<HTMLScriptElement>(part, 'script[src]').filter(
    ({ src, dataset }) => addresses.includes(src) && hasOptions(dataset),
  );
  return [...allIn<HTMLElement>(part, '.dateline-embed'), ...scripts];
}

/**
 * The site that a placeholder says it belongs to: by its attribute `data-site`, else by an `embed.js`
 * right behind it. Undefined where it does not say.
 */
export function siteNamedBy(element: HTMLElement): string | undefined {
  if (element instanceof HTMLScriptElement) return siteOf(element.src);
  const { site } = element.dataset;
  if (site && URL.canParse(site)) return new URL(site).href.replace(/\/?$/, '/');
  const next = element.nextElementSibling;
  const isBehind = next instanceof HTMLScriptElement && /\/embed\.js(?:[?#]|$)/.test(next.src);
  return isBehind ? siteOf(next.src) : undefined;
}

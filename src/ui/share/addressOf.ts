import type { Selected } from '../../domain/selection.ts';
import { publicAddress } from '../../files/siteFiles.ts';
import { pathOf } from '../../share/paths.ts';

/**
 * The one address of a thing, in citations and links alike: the page that tells of it, without what a
 * reader has set. `base` is the site's, as others reach it.
 */
export function addressOf(thing: Selected, base = publicBase()): string {
  return new URL(pathOf(thing), base).href;
}

function publicBase(): string {
  return new URL('.', publicAddress(document.baseURI)).href;
}

import type { Excerpt } from '../../domain/catalog.ts';
import { quotationAddress } from '../../domain/textFragment.ts';

/** Where the quotation stands, with a text fragment that scrolls to it. */
export function originalAddress(excerpt: Excerpt): string {
  return quotationAddress(excerpt.source.url, excerpt);
}

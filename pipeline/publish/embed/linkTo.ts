import { escaped } from '../../../src/share/snippet.ts';

/** The attributes of a link: what is not in the page opens beside the page around it. */
export function linkTo(address: string): string {
  const outside = address.startsWith('#') ? '' : ' target="_blank" rel="noopener"';
  return ` href="${escaped(address)}"${outside}`;
}

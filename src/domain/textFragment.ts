/**
 * Addresses that scroll to a quotation: `#:~:text=start,end` (WICG "Text Fragments"). Browsers that
 * do not know it, or do not find the words, open the plain page.
 */

/** Quotations longer than this, in characters, are named by their first and last words. */
const WHOLE = 120;
const WORDS = 6;

/** The fragment, with its `#`, for an excerpt's exact words. */
export function textFragment({ exact }: { readonly exact: string }): string {
  const words = exact.trim().split(/\s+/);
  const text =
    exact.length <= WHOLE || words.length <= 2 * WORDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, WORDS).join(' '))},${encode(words.slice(-WORDS).join(' '))}`;
  return `#:~:text=${text}`;
}

/** `-` and `,` have a meaning of their own in the directive, and `encodeURIComponent` leaves `-`. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}

/**
 * Addresses that scroll to a quotation: `#:~:text=start,end` (WICG "Text Fragments"). Browsers that
 * do not know it, or do not find the words, open the plain page.
 */

/** Quotations longer than this, in characters, are named by their first and last words. */
const WHOLE = 120;
const WORDS = 6;

/** What ends the address's own fragment and begins the browser's. */
const DELIMITER = ':~:';
const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/;

/** The address of a page, with what leads to an excerpt's words in it. It may have a fragment. */
export function quotationAddress(url: string, { exact }: { readonly exact: string }): string {
  const address = url.split(DELIMITER, 1)[0] ?? url;
  return `${address}${address.includes('#') ? '' : '#'}${DELIMITER}text=${termOf(exact)}`;
}

/**
 * A browser looks for a single term within one paragraph only, so words of several are named by
 * the first words of the first and the last words of the last.
 */
function termOf(exact: string): string {
  const lines = exact
    .split(LINE_END)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [first = [], last = first] = [lines[0], lines.at(-1)];
  const isShort = exact.length <= WHOLE || first.length <= 2 * WORDS;
  return lines.length <= 1 && isShort
    ? encode(first)
    : `${encode(first.slice(0, WORDS))},${encode(last.slice(-WORDS))}`;
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}

/** `-` and `,` have a meaning of their own in the directive, and `encodeURIComponent` leaves `-`. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
}

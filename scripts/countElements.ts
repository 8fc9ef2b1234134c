/** Counts the elements of an HTML document by its start tags. */

/** What holds no elements: comments, and elements of plain text with their contents. */
const WITHOUT_ELEMENTS =
  /<!--[\s\S]*?-->|<(script|style|title|textarea)\b([^>]*)>[\s\S]*?<\/\1\s*>/gi;
/** A start tag whose attributes are quoted wherever they have a `>`. */
const START_TAG = /<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/**
 * How many elements a browser makes of the text, if every element that is not optional in it is written
 * out, as in pages that a program has written. Templates count with their contents, which a browser
 * keeps apart.
 */
export function countElements(html: string): number {
  const plain = html.replace(WITHOUT_ELEMENTS, '<$1$2>').replaceAll('<>', '');
  return plain.match(START_TAG)?.length ?? 0;
}

import { type Folded, foldQuote } from './fold.ts';
import { isWhole, wholeWords } from './wordBoundary.ts';

/** A half-open range of offsets, in UTF-16 code units. */
export type Range = { readonly start: number; readonly end: number };

/** Words that stand right before (`after`) or right behind (`before`) the quote in the document. */
export type Surroundings = {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
};

/** Variation selectors and the like belong to the character they follow. */
const VARIATIONS = /^(?:(?=\p{M})\p{Default_Ignorable_Code_Point})*/u;
/** How many of them are looked for, in UTF-16 code units. */
const VARIATIONS_REACH = 8;

/**
 * Every place of a document where a quote stands, in order, as offsets into the document's own
 * text. Matching is exact but for what `fold` takes away, and no word is cut: “able” does not stand
 * in “unable”. With surroundings only the places that have them.
 */
export function findQuote(
  document: Folded,
  quote: string,
  { after, before }: Surroundings = {},
): Range[] {
  const found: Range[] = [];
  for (const { start, end } of occurrences(document.text, foldQuote(quote))) {
    if (!isWhole(document, start, end)) continue;
    if (after !== undefined && !isRightBefore(document, foldQuote(after), start)) continue;
    if (before !== undefined && !isRightBehind(document, foldQuote(before), end)) continue;
    found.push(originalRange(document, start, end));
  }
  return found;
}

/** The whole words of a document in which a quote stands that cuts one; `undefined` if it is nowhere. */
export function findCutQuote(document: Folded, quote: string): Range | undefined {
  const [first] = occurrences(document.text, foldQuote(quote));
  if (first === undefined) return undefined;
  const { start, end } = wholeWords(document, first.start, first.end);
  return originalRange(document, start, end);
}

/** The range of the original that a range of the folded text stands for. */
export function originalRange(
  { original, starts, ends }: Folded,
  start: number,
  end: number,
): Range {
  const last = ends[end - 1] ?? 0;
  const variations = VARIATIONS.exec(original.slice(last, last + VARIATIONS_REACH))?.[0] ?? '';
  return { start: starts[start] ?? 0, end: last + variations.length };
}

function* occurrences(text: string, wanted: string): Generator<Range> {
  if (wanted === '') return;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    yield { start: at, end: at + wanted.length };
  }
}

function isRightBefore(document: Folded, words: string, at: number): boolean {
  const end = document.text[at - 1] === ' ' ? at - 1 : at;
  const start = end - words.length;
  return document.text.startsWith(words, start) && start >= 0 && isWhole(document, start, end);
}

function isRightBehind(document: Folded, words: string, at: number): boolean {
  const start = document.text[at] === ' ' ? at + 1 : at;
  return document.text.startsWith(words, start) && isWhole(document, start, start + words.length);
}

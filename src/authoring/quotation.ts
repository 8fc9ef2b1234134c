import { type Folded, foldQuote } from './fold.ts';

/** A half-open range of offsets, in UTF-16 code units. */
export type Range = { readonly start: number; readonly end: number };

/** Words that stand right before (`after`) or right behind (`before`) the quote in the document. */
export type Surroundings = {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
};

/**
 * Every place of a document where a quote stands, in order, as offsets into the document's own
 * text. Matching is exact but for white space and quotation marks, see `fold`. With surroundings
 * only the places that have them.
 */
export function findQuote(
  document: Folded,
  quote: string,
  { after, before }: Surroundings = {},
): Range[] {
  const wanted = foldQuote(quote);
  if (wanted === '') return [];
  const found: Range[] = [];
  let at = document.text.indexOf(wanted);
  for (; at !== -1; at = document.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (after !== undefined && !endsAt(document.text, foldQuote(after), at)) continue;
    if (before !== undefined && !startsAt(document.text, foldQuote(before), end)) continue;
    found.push(originalRange(document, at, end));
  }
  return found;
}

/** The range of the original that a range of the folded text stands for. */
export function originalRange({ offsets }: Folded, start: number, end: number): Range {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

function endsAt(text: string, words: string, end: number): boolean {
  return text.endsWith(words, text[end - 1] === ' ' ? end - 1 : end);
}

function startsAt(text: string, words: string, start: number): boolean {
  return text.startsWith(words, text[start] === ' ' ? start + 1 : start);
}

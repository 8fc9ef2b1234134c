import { type Difference, differenceOf } from './difference.ts';
import { type Folded, fold, foldQuote } from './fold.ts';
import { originalRange, type Range } from './quotation.ts';

/** How much of a quote may differ from a passage that is still worth showing. */
const WORTH_SHOWING = 0.5;

/** The passage nearest to a quote that is not in the document, and where the two part. */
export type NearestPassage = Range & { readonly differs: Difference };

/**
 * The passage of a document with the fewest edits to a quote, widened to whole words, by Sellers'
 * approximate search; `undefined` when even that differs in more than half of the quote. Takes
 * time proportional to the product of the two lengths, so it is for mistakes only.
 */
export function nearestPassage(document: Folded, quote: string): NearestPassage | undefined {
  const wanted = foldQuote(quote);
  const best = search(document.text, wanted);
  if (wanted === '' || best.cost > wanted.length * WORTH_SHOWING || best.end <= best.start) {
    return undefined;
  }
  const passage = betweenSpaces(document.original, originalRange(document, best.start, best.end));
  const words = document.original.slice(passage.start, passage.end);
  return { ...passage, differs: differenceOf(fold(quote.trim()), fold(words)) };
}

/** One column of costs per character of the text; each cell carries where its match began. */
function search(text: string, wanted: string): { start: number; end: number; cost: number } {
  const costs = Uint32Array.from({ length: wanted.length + 1 }, (_, row) => row);
  const starts = new Uint32Array(wanted.length + 1);
  let best = { start: 0, end: 0, cost: wanted.length };
  for (let column = 1; column <= text.length; column += 1) {
    let diagonalCost = 0;
    let diagonalStart = column - 1;
    starts[0] = column;
    const letter = text.charCodeAt(column - 1);
    for (let row = 1; row <= wanted.length; row += 1) {
      const leftCost = costs[row] ?? 0;
      const leftStart = starts[row] ?? 0;
      let cost = diagonalCost + (wanted.charCodeAt(row - 1) === letter ? 0 : 1);
      let start = diagonalStart;
      if (leftCost + 1 < cost) {
        cost = leftCost + 1;
        start = leftStart;
      }
      const above = (costs[row - 1] ?? 0) + 1;
      if (above < cost) {
        cost = above;
        start = starts[row - 1] ?? 0;
      }
      diagonalCost = leftCost;
      diagonalStart = leftStart;
      costs[row] = cost;
      starts[row] = start;
    }
    const cost = costs[wanted.length] ?? 0;
    if (cost < best.cost) best = { start: starts[wanted.length] ?? 0, end: column, cost };
  }
  return best;
}

/** The range without white space at its ends, then widened to the next white space. */
function betweenSpaces(text: string, { start, end }: Range): Range {
  const isSpace = (at: number) => /\s/.test(text[at] ?? ' ');
  let from = start;
  let to = end;
  while (from < to && isSpace(from)) from += 1;
  while (to > from && isSpace(to - 1)) to -= 1;
  while (!isSpace(from - 1)) from -= 1;
  while (!isSpace(to)) to += 1;
  return { start: from, end: to };
}

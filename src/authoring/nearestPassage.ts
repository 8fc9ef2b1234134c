import { type Folded, foldQuote } from './fold.ts';
import { originalRange, type Range } from './quotation.ts';

/** How much of a quote may differ from a passage that is still worth showing. */
const WORTH_SHOWING = 0.5;

/** The passage nearest to a quote that is not in the document, and where the two part. */
export type NearestPassage = Range & {
  readonly differs: { readonly quote: string; readonly document: string };
};

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
  const { start, end } = wholeWords(document.text, best.start, best.end);
  return {
    ...originalRange(document, start, end),
    differs: firstDifference(wanted, document.text.slice(start, end)),
  };
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

function wholeWords(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  while (from > 0 && text[from - 1] !== ' ') from -= 1;
  while (to < text.length && text[to] !== ' ') to += 1;
  return { start: from, end: to };
}

/** A few words of each, from the word in which they first differ. */
function firstDifference(quote: string, document: string): NearestPassage['differs'] {
  let at = 0;
  while (at < quote.length && quote[at] === document[at]) at += 1;
  const word = quote.lastIndexOf(' ', at - 1) + 1;
  return { quote: fewWords(quote.slice(word)), document: fewWords(document.slice(word)) };
}

function fewWords(text: string): string {
  const words = text.split(' ');
  return words.length > 5 ? `${words.slice(0, 5).join(' ')} …` : text;
}

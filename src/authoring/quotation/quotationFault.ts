/** Whether what a story quotes is what a document says. */
import type { Catalog, Excerpt } from '../../domain/catalog.ts';
import { tellDifference } from './difference.ts';
import { fold } from './fold.ts';
import { nearestPassage } from './nearestPassage.ts';
import { findCutQuote, findQuote } from './quotation.ts';

/**
 * The excerpt that a quotation is of: the shortest that has its words, none of them cut. What
 * `fold` takes away does not matter, everything else does.
 */
export function excerptOf(quotation: string, candidates: readonly Excerpt[]): Excerpt | undefined {
  return candidates
    .filter(({ exact }) => findQuote(fold(exact), quotation).length > 0)
    .sort((a, b) => a.exact.length - b.exact.length)[0];
}

/** What is wrong with a block quote, and how to mend it; `undefined` where it is word for word. */
export function quotationFault(
  quotation: string,
  candidates: readonly Excerpt[],
  catalog: Catalog,
): string | undefined {
  if (quotation.trim() === '') return 'This block quote is empty; quote something, or take it out';
  if (excerptOf(quotation, candidates) !== undefined) return undefined;
  const all = catalog.sources.flatMap(({ quoted }) => quoted.map(({ excerpt }) => excerpt));
  const elsewhere = excerptOf(quotation, all);
  if (elsewhere !== undefined) {
    const { id } = elsewhere.source;
    return `“${shortened(quotation)}” is of source \`${id}\`, which this step does not show; name it with \`quoting: [${id}]\``;
  }
  const start = `“${shortened(quotation)}” is in no excerpt of what this step shows, word for word`;
  for (const { exact, source } of candidates) {
    const cut = findCutQuote(fold(exact), quotation);
    if (cut === undefined) continue;
    return `${start}: it cuts a word of source \`${source.id}\`; quote whole words: “${exact.slice(cut.start, cut.end)}”`;
  }
  for (const excerpt of candidates) {
    const near = nearestPassage(fold(excerpt.exact), quotation);
    if (near === undefined) continue;
    return `${start}; the nearest is in source \`${excerpt.source.id}\`: ${tellDifference(near.differs, 'it')}`;
  }
  return `${start}; quote an excerpt, or take the “>” away if these are your own words`;
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)} …`;
}

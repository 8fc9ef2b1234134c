/** Whether what a story quotes is what a document says. */
import type { Catalog, Excerpt } from '../domain/catalog.ts';
import { fold } from './fold.ts';
import { nearestPassage } from './nearestPassage.ts';
import { findQuote, type Range } from './quotation.ts';

/**
 * The excerpt that a quotation is of: the shortest that has its words, none of them cut. White space
 * and the form of quotation marks do not matter, everything else does.
 */
export function excerptOf(quotation: string, candidates: readonly Excerpt[]): Excerpt | undefined {
  return candidates
    .filter(({ exact }) => findQuote(fold(exact), quotation).some((range) => isWhole(exact, range)))
    .sort((a, b) => a.exact.length - b.exact.length)[0];
}

/** “he said” is not quoted of “she said”: no word is cut at either end. */
function isWhole(text: string, { start, end }: Range): boolean {
  const isWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  return !(
    (isWord(text[start - 1]) && isWord(text[start])) ||
    (isWord(text[end - 1]) && isWord(text[end]))
  );
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
  for (const excerpt of candidates) {
    const near = nearestPassage(fold(excerpt.exact), quotation);
    if (near === undefined) continue;
    return `${start}; the nearest is in source \`${excerpt.source.id}\`: you have “${near.differs.quote}” where it has “${near.differs.document}”`;
  }
  return `${start}; quote an excerpt, or take the “>” away if these are your own words`;
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)} …`;
}

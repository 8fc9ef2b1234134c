import { ADDRESS_PLACEHOLDER, type Citations } from '../domain/citations.ts';
import { LIST, longJson } from './json.ts';
import type { LongText } from './pieces.ts';
import { provenanceOf } from './provenance.ts';
import { sourcesOf, type Taken } from './taken.ts';

/** The citations that a file needs: the dossier's, and those of the sources that bear out what remains. */
type Known = Pick<Citations, 'dossier' | 'sources'>;

/**
 * CSL-JSON, for Zotero and its like: the dossier, then the documents that bear out what remains, as
 * the pipeline has made their items. The list has no room for a note of its own, so that the dossier
 * as an item carries it.
 */
export function* cslJson(taken: Taken, citations: Known): LongText {
  const { scope, rights, site } = provenanceOf(taken);
  const items: Record<string, unknown>[] = itemsIn(citations.dossier.csl).map((item) => ({
    ...item,
    URL: item.URL === ADDRESS_PLACEHOLDER ? site : item.URL,
    note: `${scope}. ${rights}`,
  }));
  const sources = yield* sourcesOf(taken);
  for (const [i, { id }] of sources.entries()) {
    const citation = citations.sources.get(id);
    if (!citation) throw new Error(`There is no citation of ${id}`);
    items.push(...itemsIn(citation.csl));
    yield i / sources.length;
  }
  return yield* longJson(LIST, items, (item) => item);
}

/** The items of a CSL-JSON file, which the pipeline has written. */
function itemsIn(file: string): Record<string, unknown>[] {
  return JSON.parse(file);
}

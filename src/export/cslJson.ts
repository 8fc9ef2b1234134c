import { ADDRESS_PLACEHOLDER, type Citations } from '../domain/citations.ts';
import { json } from './json.ts';
import { provenanceOf } from './provenance.ts';
import { sourcesOf, type Taken } from './taken.ts';

/**
 * CSL-JSON, for Zotero and its like: the dossier, then the documents that bear out what remains, as
 * the pipeline has made their items. The list has no room for a note of its own, so that the dossier
 * as an item carries it.
 */
export function cslJson(taken: Taken, citations: Citations): string {
  const { scope, rights, site } = provenanceOf(taken);
  const dossier = itemsIn(citations.dossier.csl).map((item) => ({
    ...item,
    URL: item.URL === ADDRESS_PLACEHOLDER ? site : item.URL,
    note: `${scope}. ${rights}`,
  }));
  const sources = sourcesOf(taken).flatMap(({ id }) => {
    const citation = citations.sources.get(id);
    if (!citation) throw new Error(`There is no citation of ${id}`);
    return itemsIn(citation.csl);
  });
  return json([...dossier, ...sources]);
}

/** The items of a CSL-JSON file, which the pipeline has written. */
function itemsIn(file: string): Record<string, unknown>[] {
  return JSON.parse(file);
}

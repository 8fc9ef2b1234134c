/** The citations that the pipeline made of the dataset; fetched when somebody wants to cite. */
import { queryOptions } from '@tanstack/react-query';
import type { Catalog } from '../domain/catalog.ts';
import {
  CITATIONS,
  citationPartOf,
  citationPartPath,
  citationParts,
} from '../domain/citationParts.ts';
import { type Citations, parseCitations } from '../domain/citations.ts';
import { fetchFile } from '../files/siteFiles.ts';
import { loadPacked } from './dataset.ts';

/** The citation of one thing; of the dossier where it is neither a source's nor a visit's. */
type Wanted =
  | { readonly kind: 'sources' | 'visits'; readonly id: string }
  | { readonly kind: 'dossier' };

/** Bytes of a compressed file of citations, at most: 100,000 have 160 MB. */
const MOST_BYTES = 500e6;

/**
 * The query for a site's citations that have the one wanted; for all of them, where none is named. Fails where the
 * file is missing, damaged or of another dataset.
 */
export function citationsQuery(base: string, catalog: Catalog, wanted?: Wanted) {
  const address = new URL(pathOf(catalog, wanted), base).href;
  const { version } = catalog;
  return queryOptions({
    queryKey: ['citations', address, version],
    queryFn: async ({ signal }): Promise<Citations> => {
      const response = await fetchFile(address, { signal });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const citations = parseCitations(JSON.parse(await textOf(response, catalog)));
      if (citations.dataset !== version) throw new Error(`${address}: of another dataset`);
      return citations;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

function pathOf(catalog: Catalog, wanted: Wanted | undefined): string {
  if (!catalog.chunks) return CITATIONS;
  if (!wanted) return `${CITATIONS}.gz`;
  const id = wanted.kind === 'dossier' ? undefined : wanted.id;
  return citationPartPath(id === undefined ? 0 : citationPartOf(id, citationParts(catalog)));
}

async function textOf(response: Response, { chunks }: Catalog): Promise<string> {
  if (!chunks) return response.text();
  const { unpackedText } = await loadPacked();
  return unpackedText(response, MOST_BYTES);
}

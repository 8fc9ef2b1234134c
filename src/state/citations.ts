/** The citations that the pipeline made of the dataset; fetched when somebody wants to cite. */
import { queryOptions } from '@tanstack/react-query';
import type { Catalog } from '../domain/catalog.ts';
import {
  CITATIONS,
  citationPartOf,
  citationPartPath,
  citationParts,
} from '../domain/citationParts.ts';
import { type Citation, type Citations, parseCitations } from '../domain/citations.ts';
import type { Slicing } from '../domain/longWork.ts';
import { fetchFile } from '../files/siteFiles.ts';
import { loadPacked } from './dataset.ts';
import { queries } from './queries.ts';

/** The citation of one thing; of the dossier where it is neither a source's nor a visit's. */
type Wanted =
  | { readonly kind: 'sources' | 'visits'; readonly id: string }
  | { readonly kind: 'dossier' };

/** Bytes of a part of the citations, unpacked, at most; they have about 40,000. */
const MOST_BYTES = 32e6;

/** Parts that are fetched at a time. */
const AT_A_TIME = 6;

/**
 * The query for a site's citations that have the one wanted. Fails where the file is missing, damaged or of another
 * dataset.
 */
export function citationsQuery(base: string, catalog: Catalog, wanted: Wanted) {
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

/** The citations of the dossier and of some sources; of a large dossier from those parts alone that have them. */
export async function fetchCitations(
  base: string,
  catalog: Catalog,
  sources: readonly { readonly id: string }[],
  { signal, tell }: Slicing = {},
): Promise<Pick<Citations, 'dossier' | 'sources'>> {
  const { dossier } = await queries.fetchQuery(citationsQuery(base, catalog, { kind: 'dossier' }));
  const byPath = new Map<string, Wanted>();
  for (const { id } of sources) {
    const wanted: Wanted = { kind: 'sources', id };
    byPath.set(pathOf(catalog, wanted), wanted);
  }
  const parts = [...byPath.values()];
  const found = new Map<string, Citation>();
  for (let done = 0; done < parts.length; done += AT_A_TIME) {
    const next = parts
      .slice(done, done + AT_A_TIME)
      .map((wanted) => citationsQuery(base, catalog, wanted));
    for (const part of await Promise.all(next.map((query) => queries.fetchQuery(query)))) {
      for (const [id, citation] of part.sources) found.set(id, citation);
    }
    tell?.(Math.min(1, (done + AT_A_TIME) / parts.length));
    signal?.throwIfAborted();
  }
  return { dossier, sources: found };
}

function pathOf(catalog: Catalog, wanted: Wanted): string {
  if (!catalog.chunks) return CITATIONS;
  const id = wanted.kind === 'dossier' ? undefined : wanted.id;
  return citationPartPath(id === undefined ? 0 : citationPartOf(id, citationParts(catalog)));
}

async function textOf(response: Response, { chunks }: Catalog): Promise<string> {
  if (!chunks) return response.text();
  const { unpackedText } = await loadPacked();
  return unpackedText(response, MOST_BYTES);
}

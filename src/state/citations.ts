/** The citations that the pipeline made of the dataset; fetched when somebody wants to cite. */
import { queryOptions } from '@tanstack/react-query';
import { type Citations, parseCitations } from '../domain/citations.ts';
import { fetchFile } from '../files/siteFiles.ts';

/** The query for `data/citations.json` of a site. Fails where it is missing or of another dataset. */
export function citationsQuery(base: string, version: string) {
  const address = new URL('data/citations.json', base).href;
  return queryOptions({
    queryKey: ['citations', address, version],
    queryFn: async ({ signal }): Promise<Citations> => {
      const response = await fetchFile(address, { signal });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const citations = parseCitations(await response.json());
      if (citations.dataset !== version) throw new Error(`${address}: of another dataset`);
      return citations;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** The stories that the pipeline made of the dossier; fetched when somebody wants to tell one. */
import { queryOptions } from '@tanstack/react-query';
import type { Catalog } from '../domain/catalog.ts';
import { parseStories } from '../domain/parseStories.ts';
import type { Story } from '../domain/story.ts';
import { fetchFile } from '../files/siteFiles.ts';
import { DatasetError } from './dataset.ts';

/**
 * The query for `data/stories.json` of a site; an empty list for a dossier without stories. Whole,
 * or a `DatasetError` that says which id of which step is not in the catalogue.
 */
export function storiesQuery(base: string, catalog: Catalog) {
  const address = new URL('data/stories.json', base).href;
  return queryOptions({
    queryKey: ['stories', address, catalog.version],
    queryFn: ({ signal }) => loadStories(address, catalog, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  });
}

/** Throws a `DatasetError` for every way in which a file of stories can be wrong. */
async function loadStories(
  address: string,
  catalog: Catalog,
  signal: AbortSignal,
): Promise<readonly Story[]> {
  const response = await fetchFile(address, { signal }).catch(() => undefined);
  if (!response) throw new DatasetError('unreachable', address);
  if (!response.ok) throw new DatasetError('missing', address);
  const parsed = parseStories(await readJson(response, address), catalog);
  if (!parsed.ok) throw new DatasetError('invalid', address, parsed.faults);
  return parsed.stories;
}

async function readJson(response: Response, address: string): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new DatasetError('malformed', address, [{ path: '', message }]);
  }
}

/** What an address shows first, of which a page without words or filter needs nothing. */
import type { Catalog } from '../../domain/catalog.ts';
import { isEverything } from '../../domain/filter.ts';
import type { UrlState } from '../../state/url.ts';
import { loadChips, loadHits } from '../filter/load.ts';
import { loadSearch } from '../filter/useSearch.ts';
import { loadOf } from '../pages/load.ts';
import { loadPresent } from '../present/load.ts';
import { loadCode } from './loadCode.ts';

const loadTexts = () => import('./openingTexts.ts');

/**
 * Brings the page or the presentation of an address, what its filter leaves, and of a large dossier the texts that
 * stand there. Resolves when all has come, or failed. `base` is the absolute address of the site.
 */
export async function shownFirst(catalog: Catalog, base: string, shown: UrlState): Promise<void> {
  const { filter, page, presentation } = shown;
  const [found] = await Promise.allSettled([
    searchFor(shown, catalog, base),
    filter && !isEverything(filter) && loadCode(loadChips),
    page && loadCode(loadOf(page)),
    presentation && loadCode(loadPresent),
  ]);
  if (!catalog.chunks) return;
  const search = found.status === 'fulfilled' ? found.value : undefined;
  const { openingTexts } = await loadTexts();
  await openingTexts(catalog, shown, search).catch(() => {});
}

/** What answers the words of an address, with what shows it; nothing where there are none. */
async function searchFor({ filter }: UrlState, catalog: Catalog, base: string) {
  if (!filter?.text) return undefined;
  const [{ prepared }] = await Promise.all([loadCode(loadSearch), loadCode(loadHits)]);
  return prepared(catalog, base, filter.text);
}

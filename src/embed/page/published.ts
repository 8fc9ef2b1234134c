/** What the embed knows of the dossier, and what it opens with. */
import { dayFromIso } from '../../domain/date.ts';
import { fromSearch } from '../../state/url.ts';
import { entryOf } from './entries.ts';
import { fetchPublished, isPartial } from './furtherWords.ts';
import { type Opening, openingOf, type Published } from './opening.ts';
import { hasPicture, loadStage } from './parts.ts';
import { partOf, START } from './reading.ts';

const root = document.documentElement;

type Opened = { readonly published: Published; readonly opening: Opening };

/**
 * What stands in the page; the promise of it, where more has to be loaded. Of a large dossier the page has its first
 * excerpts: where the others cannot be had, it opens with those, and a fault.
 */
export function openPage(): Opened | Promise<Opened> {
  return isPartial() ? openPartial() : withPicture(opened(readPage()));
}

function opened(published: Published): Opened {
  const address = { ...fromSearch(location.search), hash: location.hash };
  return { published, opening: openingOf(published, address) };
}

/** With the picture of what it opens with. Everything is shown where that cannot be had. */
function withPicture(page: Opened): Opened | Promise<Opened> {
  const part = partOf(page.opening.reading);
  if (!hasPicture(part)) return page;
  return loadStage(part).then(
    () => page,
    () => page,
  );
}

async function openPartial(): Promise<Opened> {
  try {
    return await withPicture(opened(await fetchPublished()));
  } catch {
    root.dataset.lost = '';
    const published = readPage();
    const reading = { ...START, current: published.entries[0] };
    return { published, opening: { reading, fault: { name: 'words-failed', values: {} } } };
  }
}

function readPage(): Published {
  const { places, version } = document.documentElement.dataset;
  const articles = [...document.querySelectorAll<HTMLElement>('article')];
  return {
    entries: articles.map((article) => entryOf(article.id, article.dataset, dayFromIso)),
    places: new Set(places?.split(' ')),
    version,
  };
}

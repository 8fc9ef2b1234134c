/** What the embed knows of the dossier, and what it opens with. */
import { dayFromIso } from '../../domain/date.ts';
import { fromSearch } from '../../state/url.ts';
import { entryOf } from './entries.ts';
import { fetchPublished, fetchStage, isPartial } from './furtherWords.ts';
import { type Opening, openingOf, type Published } from './opening.ts';
import { partOf, START } from './reading.ts';

const root = document.documentElement;

type Opened = { readonly published: Published; readonly opening: Opening };

/**
 * What stands in the page. Of a large dossier that is its first excerpts: then the promise of all,
 * which is kept with those in the page, and a fault, where the others cannot be had.
 */
export function openPage(): Opened | Promise<Opened> {
  return isPartial() ? openPartial() : opened(readPage());
}

function opened(published: Published): Opened {
  const address = { ...fromSearch(location.search), hash: location.hash };
  return { published, opening: openingOf(published, address) };
}

async function openPartial(): Promise<Opened> {
  try {
    const published = await fetchPublished();
    const page = opened(published);
    const part = partOf(page.opening.reading);
    if (part && published.parts.includes(`${part.kind} ${part.id}`)) {
      // Everything is shown where the picture cannot be had.
      await fetchStage(part).catch(() => {});
    }
    return page;
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

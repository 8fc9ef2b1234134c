/**
 * Answers searches in a dossier whose texts come in chunks, from shards of its search index. They are read, and
 * looked through, in the page's worker.
 */
import type { Catalog } from '../domain/catalog.ts';
import type { Query } from '../domain/query.ts';
import { queryOfTerms } from '../domain/search/standing.ts';
import { askWorker, inWorkerOrHere, type Work } from '../work/pageWork.ts';
import type { Searcher } from './searcher.ts';

const work = inWorkerOrHere(askWorker, async () => {
  const { searchJobs } = await import('../work/searchJobs.ts');
  return searchJobs();
});

/** Answers that are kept: of each, some 40 kB a word in a dossier of 100,000 stops. */
const MOST_KEPT = 50;

/** `folder` is the absolute address of the index, with a slash at its end. Each file of it is fetched once. */
export function shardSearcher(
  catalog: Catalog,
  folder: string,
  run: Work<'open' | 'find'> = work,
): Searcher {
  const { version, stops, places } = catalog;
  const answers = new Map<string, Query | undefined>();
  const open = (signal: AbortSignal) => {
    const names = places.map((place) => Object.values(place.names));
    return run('open', { folder, version, stops: stops.length, places: names }, { signal });
  };
  const keep = (text: string, query: Query | undefined) => {
    answers.set(text, query);
    const [oldest] = answers.keys();
    if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest);
  };
  return {
    search: (_, text) => answers.get(text),
    canAnswer: (text) => text.trim() === '' || answers.has(text),
    prepare: async (text, signal) => {
      if (text.trim() === '') {
        await open(signal);
        return;
      }
      while (!answers.has(text)) {
        const found = await run('find', { folder, version, text }, { signal });
        if (found) {
          const { terms, standings } = found;
          keep(text, terms.length > 0 ? queryOfTerms(catalog, terms, standings) : undefined);
        } else await open(signal);
      }
    },
  };
}

/** What comes with the first search, or when somebody reaches for it. */
import type { Catalog } from '../../domain/catalog.ts';
import type { Search } from '../../domain/query.ts';
import { type Searcher, textSearcher } from '../../state/searcher.ts';
import { loadCode } from '../loading/loadCode.ts';
import { askForTexts } from '../loading/texts.ts';
import type { Searching } from './searching.ts';

/** Milliseconds after which the reader is told that the search takes time. */
const PATIENCE = 300;

const loadShards = () => import('../../state/shardSearcher.ts');

const searchers = new WeakMap<Catalog, Searcher>();

/** What answers searches in a catalogue, one for all that search it. `base` is the absolute address of the site. */
export function searcherOf(catalog: Catalog, base: string): Searcher {
  const known = searchers.get(catalog) ?? createSearcher(catalog, base);
  searchers.set(catalog, known);
  return known;
}

/**
 * Brings what some words need, and resolves to what answers them. Rejects where it cannot be had.
 */
export async function prepared(catalog: Catalog, base: string, text: string): Promise<Search> {
  const searcher = searcherOf(catalog, base);
  await searcher.prepare(text, new AbortController().signal);
  return searcher.search;
}

function createSearcher(catalog: Catalog, base: string): Searcher {
  if (!catalog.chunks) return textSearcher(catalog, askForTexts);
  const folder = new URL('data/search/', base).href;
  let ready: Searcher | undefined;
  return {
    search: (of, text) => ready?.search(of, text),
    canAnswer: (text) => ready?.canAnswer(text) ?? text.trim() === '',
    prepare: async (text, signal) => {
      const { shardSearcher } = await loadCode(loadShards);
      // One for all searches, as it keeps what was found: another may have come first.
      ready ??= shardSearcher(catalog, folder);
      await ready.prepare(text, signal);
    },
  };
}

/** Brings what some words need, and tells how far it is. Returns how to give it up. */
export function lookFor(text: string, searcher: Searcher, searching: Searching): () => void {
  const stop = new AbortController();
  const isNothing = text.trim() === '';
  const settle = (state: Partial<ReturnType<Searching['getState']>>) => {
    clearTimeout(timer);
    if (!stop.signal.aborted) searching.setState(state);
  };
  const timer = setTimeout(() => {
    if (!isNothing) searching.setState({ doing: 'looking' });
  }, PATIENCE);
  if (isNothing || searcher.canAnswer(text)) settle({ answered: text });
  searcher.prepare(text, stop.signal).then(
    () => settle({ answered: text, doing: undefined }),
    // Nobody has asked for anything yet that could not be had.
    () => settle({ doing: isNothing ? undefined : 'failed' }),
  );
  return () => {
    clearTimeout(timer);
    stop.abort();
    searching.setState({ doing: undefined });
  };
}

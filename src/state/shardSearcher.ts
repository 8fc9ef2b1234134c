/** Answers searches in a dossier whose texts come in chunks, from shards of its search index. */
import type { Catalog } from '../domain/catalog.ts';
import { type MonthNames, monthNames } from '../domain/monthNames.ts';
import type { Term } from '../domain/query.ts';
import { queryOfShards, shardsFor } from '../domain/search/shardQuery.ts';
import { readManifest, readShard, type SearchManifest } from '../domain/search/shards.ts';
import { type Names, namesOfPlaces, termsOf } from '../domain/search/terms.ts';
import { fetchFile } from '../files/siteFiles.ts';
import type { Searcher } from './searcher.ts';
import { sharedFetch } from './sharedFetch.ts';

/** What every search needs. */
type Begun = {
  readonly manifest: SearchManifest;
  readonly names: Names;
  readonly months: MonthNames;
};

/** `folder` is the absolute address of the index, with a slash at its end. Each file is fetched once, and kept. */
export function shardSearcher(catalog: Catalog, folder: string): Searcher {
  const arrived = new Map<number, ReadonlyMap<string, string>>();
  const fetchJson = jsonFrom(folder);
  const of = { version: catalog.version, stops: catalog.stops.length };
  let begun: Begun | undefined;
  const begin = sharedFetch(async (_: 'manifest', signal): Promise<Begun> => {
    const manifest = readManifest(await fetchJson('index.json', signal), of);
    const people = manifest.people.map((names) => names.split(' '));
    begun = {
      manifest,
      names: [...people, ...namesOfPlaces(catalog.places)],
      months: monthNames(manifest.languages),
    };
    return begun;
  });
  const bring = sharedFetch(async (number: number, signal) => {
    const { manifest } = begun ?? (await begin('manifest', signal));
    const shard = readShard(await fetchJson(`${number}.json`, signal), manifest, number);
    arrived.set(number, new Map(Object.entries(shard.rows)));
  });
  let last: { readonly text: string; readonly terms: readonly Term[] } | undefined;
  const termsIn = (text: string, { names, months }: Begun) => {
    if (last?.text !== text) last = { text, terms: termsOf(text, names, months) };
    return last.terms;
  };
  const missing = (text: string, known: Begun) =>
    shardsFor(termsIn(text, known), known.manifest).filter((number) => !arrived.has(number));
  let answered:
    | { readonly text: string; readonly query: ReturnType<typeof queryOfShards> }
    | undefined;
  return {
    search: (_, text) => {
      if (answered?.text === text) return answered.query;
      if (!begun) return undefined;
      const { manifest } = begun;
      const terms = termsIn(text, begun);
      if (terms.length === 0) return undefined;
      const query = queryOfShards(catalog, terms, { manifest, arrived });
      if (query) answered = { text, query };
      return query;
    },
    canAnswer: (text) =>
      text.trim() === '' || (begun !== undefined && missing(text, begun).length === 0),
    prepare: async (text, signal) => {
      const known = begun ?? (await begin('manifest', signal));
      await Promise.all(missing(text, known).map((number) => bring(number, signal)));
    },
  };
}

/** Fetches files of a folder as JSON. What was wrong before is not taken from the browser's cache again. */
function jsonFrom(folder: string) {
  const failed = new Set<string>();
  return async (name: string, signal: AbortSignal): Promise<unknown> => {
    const cache = failed.has(name) ? 'reload' : 'default';
    failed.add(name);
    const response = await fetchFile(new URL(name, folder), { signal, cache });
    if (!response.ok) throw new Error(`${name} answers ${response.status}`);
    return response.json();
  };
}

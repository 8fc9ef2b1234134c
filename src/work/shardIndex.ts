/** A search index in shards: fetches what words need, each file once, and says where they stand. */
import { inSlices, type Slicing } from '../domain/longWork.ts';
import { type MonthNames, monthNames } from '../domain/monthNames.ts';
import type { Term } from '../domain/query.ts';
import { shardsFor, standingsIn } from '../domain/search/shardQuery.ts';
import { readManifest, readShard, type SearchManifest } from '../domain/search/shards.ts';
import type { Standing } from '../domain/search/standing.ts';
import { type Names, namesOf, termsOf } from '../domain/search/terms.ts';
import { fetchFile } from '../files/siteFiles.ts';
import type { Input } from './protocol.ts';
import { sharedFetch } from './sharedFetch.ts';

/** What every search needs. */
type Begun = {
  readonly manifest: SearchManifest;
  readonly names: Names;
  readonly months: MonthNames;
};

/** The words and dates of a text, and where each of them stands. */
type Found = { readonly terms: readonly Term[]; readonly standings: readonly Standing[] };

export type ShardIndex = {
  readonly version: string;
  /** Brings what all searches need. */
  readonly begin: (signal: AbortSignal) => Promise<unknown>;
  /** Rejects where a shard cannot be had, and with the signal's reason once that has been given. */
  readonly find: (text: string, slicing: Slicing) => Promise<Found>;
};

export function shardIndex({ folder, version, stops, places }: Input<'open'>): ShardIndex {
  const arrived = new Map<number, ReadonlyMap<string, string>>();
  const fetchJson = jsonFrom(folder);
  let begun: Begun | undefined;
  const bringManifest = sharedFetch(async (_: 'manifest', signal): Promise<Begun> => {
    const manifest = readManifest(await fetchJson('index.json', signal), { version, stops });
    const people = manifest.people.map((names) => names.split(' '));
    begun = {
      manifest,
      names: [...people, ...namesOf(places)],
      months: monthNames(manifest.languages),
    };
    return begun;
  });
  const begin = async (signal: AbortSignal) => begun ?? bringManifest('manifest', signal);
  const bring = sharedFetch(async (number: number, signal) => {
    const { manifest } = await begin(signal);
    const shard = readShard(await fetchJson(`${number}.json`, signal), manifest, number);
    arrived.set(number, new Map(Object.entries(shard.rows)));
  });
  const find = async (text: string, { signal = new AbortController().signal }: Slicing) => {
    const { manifest, names, months } = await begin(signal);
    const terms = termsOf(text, names, months);
    const missing = shardsFor(terms, manifest).filter((number) => !arrived.has(number));
    await Promise.all(missing.map((number) => bring(number, signal)));
    const standings = await inSlices(standingsIn(terms, { manifest, arrived }), { signal });
    return { terms, standings };
  };
  return { version, begin, find };
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

/** Searching in an index in shards, for a page or for its worker. */
import type { Jobs } from './job.ts';
import { type ShardIndex, shardIndex } from './shardIndex.ts';

/** Jobs that share the indexes that they have opened. */
export function searchJobs(): Jobs<'open' | 'find'> {
  const indexes = new Map<string, ShardIndex>();
  const opened = (folder: string, version: string) => {
    const index = indexes.get(folder);
    return index?.version === version ? index : undefined;
  };
  return {
    open: async (input, { signal = new AbortController().signal }) => {
      const index = opened(input.folder, input.version) ?? shardIndex(input);
      indexes.set(input.folder, index);
      await index.begin(signal);
      return true;
    },
    find: async ({ folder, version, text }, slicing) =>
      (await opened(folder, version)?.find(text, slicing)) ?? null,
  };
}

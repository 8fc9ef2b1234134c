/** Brings chunks of texts, loaded with the first of them. */
import type { Catalog } from '../../domain/catalog.ts';
import { type ChunkQueue, createChunkQueue } from '../../state/chunkQueue.ts';
import { fetchChunk } from '../../state/fetchChunk.ts';
import { arrivals } from './texts.ts';
import './texts.css';

type From = Parameters<typeof fetchChunk>[2];

/** Chunks for a catalogue. Whatever is drawn hears of each that arrives; several that fail ask for another version once. */
export function queueOf(catalog: Catalog, { base, restart }: From): ChunkQueue {
  let begun: Promise<void> | undefined;
  const from: From = {
    base,
    restart: () => {
      begun ??= restart().finally(() => {
        begun = undefined;
      });
      return begun;
    },
  };
  return createChunkQueue(async (chunk, signal) => {
    await fetchChunk(catalog, chunk, from, signal);
    arrivals.setState(({ arrived }) => ({ arrived: arrived + 1 }));
  });
}

import type { Catalog, Visit } from '../../domain/catalog.ts';
import { areTextsThere, chunksToCome } from '../../domain/chunks/arrived.ts';
import { askForTexts, askForTextsOf } from './texts.ts';

/**
 * The texts of many visits, chunk after chunk. `onProgress` gets how many of how many chunks are there. Rejects
 * as `askForTextsOf` does.
 */
export async function askForAllTexts(
  catalog: Catalog,
  visits: Iterable<Visit>,
  { signal, onProgress }: ManyOptions = {},
): Promise<void> {
  const first = new Map<number, Visit>();
  const all = [...visits];
  if (areTextsThere(catalog, all)) return;
  if (!catalog.chunks) return askForTexts();
  const coming = new Set(chunksToCome(catalog, all));
  for (const visit of all) {
    const [chunk] = chunksToCome(catalog, [visit]);
    if (chunk !== undefined && coming.has(chunk) && !first.has(chunk)) first.set(chunk, visit);
  }
  let there = 0;
  onProgress?.(there, first.size);
  // All in the queue at once, which takes a few at a time.
  await Promise.all(
    [...first.values()].map(async (visit) => {
      await askForTextsOf(catalog, [visit], signal);
      there += 1;
      onProgress?.(there, first.size);
    }),
  );
}

type ManyOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (there: number, total: number) => void;
};

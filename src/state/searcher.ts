/** What answers searches: at once if all that a text needs is there, and else it can be brought. */
import type { Catalog } from '../domain/catalog.ts';
import { inSlices } from '../domain/longWork.ts';
import type { Search } from '../domain/query.ts';
import { indexTexts, isIndexed, queryOf } from '../domain/search/search.ts';

export type Searcher = {
  /** The query of a text that can be answered. */
  readonly search: Search;
  readonly canAnswer: (text: string) => boolean;
  /**
   * Brings what a text needs; without words, what all need. Rejects where it cannot be had, and with the signal's
   * reason once that has been given.
   */
  readonly prepare: (text: string, signal: AbortSignal) => Promise<void>;
};

/**
 * Of a catalogue whose texts come at once: `askForTexts` resolves when they are there. The index of its texts is
 * made in slices.
 */
export function textSearcher(catalog: Catalog, askForTexts: () => Promise<void>): Searcher {
  let making: Promise<void> | undefined;
  const make = async () => {
    await askForTexts();
    await inSlices(indexTexts(catalog));
  };
  return {
    search: queryOf,
    canAnswer: () => isIndexed(catalog),
    prepare: async (_, signal) => {
      // Whoever gives up leaves it to the next.
      making ??= make();
      try {
        await making;
      } catch (error) {
        making = undefined;
        throw error;
      }
      signal.throwIfAborted();
    },
  };
}

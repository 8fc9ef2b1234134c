import { createStore, type StoreApi } from 'zustand/vanilla';

type State = {
  /** Somebody has reached for the search. */
  readonly isBegun: boolean;
  /** The last words that have been answered. */
  readonly answered: string;
  /** What has become of the words that are asked for now, if they have no answer yet. */
  readonly doing?: 'looking' | 'failed' | undefined;
  /** How often the reader has tried again. */
  readonly attempt: number;
};

/** How far the search is. */
export type Searching = StoreApi<State>;

export function createSearching(): Searching {
  return createStore<State>(() => ({ isBegun: false, answered: '', attempt: 0 }));
}

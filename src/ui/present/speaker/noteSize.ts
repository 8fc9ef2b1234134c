/** How large the speaker's notes are; kept beyond the page where that is allowed. */
import { createStore, type StoreApi } from 'zustand/vanilla';

/** CSS pixels, by which the first of them is read in the hand and the last one from a lectern. */
export const NOTE_SIZES = [17, 21, 26, 32, 40] as const;
type NoteSize = (typeof NOTE_SIZES)[number];

const NAME = 'dateline.note-size';
const USUAL: NoteSize = 26;

export type NoteSizes = Pick<StoreApi<NoteSize>, 'getState' | 'getInitialState' | 'subscribe'> & {
  /** One size larger or smaller, if there is one. */
  readonly step: (by: 1 | -1) => void;
};

/** `storage` may throw or be full: then the choice holds as long as the page. */
export function createNoteSizes(storage: () => Pick<Storage, 'getItem' | 'setItem'>): NoteSizes {
  const kept = attempt(() => Number(storage().getItem(NAME)));
  const { getState, getInitialState, subscribe, setState } = createStore<NoteSize>(
    () => NOTE_SIZES.find((size) => size === kept) ?? USUAL,
  );
  return {
    getState,
    getInitialState,
    subscribe,
    step: (by) => {
      const size = NOTE_SIZES[NOTE_SIZES.indexOf(getState()) + by];
      if (size === undefined) return;
      attempt(() => storage().setItem(NAME, String(size)));
      setState(size, true);
    },
  };
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

/** The one of this browser. */
export const noteSizes = createNoteSizes(() => localStorage);

/** Whose texts a page needs on paper that is printed as it is, as a handout. */
import { createStore } from 'zustand/vanilla';
import type { Visit } from '../../domain/catalog.ts';

export const wantedOnPaper = createStore<{ readonly visits: readonly Visit[] }>(() => ({
  visits: [],
}));

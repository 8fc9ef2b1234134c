/** What goes on a handout. Beside the address: paper and screen must agree, and nobody links to it. */
import { createStore } from 'zustand/vanilla';

export type HandoutChoices = {
  /** Id of a story, `draft` for the one that is being built, or empty for the dossier. */
  readonly story: string;
  readonly hasWorksheet: boolean;
  readonly hasNotes: boolean;
};

export const DRAFT = 'draft';

export const handoutChoices = createStore<HandoutChoices>(() => ({
  story: '',
  hasWorksheet: false,
  hasNotes: false,
}));

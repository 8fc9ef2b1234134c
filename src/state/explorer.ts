/** What the reader looks at, as one value. It cannot hold an id that the catalogue does not have. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Catalog } from '../domain/catalog.ts';
import { FACETS } from '../domain/facets.ts';
import { choosing, EVERYTHING, type Filter, isEverything, isSameFilter } from '../domain/filter.ts';
import { idsOf } from '../domain/remaining.ts';
import { find, isSameSelection, NOTHING, type Selection } from '../domain/selection.ts';
import { BY_DATE, isSameSort, type Sort } from '../domain/sort.ts';
import type { TimeScale } from '../domain/timeScale.ts';
import { MAXIMUM_TEXT, type Page, type Presentation, type Theme, type UrlState } from './url.ts';

export type ExplorerState = UrlState & {
  /** What a link asked for that is not in this dossier; said to the reader until the next choice. */
  readonly missing?: Exclude<Selection, { kind: 'none' }> | undefined;
  /** The selection took the place of the one before: Back undoes both at once. */
  readonly isInPlace?: true | undefined;
  /** The reader has searched since something was selected: the hits are shown in its place. */
  readonly isSearching?: true | undefined;
  /** Grows with every sheet that the reader turns to, which Back undoes. */
  readonly turns?: number | undefined;
  /** Grows with every filter that is a step of its own, which Back undoes. */
  readonly filterSteps?: number | undefined;
};

export type Explorer = Pick<
  StoreApi<ExplorerState>,
  'getState' | 'getInitialState' | 'subscribe'
> & {
  /** Chooses something the catalogue has; choosing what is chosen already writes nothing. */
  readonly select: (selection: Selection) => void;
  /** Likewise, without a step in the history: for what goes on by itself. */
  readonly selectInPlace: (selection: Selection) => void;
  readonly setLanguage: (language: string | undefined) => void;
  readonly setTheme: (theme: Theme | undefined) => void;
  readonly setPage: (page: Page | undefined) => void;
  /** A filter that lets everything pass is the same as none. `isStep` if Back is to undo it. */
  readonly setFilter: (filter: Filter, isStep?: boolean) => void;
  /** Looks for words, and shows the hits until one of them, or anything else, is chosen. */
  readonly search: (text: string) => void;
  /** How the timeline draws time; without, as it suits the dossier. */
  readonly setTimeScale: (timeScale: TimeScale | undefined) => void;
  /** In which order the table stands; the order of time is the same as none. */
  readonly setSort: (sort: Sort) => void;
  /** Turns to a sheet of a long view, by its number from 1; or to that of what is selected. */
  readonly setSheet: (sheet: number | undefined) => void;
  /** Asks the archive something else, or turns to another of its sheets: a step of the history. */
  readonly setArchive: (asked: string | undefined) => void;
  /** Which version of the dataset the address names: the one it was made with, or none. */
  readonly setVersion: (version: string | undefined) => void;
  /**
   * Begins to present, or says where the presentation is. The selection is what it begins at; once
   * the step is known that says more, and nothing is selected beside it.
   */
  readonly present: (presentation: Presentation, selection: Selection) => void;
  /** Ends the presentation, with what is selected then. */
  readonly leavePresentation: (selection: Selection) => void;
  /** Takes over what an address says: on arrival and on Back or Forward. */
  readonly goTo: (state: UrlState & Pick<ExplorerState, 'isSearching'>) => void;
};

/** An explorer of one catalogue, opened at what an address says. */
export function createExplorer(catalog: Catalog, opening: UrlState): Explorer {
  const store = createStore<ExplorerState>(() => admit(catalog, opening));
  const { getState, getInitialState, subscribe, setState } = store;
  const select = (selection: Selection, isInPlace: true | undefined) => {
    const state = getState();
    const isSame = isSameSelection(state.selection, selection);
    if (isSame && !state.missing && !state.isSearching) return;
    if (!find(catalog, selection)) return;
    // What is chosen says which sheet is shown.
    const left = { sheet: undefined, missing: undefined, isSearching: undefined };
    setState({ selection, isInPlace, ...left });
  };
  const setFilter = (wanted: Filter, isSearching: true | undefined, isStep = false) => {
    const state = getState();
    const filter = known(catalog, wanted);
    const next = filter?.text.trim() ? isSearching : undefined;
    const isSame = isSameFilter(filter ?? EVERYTHING, state.filter ?? EVERYTHING);
    if (isSame && next === state.isSearching) return;
    const filterSteps = isStep ? (state.filterSteps ?? 0) + 1 : state.filterSteps;
    setState({ filter, sheet: undefined, isSearching: next, filterSteps });
  };
  return {
    getState,
    getInitialState,
    subscribe,
    select: (selection) => select(selection, undefined),
    selectInPlace: (selection) => select(selection, true),
    setLanguage: (language) => {
      if (language !== getState().language) setState({ language });
    },
    setTheme: (theme) => {
      if (theme !== getState().theme) setState({ theme });
    },
    setPage: (page) => {
      if (page !== getState().page) setState({ page, sheet: undefined });
    },
    setFilter: (wanted, isStep) => setFilter(wanted, getState().isSearching, isStep),
    search: (text) => setFilter({ ...(getState().filter ?? EVERYTHING), text }, true),
    setTimeScale: (timeScale) => {
      if (timeScale !== getState().timeScale) setState({ timeScale });
    },
    setSort: (sort) => {
      if (isSameSort(sort, getState().sort ?? BY_DATE)) return;
      const next = isSameSort(sort, BY_DATE) ? undefined : sort;
      setState({ sort: next, sheet: undefined });
    },
    setSheet: (sheet) => {
      setState({ sheet, turns: (getState().turns ?? 0) + 1 });
    },
    setArchive: (archive) => {
      setState({ archive, turns: (getState().turns ?? 0) + 1 });
    },
    setVersion: (version) => {
      if (version !== getState().version) setState({ version });
    },
    present: (presentation, selection) => {
      const state = getState();
      const isKnown =
        state.presentation &&
        isSamePresentation(state.presentation, presentation) &&
        isSameSelection(state.selection, selection);
      if (isKnown || !find(catalog, selection)) return;
      const left = { missing: undefined, isInPlace: undefined, isSearching: undefined };
      setState({ presentation, selection, ...left });
    },
    leavePresentation: (wanted) => {
      const state = getState();
      if (!state.presentation) return;
      const selection = find(catalog, wanted) ? wanted : NOTHING;
      setState({ presentation: undefined, selection, isInPlace: undefined });
    },
    goTo: (state) => setState(admit(catalog, state), true),
  };
}

function isSamePresentation(a: Presentation, b: Presentation): boolean {
  return a.story === b.story && a.step === b.step && a.guess === b.guess;
}

function admit(
  catalog: Catalog,
  asked: UrlState & Pick<ExplorerState, 'isSearching'>,
): ExplorerState {
  const { filter: _, ...rest } = asked;
  const filter = asked.filter && known(catalog, asked.filter);
  const state = filter ? { ...rest, filter } : rest;
  const { selection } = state;
  if (selection.kind === 'none' || find(catalog, selection)) return state;
  return { ...state, selection: NOTHING, missing: selection };
}

/** A filter without what the catalogue does not have; undefined if it lets everything pass. */
function known(catalog: Catalog, filter: Filter): Filter | undefined {
  let admitted: Filter = { ...filter, text: filter.text.slice(0, MAXIMUM_TEXT) };
  for (const facet of FACETS) {
    const wanted = filter.chosen[facet];
    // What stops have of a facet is made when it is first asked for, and takes long in a large dossier.
    if (!wanted) continue;
    const ids = new Set(idsOf(catalog, facet));
    admitted = choosing(
      admitted,
      facet,
      wanted.filter((id) => ids.has(id)),
    );
  }
  return isEverything(admitted) ? undefined : admitted;
}

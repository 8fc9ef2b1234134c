/** Keeps the address bar and the explorer together. */
import { isSameSelection } from '../domain/selection.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { fromSearch, toSearch } from './url.ts';

/** What is kept with an entry in which hits are shown. */
const SEARCHING = 'searching';

/**
 * A new selection, page or sheet becomes a step that Back undoes, and so do beginning to present and ending
 * it; language and theme replace the current one, and so do a selection that takes the place of the
 * one before and whatever happens within a presentation. An entry keeps whether hits are shown in the
 * place of its selection, as the address does not say it.
 * Back and Forward write to the explorer once; the address then says already what the state says,
 * so nothing is written back. `opened` is what the explorer held when the page was drawn: what the
 * reader has chosen since then becomes a step. Returns how to stop.
 */
export function connectHistory(
  explorer: Explorer,
  page: Window,
  opened: ExplorerState = explorer.getState(),
): () => void {
  const write = (state: ExplorerState, before: ExplorerState) => {
    const current = page.location.search;
    const wanted = addressOf(state, current);
    const kept = state.isSearching ? SEARCHING : null;
    const isWritten = wanted === toSearch(fromSearch(current), current);
    if (isWritten && kept === page.history.state) return;
    const address = page.location.pathname + wanted + page.location.hash;
    if (isStep(state, before)) page.history.pushState(kept, '', address);
    else page.history.replaceState(kept, '', address);
  };
  const connected = explorer.getState();
  if (connected !== opened) write(connected, opened);
  const stopListening = explorer.subscribe(write);
  const travel = (event: PopStateEvent) => {
    const { pathname, search, hash } = page.location;
    const { language, theme, version } = explorer.getState();
    // Language and theme are the reader's, not the step's: Back does not undo them. Nor does it bring
    // back what was said of the link's version.
    const arrived = { ...fromSearch(search), language, theme, version };
    const wanted = toSearch(arrived, search);
    if (wanted !== toSearch(fromSearch(search), search)) {
      page.history.replaceState(event.state, '', pathname + wanted + hash);
    }
    const isSearching = event.state === SEARCHING || undefined;
    const now = explorer.getState();
    // Following a link within the page arrives here, too, and changes nothing.
    if (wanted !== addressOf(now, search) || isSearching !== now.isSearching) {
      explorer.goTo({ ...arrived, isSearching });
    }
  };
  page.addEventListener('popstate', travel);
  return () => {
    stopListening();
    page.removeEventListener('popstate', travel);
  };
}

function isStep(state: ExplorerState, before: ExplorerState): boolean {
  if (!state.presentation !== !before.presentation) return true;
  if (state.presentation) return false;
  const isChosen = !isSameSelection(state.selection, before.selection) && !state.isInPlace;
  const isTurned = state.turns !== before.turns || state.filterSteps !== before.filterSteps;
  return isChosen || state.page !== before.page || isTurned;
}

/** A link that asked for something missing stays in the bar until the reader chooses something. */
function addressOf(state: ExplorerState, current: string): string {
  return toSearch({ ...state, selection: state.missing ?? state.selection }, current);
}

import { useStore } from 'zustand';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { PartFailed } from '../loading/PartFailed.tsx';
import { useLoaded } from '../loading/useLoaded.ts';
import { SEARCH_BOX } from './enterHits.ts';
import { loadSearch } from './useSearch.ts';

/** Says below the search box that the search takes time, or could not be done. `isWanted` if there are words. */
export function SearchState({ isWanted }: { readonly isWanted: boolean }) {
  const { searching } = useDossier();
  const doing = useStore(searching, (state) => state.doing);
  const code = useLoaded(loadSearch, isWanted);
  const again = () => {
    // The button goes.
    document.getElementById(SEARCH_BOX)?.focus();
    if (code.hasFailed) code.retry();
    else searching.setState(({ attempt }) => ({ attempt: attempt + 1 }));
  };
  if (code.hasFailed || doing === 'failed') {
    return <PartFailed className="search-state" onRetry={again} />;
  }
  // The announcer (`Announcer.tsx`) reads it out.
  return doing === 'looking' && <p className="search-state">{m.searching()}</p>;
}

import { useStore } from 'zustand';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { PartFailed } from '../loading/PartFailed.tsx';
import { useLoaded } from '../loading/useLoaded.ts';
import { loadSearch } from './useSearch.ts';

/** Says below the search box that the search takes time, or could not be done. `isWanted` if there are words. */
export function SearchState({ isWanted }: { readonly isWanted: boolean }) {
  const { searching } = useDossier();
  const doing = useStore(searching, (state) => state.doing);
  const code = useLoaded(loadSearch, isWanted);
  if (code.hasFailed) return <PartFailed className="search-state" onRetry={code.retry} />;
  if (doing === 'failed') {
    const again = () => searching.setState(({ attempt }) => ({ attempt: attempt + 1 }));
    return <PartFailed className="search-state" onRetry={again} />;
  }
  // The announcer (`Announcer.tsx`) reads it out.
  return doing === 'looking' && <p className="search-state">{m.searching()}</p>;
}

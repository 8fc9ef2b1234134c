import type { Search } from '../../domain/query.ts';
import { useLoaded } from '../loading/useLoaded.ts';

const load = () => import('../../domain/search.ts');

/** What finds words and dates; undefined until it is wanted for the first time and there. */
export function useSearch(isWanted: boolean): Search | undefined {
  return useLoaded(load, isWanted).code?.queryOf;
}

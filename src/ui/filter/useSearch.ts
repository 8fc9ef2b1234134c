import type { Search } from '../../domain/query.ts';
import { useLoaded } from '../loading/useLoaded.ts';

const load = () => import('./searchCode.ts');

type Found = {
  readonly search: Search | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

/** What finds words and dates; undefined until it is wanted for the first time and there. */
export function useSearch(isWanted: boolean): Found {
  const { code, ...rest } = useLoaded(load, isWanted);
  return { search: code?.queryOf, ...rest };
}

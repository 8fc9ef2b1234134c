import { isEverything } from '../../domain/filter.ts';
import { useDossier } from '../dossier/context.ts';
import { useLoaded } from '../loading/useLoaded.ts';

const load = () => import('./FilterChips.tsx');

/** What the filter leaves, and each of its conditions; nothing, and no code for it, where it has none. */
export function FilterSummary() {
  const { filter } = useDossier();
  const isFiltered = !isEverything(filter);
  const { code } = useLoaded(load, isFiltered);
  return isFiltered && code ? <code.FilterChips /> : null;
}

import { isEverything } from '../../domain/filter.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { useLoaded } from '../loading/useLoaded.ts';

const load = () => import('./FilterChips.tsx');

/** What the filter leaves, and each of its conditions. Without conditions, it loads and shows nothing. */
export function FilterSummary() {
  const { filter } = useDossier();
  const isFiltered = !isEverything(filter);
  const { code, hasFailed } = useLoaded(load, isFiltered);
  if (hasFailed) return <p role="alert">{m.part_failed()}</p>;
  return isFiltered && code ? <code.FilterChips /> : null;
}

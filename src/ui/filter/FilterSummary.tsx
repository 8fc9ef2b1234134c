import { memo } from 'react';
import { isEverything } from '../../domain/filter.ts';
import { useLanguage, usePassing } from '../dossier/context.ts';
import { PartFailed } from '../loading/PartFailed.tsx';
import { useLoaded } from '../loading/useLoaded.ts';
import { loadChips } from './load.ts';

/** What the filter leaves, and each of its conditions. Without conditions, it loads and shows nothing. */
export const FilterSummary = memo(() => {
  useLanguage();
  const { filter } = usePassing();
  const isFiltered = !isEverything(filter);
  const { code, hasFailed, retry } = useLoaded(loadChips, isFiltered);
  if (hasFailed) return <PartFailed onRetry={retry} />;
  return isFiltered && code ? <code.FilterChips /> : null;
});

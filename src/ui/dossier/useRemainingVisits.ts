import { useMemo } from 'react';
import type { Visit } from '../../domain/catalog.ts';
import { useDossier, usePassing } from './context.ts';

/** The visits that pass the filter, in the order of time. */
export function useRemainingVisits(): readonly Visit[] {
  const { catalog } = useDossier();
  const { remaining } = usePassing();
  return useMemo(
    () => catalog.visits.filter((visit) => remaining.visits.has(visit)),
    [catalog, remaining],
  );
}

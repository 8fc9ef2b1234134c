import { useStore } from 'zustand';
import { EVERYTHING, type Filter, type Period } from '../../domain/filter.ts';
import type { Explorer } from '../../state/explorer.ts';

/**
 * The filter as the reader's last gesture left it, for what the reader is just operating. Everything
 * drawn goes by the one of `useDossier`, which may follow a moment later.
 */
export function useFilter(explorer: Explorer): Filter {
  return useStore(explorer, ({ filter }) => filter ?? EVERYTHING);
}

/** The filter's period, likewise. */
export function usePeriod(explorer: Explorer): Period {
  return useStore(explorer, ({ filter }) => (filter ?? EVERYTHING).period);
}

import { useMemo } from 'react';
import type { Explorer } from '../../state/explorer.ts';
import { toSearch } from '../../state/url.ts';
import { useIsStatic } from '../prerender/static.ts';
import type { Turning } from './Sheets.tsx';

/**
 * Ways to the sheets of the page that an explorer shows, with all that is chosen now. A page without a
 * script has none: its first sheet stands alone, and the list leads to the rest.
 */
export function useTurning(explorer: Explorer): Turning {
  const isStatic = useIsStatic();
  return useMemo(
    () => ({
      addressOf: (sheet) =>
        isStatic
          ? undefined
          : location.pathname + toSearch({ ...explorer.getState(), sheet }, location.search),
      onTurn: explorer.setSheet,
    }),
    [explorer, isStatic],
  );
}

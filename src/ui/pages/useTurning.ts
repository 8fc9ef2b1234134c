import { useMemo } from 'react';
import type { Explorer } from '../../state/explorer.ts';
import { toSearch } from '../../state/url.ts';
import type { Turning } from './Sheets.tsx';

/** Ways to the sheets of the page that an explorer shows, with all that is chosen now. */
export function useTurning(explorer: Explorer): Turning {
  return useMemo(
    () => ({
      addressOf: (sheet) =>
        location.pathname + toSearch({ ...explorer.getState(), sheet }, location.search),
      onTurn: explorer.setSheet,
    }),
    [explorer],
  );
}

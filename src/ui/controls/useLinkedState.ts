import { startTransition, useEffect, useState } from 'react';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';

/**
 * What the explorer holds, for the addresses of links. It follows after what a gesture has changed in
 * sight: whoever presses a link is read what the explorer holds then.
 */
export function useLinkedState(explorer: Explorer): ExplorerState {
  const [state, setState] = useState(explorer.getState);
  useEffect(() => {
    // It may have changed before this effect.
    setState(explorer.getState());
    return explorer.subscribe((next) => startTransition(() => setState(next)));
  }, [explorer]);
  return state;
}

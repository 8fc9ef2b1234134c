import { useLayoutEffect } from 'react';
import { NOTHING } from '../../domain/selection.ts';
import type { Explorer } from '../../state/explorer.ts';
import { isBehindDialog } from '../keys/dialogs.ts';

/** Escape clears the selection, unless a dialog, a presentation or something pulled takes the key. */
export function useClearOnEscape(explorer: Explorer): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isFree = !event.defaultPrevented && !isBehindDialog();
      if (event.key === 'Escape' && isFree && !explorer.getState().presentation) {
        explorer.select(NOTHING);
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [explorer]);
}

import { useLayoutEffect } from 'react';
import type { Explorer } from '../../state/explorer.ts';
import { isBehindDialog } from './dialogs.ts';

/** F5 is what clickers send to begin: what is selected is presented, and the page is not loaded anew. */
export function useStartKey(explorer: Explorer): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
      // With another key it still is the browser's.
      if (key !== 'F5' || altKey || ctrlKey || metaKey || shiftKey) return;
      const { presentation, selection } = explorer.getState();
      if (presentation || isBehindDialog()) return;
      event.preventDefault();
      explorer.present({}, selection);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [explorer]);
}

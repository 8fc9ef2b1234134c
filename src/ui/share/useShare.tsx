import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Explorer } from '../../state/explorer.ts';
import { LaterDialog } from '../loading/LaterDialog.tsx';

const load = () => import('./ShareDialog.tsx');

/** In an address: opens the dialog, so that an embed can lead to it. */
const KEY = 'share';

export type Share = {
  readonly open: () => void;
  /** The dialog while it is open, or why it cannot be. */
  readonly dialog: ReactNode;
};

/** The dialog with everything to share, whichever button opens it. Its code comes with the first press. */
export function useShare(explorer: Explorer): Share {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  useEffect(() => {
    const address = new URL(location.href);
    if (!address.searchParams.has(KEY)) return;
    // It asks for something to be done once: whoever goes on with this address does not ask again.
    address.searchParams.delete(KEY);
    history.replaceState(history.state, '', address);
    open();
  }, [open]);
  return {
    open,
    dialog: (
      <LaterDialog {...{ load, isOpen }}>
        {({ ShareDialog }) =>
          createPortal(
            <ShareDialog explorer={explorer} onClose={() => setOpen(false)} />,
            document.body,
          )
        }
      </LaterDialog>
    ),
  };
}

import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';

const loadDialog = async () => (await import('./ShareDialog.tsx')).ShareDialog;
type Dialog = Awaited<ReturnType<typeof loadDialog>>;

/** In an address: opens the dialog, so that an embed can lead to it. */
const KEY = 'share';

export type Share = {
  readonly open: () => void;
  /** The dialog while it is open, or why it cannot be. */
  readonly dialog: ReactNode;
};

/** The dialog with everything to share, whichever button opens it. Its code comes with the first press. */
export function useShare(explorer: Explorer): Share {
  const [Loaded, setLoaded] = useState<Dialog>();
  const [hasFailed, setFailed] = useState(false);
  const open = useCallback(() => {
    setFailed(false);
    loadDialog().then(
      (loaded) => setLoaded(() => loaded),
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    const address = new URL(location.href);
    if (!address.searchParams.has(KEY)) return;
    // It asks for something to be done once: whoever goes on with this address does not ask again.
    address.searchParams.delete(KEY);
    history.replaceState(history.state, '', address);
    open();
  }, [open]);
  const close = () => setLoaded(undefined);
  return {
    open,
    dialog: (
      <>
        {hasFailed && (
          <p className="header-alert" role="alert">
            {m.share_failed()}
          </p>
        )}
        {Loaded && createPortal(<Loaded explorer={explorer} onClose={close} />, document.body)}
      </>
    ),
  };
}

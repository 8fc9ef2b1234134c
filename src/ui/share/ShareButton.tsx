import { useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { isWhole } from '../../files/siteFiles.ts';
import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';

const loadDialog = async () => (await import('./ShareDialog.tsx')).ShareDialog;
type Dialog = Awaited<ReturnType<typeof loadDialog>>;

/** In an address: opens the dialog, so that an embed can lead to it. */
const KEY = 'share';

/** Opens the dialog with everything to share. Its code comes with the first press. */
export function ShareButton({ explorer }: { readonly explorer: Explorer }) {
  const [Share, setShare] = useState<Dialog>();
  const [hasFailed, setFailed] = useState(false);
  const [isAskedFor, setAskedFor] = useState(false);
  const open = useCallback(() => {
    setFailed(false);
    loadDialog().then(
      (loaded) => setShare(() => loaded),
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    const address = new URL(location.href);
    if (!address.searchParams.has(KEY)) return;
    // It asks for something to be done once: whoever goes on with this address does not ask again.
    address.searchParams.delete(KEY);
    history.replaceState(history.state, '', address);
    setAskedFor(true);
    open();
  }, [open]);
  const close = () => {
    setShare(undefined);
    setAskedFor(false);
  };
  // A page that has left its site has no place of its own that others could be led to.
  if (isWhole()) return null;
  const dialog = Share && <Share explorer={explorer} onClose={close} />;
  return (
    <>
      <button type="button" className="button share-button" onClick={open}>
        {m.share()}
      </button>
      {hasFailed && <p role="alert">{m.share_failed()}</p>}
      {/* The tools that this button is among may be folded away, and a dialog in them with them. */}
      {dialog && (isAskedFor ? createPortal(dialog, document.body) : dialog)}
    </>
  );
}

import { useState } from 'react';
import { createPortal } from 'react-dom';
import { m } from '../../locales/generated/messages.js';

const loadDialog = async () => (await import('./DownloadDialog.tsx')).DownloadDialog;
type Dialog = Awaited<ReturnType<typeof loadDialog>>;

/** Opens the menu of files. Its code comes with the first press. */
export function DownloadButton() {
  const [Menu, setMenu] = useState<Dialog>();
  const [hasFailed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    loadDialog().then(
      (loaded) => setMenu(() => loaded),
      () => setFailed(true),
    );
  };
  return (
    <>
      <button type="button" className="button" onClick={open}>
        {m.download()}
      </button>
      {hasFailed && <p role="alert">{m.download_failed()}</p>}
      {/* The menu that this button is in closes, and with it whatever it holds. */}
      {Menu && createPortal(<Menu onClose={() => setMenu(undefined)} />, document.body)}
    </>
  );
}

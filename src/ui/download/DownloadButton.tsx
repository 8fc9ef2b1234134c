import { useState } from 'react';
import { createPortal } from 'react-dom';
import { m } from '../../locales/generated/messages.js';
import { LaterDialog } from '../loading/LaterDialog.tsx';

const load = () => import('./DownloadDialog.tsx');

/** Opens the menu of files. Its code comes with the first press. */
export function DownloadButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {m.download()}
      </button>
      <LaterDialog {...{ load, isOpen }}>
        {/* The menu that this button is in closes, and with it whatever it holds. */}
        {({ DownloadDialog }) =>
          createPortal(<DownloadDialog onClose={() => setOpen(false)} />, document.body)
        }
      </LaterDialog>
    </>
  );
}

import { useState } from 'react';
import { createPortal } from 'react-dom';
import { m } from '../../locales/generated/messages.js';
import { useCommands } from '../keys/useCommands.ts';
import { LaterDialog } from '../loading/LaterDialog.tsx';

const load = () => import('./HelpDialog.tsx');

/** Opens the help of keys, as its own key does. */
export function Help() {
  const [isOpen, setOpen] = useState(false);
  useCommands((command) => {
    if (command !== 'help') return false;
    setOpen(true);
    return true;
  });
  return (
    <div className="help">
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {m.help_keys()}
      </button>
      <LaterDialog {...{ load, isOpen }}>
        {/* The menu that this button is in closes, and with it whatever it holds. */}
        {({ HelpDialog }) =>
          createPortal(<HelpDialog onClose={() => setOpen(false)} />, document.body)
        }
      </LaterDialog>
    </div>
  );
}

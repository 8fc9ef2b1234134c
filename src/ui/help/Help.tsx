import { useState } from 'react';
import { createPortal } from 'react-dom';
import { m } from '../../locales/generated/messages.js';
import { useCommands } from '../keys/useCommands.ts';
import { useLoaded } from '../loading/useLoaded.ts';

const load = () => import('./HelpDialog.tsx');

/** Opens the help of keys, as its own key does. */
export function Help() {
  const [isOpen, setOpen] = useState(false);
  const { code, hasFailed } = useLoaded(load, isOpen);
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
      {/* The menu that this button is in closes, and with it whatever it holds. */}
      {isOpen &&
        code &&
        createPortal(<code.HelpDialog onClose={() => setOpen(false)} />, document.body)}
      {hasFailed && <p role="alert">{m.part_failed()}</p>}
    </div>
  );
}

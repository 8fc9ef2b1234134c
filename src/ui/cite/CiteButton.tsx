import { useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import { useLoaded } from '../loading/useLoaded.ts';
import type { Cited } from './cited.ts';

const load = () => import('./CiteDialog.tsx');

/** Opens the citations of a source or a visit. The dialog's code loads with the first press. */
export function CiteButton({ label, ...cited }: Cited & { readonly label: string }) {
  const [isOpen, setOpen] = useState(false);
  const { code, hasFailed } = useLoaded(load, isOpen);
  return (
    <>
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && code && <code.CiteDialog cited={cited} onClose={() => setOpen(false)} />}
      {hasFailed && <span role="alert">{m.part_failed()}</span>}
    </>
  );
}

import { useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import { useLoaded } from '../loading/useLoaded.ts';

const load = () => import('./CiteDialog.tsx');

export type CiteProps = {
  readonly kind: 'sources' | 'visits';
  readonly id: string;
  /** The reader's own link to what is cited. */
  readonly address: () => string;
};

/** Opens the citations of a source or a visit. The code of that comes with the first press. */
export function CiteButton({ label, ...cited }: CiteProps & { readonly label: string }) {
  const [isOpen, setOpen] = useState(false);
  const { code, hasFailed } = useLoaded(load, isOpen);
  return (
    <>
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && code && <code.CiteDialog {...cited} onClose={() => setOpen(false)} />}
      {hasFailed && <span role="alert">{m.part_failed()}</span>}
    </>
  );
}

import { type ReactNode, useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import { useLoaded } from '../loading/useLoaded.ts';
import type { Cited } from './cited.ts';

const load = () => import('./CiteDialog.tsx');

type Citing = {
  /** Opens the dialog; its code loads with the first call. */
  readonly cite: () => void;
  /** The dialog while it is open. */
  readonly dialog: ReactNode;
};

/** The citations of a source or a visit, in a dialog. */
export function useCiting(cited: Cited): Citing {
  const [isOpen, setOpen] = useState(false);
  const { code, hasFailed } = useLoaded(load, isOpen);
  const dialog = (
    <>
      {isOpen && code && <code.CiteDialog cited={cited} onClose={() => setOpen(false)} />}
      {hasFailed && <span role="alert">{m.part_failed()}</span>}
    </>
  );
  return { cite: () => setOpen(true), dialog };
}

import { type ReactNode, useState } from 'react';
import { LaterDialog } from '../loading/LaterDialog.tsx';
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
  const dialog = (
    <LaterDialog {...{ load, isOpen }}>
      {({ CiteDialog }) => <CiteDialog cited={cited} onClose={() => setOpen(false)} />}
    </LaterDialog>
  );
  return { cite: () => setOpen(true), dialog };
}

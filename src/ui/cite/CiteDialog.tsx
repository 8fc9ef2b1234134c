import { m } from '../../locales/generated/messages.js';
import { Dialog } from '../controls/Dialog.tsx';
import { CitationChoice } from './CitationChoice.tsx';
import type { Cited } from './cited.ts';

type Props = { readonly cited: Cited; readonly onClose: () => void };

/** The citation of a source or a visit. */
export function CiteDialog({ cited, onClose }: Props) {
  return (
    <Dialog className="cite-dialog" title={m.cite_title()} onClose={onClose}>
      <CitationChoice cited={cited} />
    </Dialog>
  );
}

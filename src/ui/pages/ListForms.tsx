import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';
import { PageLink } from '../controls/PageLink.tsx';
import { useIsOnPaper } from '../print/paper.ts';

/** A switch between the two forms of the list, each with an address of its own. */
export function ListForms({ explorer }: { readonly explorer: Explorer }) {
  if (useIsOnPaper()) return null;
  return (
    <nav className="list-forms" aria-label={m.list_forms()}>
      <PageLink explorer={explorer} page="list" className="list-form" />
      <PageLink explorer={explorer} page="table" className="list-form" />
    </nav>
  );
}

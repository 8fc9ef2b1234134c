import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';
import { PageLink } from '../controls/PageLink.tsx';
import { useDossier } from '../dossier/context.ts';

/** The table is a form of the list, which leads to it. */
const VIEWS = [undefined, 'list', 'coverage', 'method'] as const;
const WITH_ARCHIVE = [...VIEWS, 'archive'] as const;

type Props = { readonly explorer: Explorer; readonly className: string };

/** Links to the views. */
export function ViewLinks({ explorer, className }: Props) {
  const { archive } = useDossier().catalog.dossier;
  return (
    <nav className={className} aria-label={m.views()}>
      {(archive ? WITH_ARCHIVE : VIEWS).map((page) => (
        <PageLink
          key={page ?? 'explore'}
          explorer={explorer}
          page={page}
          within={page === 'list' ? 'table' : undefined}
          className="view-link"
        />
      ))}
    </nav>
  );
}

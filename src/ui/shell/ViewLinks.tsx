import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';
import { PageLink } from '../controls/PageLink.tsx';

/** The table is a form of the list, which leads to it. */
const VIEWS = [undefined, 'list', 'coverage', 'method'] as const;

type Props = { readonly explorer: Explorer; readonly className: string };

/** Links to the views. */
export function ViewLinks({ explorer, className }: Props) {
  return (
    <nav className={className} aria-label={m.views()}>
      {VIEWS.map((page) => (
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

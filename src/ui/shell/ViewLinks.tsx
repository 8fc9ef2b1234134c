import { m } from '../../locales/generated/messages.js';
import type { Explorer } from '../../state/explorer.ts';
import { PageLink } from '../controls/PageLink.tsx';

const VIEWS = [undefined, 'list', 'table', 'coverage', 'method'] as const;

export function ViewLinks({ explorer }: { readonly explorer: Explorer }) {
  return (
    <nav className="header-views" aria-label={m.views()}>
      {VIEWS.map((page) => (
        <PageLink key={page ?? 'explore'} explorer={explorer} page={page} className="view-link" />
      ))}
    </nav>
  );
}

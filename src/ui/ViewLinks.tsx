import type { MouseEvent } from 'react';
import { useStore } from 'zustand';
import { m } from '../locales/generated/messages.js';
import { pathOfPage } from '../share/paths.ts';
import type { Explorer } from '../state/explorer.ts';
import { type Page, toSearch } from '../state/url.ts';
import { useIsStatic } from './prerender/static.ts';

const VIEWS = [
  [undefined, m.view_explore],
  ['list', m.view_list],
  ['table', m.view_table],
  ['coverage', m.view_coverage],
  ['method', m.view_method],
] as const;

/** The views as links to what is chosen now, so that they can be opened beside this page, too. */
export function ViewLinks({ explorer }: { readonly explorer: Explorer }) {
  const state = useStore(explorer);
  const isStatic = useIsStatic();
  const addressOf = (page: Page | undefined) =>
    isStatic
      ? pathOfPage(page) || './'
      : location.pathname + toSearch({ ...state, page }, location.search);
  const follow = (event: MouseEvent, page: Page | undefined) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!isPlain || event.button !== 0) return;
    event.preventDefault();
    explorer.setPage(page);
  };
  return (
    <nav className="header-views" aria-label={m.views()}>
      {VIEWS.map(([page, words]) => (
        <a
          key={page ?? 'explore'}
          className="view-link"
          href={addressOf(page)}
          data-needs-script={(isStatic && page !== undefined && !pathOfPage(page)) || undefined}
          aria-current={page === state.page ? 'page' : undefined}
          onClick={(event) => follow(event, page)}
        >
          {words()}
        </a>
      ))}
    </nav>
  );
}

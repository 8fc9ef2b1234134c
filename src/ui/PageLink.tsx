import type { MouseEvent } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../state/explorer.ts';
import { type Page, toSearch } from '../state/url.ts';
import { pageName } from './words.ts';

type Props = { readonly explorer: Explorer; readonly page: Page };

/** A page among the tools, as a link to it with all that is chosen now. */
export function PageLink({ explorer, page }: Props) {
  const state = useStore(explorer);
  const follow = (event: MouseEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!isPlain || event.button !== 0) return;
    event.preventDefault();
    explorer.setPage(page);
  };
  return (
    <a
      className="button page-link"
      href={location.pathname + toSearch({ ...state, page }, location.search)}
      aria-current={page === state.page ? 'page' : undefined}
      onClick={follow}
    >
      {pageName(page)}
    </a>
  );
}

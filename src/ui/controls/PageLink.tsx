import type { MouseEvent } from 'react';
import { useStore } from 'zustand';
import { pathOfPage } from '../../share/paths.ts';
import type { Explorer } from '../../state/explorer.ts';
import { type Page, toSearch } from '../../state/url.ts';
import { pageName } from '../language/words.ts';
import { useIsStatic, useListPath } from '../prerender/static.ts';

type Props = {
  readonly explorer: Explorer;
  /** Undefined for map and timeline. */
  readonly page: Page | undefined;
  /** Another form of the page, during which the link is marked, too. */
  readonly within?: Page | undefined;
  readonly className: string;
};

/** A page as a link to it with all that is chosen now, so that it can be opened beside this one, too. */
export function PageLink({ explorer, page, within, className }: Props) {
  const state = useStore(explorer);
  const isStatic = useIsStatic();
  const listPath = useListPath();
  const path = page === 'list' ? listPath?.(undefined) : pathOfPage(page);
  const href = isStatic
    ? path || './'
    : location.pathname + toSearch({ ...state, page, sheet: undefined }, location.search);
  const follow = (event: MouseEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!isPlain || event.button !== 0) return;
    event.preventDefault();
    explorer.setPage(page);
  };
  return (
    <a
      className={className}
      href={href}
      data-needs-script={(isStatic && page !== undefined && !path) || undefined}
      aria-current={
        page === state.page ? 'page' : (within !== undefined && within === state.page) || undefined
      }
      onClick={follow}
    >
      {pageName(page)}
    </a>
  );
}

import type { MouseEvent } from 'react';
import { useStore } from 'zustand';
import { pathOfPage } from '../../share/paths.ts';
import type { Explorer } from '../../state/explorer.ts';
import { type Page, toSearch } from '../../state/url.ts';
import { pageName } from '../language/words.ts';
import { useIsStatic } from '../prerender/static.ts';
import { useLinkedState } from './useLinkedState.ts';

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
  const shown = useStore(explorer, (state) => state.page);
  const state = useLinkedState(explorer);
  const isStatic = useIsStatic();
  const path = pathOfPage(page);
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
        page === shown ? 'page' : (within !== undefined && within === shown) || undefined
      }
      onClick={follow}
    >
      {pageName(page)}
    </a>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { Selected } from '../domain/selection.ts';
import { m } from '../locales/generated/messages.js';
import type { Explorer, ExplorerState } from '../state/explorer.ts';
import type { Page } from '../state/url.ts';
import { Failed } from './Failed.tsx';
import { loadCode, tryAgain } from './loadCode.ts';
import { useIsOnPaper } from './print/paper.ts';
import { pageName } from './words.ts';

/** The builder is beside the map, and the handout comes with code of its own. */
type OtherPageName = Exclude<Page, 'builder' | 'handout'>;

type Props = {
  readonly explorer: Explorer;
  readonly page: OtherPageName;
  readonly sort: ExplorerState['sort'];
  readonly selected: Selected;
};

/** What fills the page in place of map and timeline. Its code comes when it is turned to. */
export function OtherPage({ explorer, page, sort, selected }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['other pages'],
    queryFn: () => loadCode(() => import('./otherPages.ts')),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isOnPaper = useIsOnPaper();
  if (!data && isOnPaper) return null;
  if (!data) {
    return (
      <section className="panel page-panel" id="page" tabIndex={-1} aria-label={pageName(page)}>
        {error ? (
          <Failed message={m.page_failed()} onRetry={() => tryAgain(error, () => void refetch())} />
        ) : (
          <p className="panel-state">{m.loading_page()}</p>
        )}
      </section>
    );
  }
  switch (page) {
    case 'list':
      return <data.ListPage selected={selected} />;
    case 'table':
      return <data.TablePage selected={selected} sort={sort} setSort={explorer.setSort} />;
    case 'coverage':
      return <data.CoveragePage />;
    case 'method':
      return <data.MethodPage />;
  }
}

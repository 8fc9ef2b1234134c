import type { Selected } from '../domain/selection.ts';
import type { Explorer, ExplorerState } from '../state/explorer.ts';
import type { Page } from '../state/url.ts';
import { LaterPage } from './LaterPage.tsx';

type Props = {
  readonly explorer: Explorer;
  readonly page: Page;
  readonly sort: ExplorerState['sort'];
  readonly selected: Selected;
};

const loadPages = () => import('./otherPages.ts');
const loadBuilder = () => import('./builder/StoryBuilder.tsx');
const loadHandout = () => import('./handout/HandoutPage.tsx');

/** What fills the page in place of map and timeline; of the builder, what stands beside them. */
export function OtherPage({ explorer, page, sort, selected }: Props) {
  if (page === 'builder') {
    return (
      <LaterPage page={page} code="builder" load={loadBuilder} className="panel dossier builder">
        {({ StoryBuilder }) => <StoryBuilder />}
      </LaterPage>
    );
  }
  if (page === 'handout') {
    return (
      <LaterPage page={page} code="handout" load={loadHandout} className="panel page-panel">
        {({ HandoutPage }) => <HandoutPage />}
      </LaterPage>
    );
  }
  return (
    <LaterPage page={page} code="pages" load={loadPages} className="panel page-panel">
      {({ ListPage, TablePage, CoveragePage, MethodPage }) => {
        switch (page) {
          case 'list':
            return <ListPage selected={selected} />;
          case 'table':
            return <TablePage selected={selected} sort={sort} setSort={explorer.setSort} />;
          case 'coverage':
            return <CoveragePage />;
          case 'method':
            return <MethodPage />;
        }
      }}
    </LaterPage>
  );
}

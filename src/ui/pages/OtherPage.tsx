import { memo, type ReactNode } from 'react';
import type { Selected } from '../../domain/selection.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import type { Page } from '../../state/url.ts';
import { useLanguage } from '../dossier/context.ts';
import { pageName } from '../language/words.ts';
import { Later } from '../loading/Later.tsx';
import { useIsOnPaper } from '../print/paper.ts';
import { loadArchive, loadBuilder, loadHandout, loadPages } from './load.ts';

type Props = {
  readonly explorer: Explorer;
  readonly page: Page;
  readonly sort: ExplorerState['sort'];
  readonly sheet: ExplorerState['sheet'];
  readonly selected: Selected;
  /** What is asked of the archive. */
  readonly archive: ExplorerState['archive'];
  readonly base: string;
};

/** What fills the page in place of map and timeline; of the builder, what stands beside them. */
export const OtherPage = memo(({ explorer, page, sort, sheet, selected, archive, base }: Props) => {
  useLanguage();
  const isOnPaper = useIsOnPaper();
  const frame = (words: ReactNode) =>
    isOnPaper ? null : (
      <section
        className={`panel ${page === 'builder' ? 'dossier builder' : 'page-panel'}`}
        id="page"
        tabIndex={-1}
        aria-label={pageName(page)}
      >
        {words}
      </section>
    );
  switch (page) {
    case 'builder':
      return (
        <Later load={loadBuilder} frame={frame}>
          {({ StoryBuilder }) => <StoryBuilder />}
        </Later>
      );
    case 'handout':
      return (
        <Later load={loadHandout} frame={frame}>
          {({ HandoutPage }) => <HandoutPage />}
        </Later>
      );
    case 'archive':
      return (
        <Later load={loadArchive} frame={frame}>
          {({ ArchivePage }) => <ArchivePage {...{ explorer, asked: archive, base }} />}
        </Later>
      );
    default:
      return (
        <Later load={loadPages} frame={frame}>
          {({ ListView, CoveragePage, MethodPage }) => {
            switch (page) {
              case 'list':
              case 'table':
                return <ListView {...{ explorer, form: page, sort, sheet, selected }} />;
              case 'coverage':
                return <CoveragePage {...{ explorer, sheet }} />;
              case 'method':
                return <MethodPage />;
            }
          }}
        </Later>
      );
  }
});

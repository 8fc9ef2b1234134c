import type { ReactNode } from 'react';
import { isWithin, type Remaining } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import { LaterMarkCards } from '../cards/LaterMarkCards.tsx';
import { useDossier } from '../dossier/context.ts';
import { Dossier } from '../dossier/Dossier.tsx';
import { FILTER_SLOT } from '../filter/FilterButton.tsx';
import { FilterSummary } from '../filter/FilterSummary.tsx';
import { SkipLinks } from '../keys/SkipLinks.tsx';
import { MapPanel } from '../map/MapPanel.tsx';
import { OtherPage } from '../pages/OtherPage.tsx';
import { LaterSplitters } from '../panels/LaterSplitters.tsx';
import { useLooked } from '../picture/looked.ts';
import { Print } from '../print/Print.tsx';
import { TimelinePanel } from '../timeline/TimelinePanel.tsx';
import { NARROW, useMedia } from '../views/media.ts';
import { Announcer } from './Announcer.tsx';
import { Header } from './Header.tsx';

type Props = {
  readonly explorer: Explorer;
  readonly state: ExplorerState;
  /** Of the dossier, in the reader's language. */
  readonly title: string;
  readonly base: string;
  readonly notices: ReactNode;
};

/** The page with its header and its panels: map and timeline or another page, and the dossier. */
export function ExplorePage({ explorer, state, title, base, notices }: Props) {
  const { language, remaining } = useDossier();
  const looked = useLooked();
  const { selected, theme } = looked;
  const isNarrow = useMedia(NARROW);
  const isBuilding = state.page === 'builder';
  const hasViews = state.page === undefined || isBuilding;
  const page = state.page && (
    <OtherPage explorer={explorer} page={state.page} sort={state.sort} selected={selected} />
  );
  return (
    <>
      <SkipLinks page={state.page} />
      <div className="explore">
        <Header explorer={explorer} title={title} language={language} theme={state.theme} />
        <main className="explore-main">
          <div id={FILTER_SLOT} className="filter-slot" />
          {notices}
          {isNarrow && <FilterSummary />}
          {!hasViews && page}
          {hasViews && (
            <MapPanel explorer={explorer} selected={selected} theme={theme} base={base} />
          )}
          {hasViews && <TimelinePanel explorer={explorer} selected={selected} />}
          {isBuilding ? (
            page
          ) : (
            <Dossier
              selected={selected}
              isSearching={state.isSearching ?? false}
              isBelow={isNarrow && state.page !== undefined}
              isHidden={isNarrow && state.page === 'list' && isListed(selected, remaining)}
            />
          )}
        </main>
        <LaterSplitters />
        <LaterMarkCards selected={selected} />
        <Announcer selected={selected} page={state.page} />
      </div>
      <Print
        base={base}
        looked={looked}
        isList={state.page === 'list'}
        isWhole={state.page === 'handout'}
      >
        {!hasViews && page}
      </Print>
    </>
  );
}

/** Whether the list shows everything that the dossier would show of a selection. */
function isListed(selected: Selected, passing: Remaining): boolean {
  return !['place', 'source'].includes(selected.kind) && isWithin(passing, selected);
}

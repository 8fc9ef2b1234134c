import { type ComponentProps, memo, type ReactNode } from 'react';
import { directionOf } from '../../domain/direction.ts';
import { isWithin, type Remaining } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import type { Page } from '../../state/url.ts';
import { LaterMarkCards } from '../cards/LaterMarkCards.tsx';
import { useDossier, usePassing, useSoughtWords } from '../dossier/context.ts';
import { Dossier } from '../dossier/Dossier.tsx';
import { Said } from '../dossier/Said.tsx';
import { FILTER_SLOT } from '../filter/FilterButton.tsx';
import { FilterSummary } from '../filter/FilterSummary.tsx';
import { SkipLinks } from '../keys/SkipLinks.tsx';
import { Boundary } from '../loading/Boundary.tsx';
import { Dispensable, PanelBoundary } from '../loading/PanelBoundary.tsx';
import { PartFailed } from '../loading/PartFailed.tsx';
import { usePainted } from '../loading/usePainted.ts';
import { MapPanel } from '../map/MapPanel.tsx';
import { OtherPage } from '../pages/OtherPage.tsx';
import { LaterSplitter } from '../panels/LaterSplitter.tsx';
import { useLooked } from '../picture/looked.ts';
import { Print } from '../print/Print.tsx';
import { TimelinePanel } from '../timeline/TimelinePanel.tsx';
import { NARROW, useMedia } from '../views/media.ts';
import { Announcer } from './Announcer.tsx';
import { Header } from './Header.tsx';

type Props = {
  readonly explorer: Explorer;
  /** The theme that the reader chose. */
  readonly chosenTheme: ExplorerState['theme'];
  readonly base: string;
  /** The same element as long as it has the same to say. */
  readonly notices: ReactNode;
} & Pick<ExplorerState, 'page' | 'sort' | 'sheet' | 'archive' | 'isSearching'>;

/**
 * The page with its header and its panels: map and timeline or another page, and the dossier. Of what
 * the explorer holds it gets only what it shows itself, so that a filter does not render it.
 */
export const ExplorePage = memo((props: Props) => {
  const { explorer, chosenTheme, base, notices, page: shown, isSearching = false } = props;
  const { catalog, language } = useDossier();
  const { remaining } = usePassing();
  const query = useSoughtWords();
  const looked = useLooked();
  const { selected, theme } = looked;
  // The words come first; what is drawn follows as soon as they are to be seen.
  const drawn = usePainted(selected);
  const isNarrow = useMedia(NARROW);
  const isBuilding = shown === 'builder';
  const hasViews = shown === undefined || isBuilding;
  const hasHits = query !== undefined && (selected.kind === 'none' || isSearching);
  const hasDossier = isShown(selected, shown, { isNarrow, hasHits, remaining });
  const isSummaryAbove = isNarrow || !hasViews;
  const page = shown && (
    <PanelBoundary id={isBuilding ? 'builder' : 'page'} subject={shown}>
      <OtherPage
        explorer={explorer}
        page={shown}
        sort={props.sort}
        sheet={props.sheet}
        selected={selected}
        archive={props.archive}
        base={base}
      />
    </PanelBoundary>
  );
  return (
    <>
      <SkipLinks page={shown} hasDossier={hasDossier} />
      <div className="explore" data-undivided={hasDossier || isBuilding ? undefined : ''}>
        <Boundary
          instead={(again) => (
            <header className="header">
              <h1 className="dossier-title">
                <Said of={catalog.dossier.title} />
              </h1>
              <PartFailed onRetry={again} />
            </header>
          )}
        >
          <Header explorer={explorer} language={language} theme={chosenTheme} />
        </Boundary>
        <main className="explore-main">
          <div id={FILTER_SLOT} className="filter-slot" />
          <div className="notices">
            <Dispensable>{notices}</Dispensable>
            {isSummaryAbove && <FilterSummary />}
          </div>
          {!hasViews && page}
          {hasViews && <DrawnMap explorer={explorer} selected={drawn} theme={theme} base={base} />}
          <Dispensable>
            <LaterSplitter part="timeline" />
          </Dispensable>
          {hasViews && <DrawnTimeline explorer={explorer} selected={drawn} />}
          <Dispensable>
            <LaterSplitter part="dossier" />
          </Dispensable>
          {isBuilding ? (
            page
          ) : (
            <PanelBoundary id="dossier" subject={selected}>
              <Dossier
                selected={selected}
                isSearching={isSearching}
                isBelow={isNarrow && shown !== undefined}
                isHidden={!hasDossier}
                hasSummary={!isSummaryAbove}
              />
            </PanelBoundary>
          )}
          <Dispensable>
            <LaterMarkCards selected={selected} />
          </Dispensable>
        </main>
        <Announcer selected={selected} page={shown} />
      </div>
      <Dispensable>
        <Print base={base} looked={looked} isList={shown === 'list'} isWhole={shown === 'handout'}>
          {!hasViews && page}
        </Print>
      </Dispensable>
    </>
  );
});

/** Like the next one, not rendered with the words of a selection. */
const DrawnMap = memo((props: ComponentProps<typeof MapPanel>) => (
  <PanelBoundary id="map" subject={props.selected}>
    <MapPanel {...props} />
  </PanelBoundary>
));

const DrawnTimeline = memo((props: ComponentProps<typeof TimelinePanel>) => {
  const { language } = useDossier();
  return (
    <PanelBoundary id="timeline" subject={props.selected}>
      {/* The widget cannot turn: another one is opened. */}
      <TimelinePanel key={directionOf(language)} {...props} />
    </PanelBoundary>
  );
});

type Shown = {
  readonly isNarrow: boolean;
  /** The reader searches, and the dossier shows what is found. */
  readonly hasHits: boolean;
  readonly remaining: Remaining;
};

/**
 * Whether the dossier has something to say. Beside a page without a map it is there for what is
 * selected: with nothing selected it would list once more what the page has. On narrow pages it
 * stands below the list, which says all of a visit or stop itself.
 */
function isShown(
  selected: Selected,
  page: Page | undefined,
  { isNarrow, hasHits, remaining }: Shown,
): boolean {
  if (page === undefined || page === 'builder') return true;
  // List and table mark what is found themselves.
  if (hasHits && page !== 'list' && page !== 'table') return true;
  if (selected.kind === 'none') return false;
  return !isNarrow || page !== 'list' || !isListed(selected, remaining);
}

/** Whether the list shows everything that the dossier would show of a selection. */
function isListed(selected: Selected, passing: Remaining): boolean {
  return !['place', 'source'].includes(selected.kind) && isWithin(passing, selected);
}

import { memo, useContext, useEffect, useRef } from 'react';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { onReader } from '../../state/signs.ts';
import { FilterSummary } from '../filter/FilterSummary.tsx';
import { loadHits } from '../filter/load.ts';
import { NothingLeft } from '../filter/NothingLeft.tsx';
import { OutsideNotice } from '../filter/OutsideNotice.tsx';
import { loadCodeEarly } from '../loading/loadCode.ts';
import { PartFailed } from '../loading/PartFailed.tsx';
import { withTexts } from '../loading/texts.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import { atOnce, usePainted } from '../loading/usePainted.ts';
import { useTextsAhead } from '../loading/useTextsAhead.ts';
import { PosterContext } from '../prerender/posters.ts';
import { StaticContext } from '../prerender/static.ts';
import { useDossier, useSoughtWords } from './context.ts';
import { FirstSightContext, isOtherPage } from './firstSight.ts';
import { loadSelectedPage } from './loadSelectedPage.ts';
import { Introduction, Overview } from './Overview.tsx';
import { scrollToChosen } from './scrollToChosen.ts';
import { useTwins } from './useTwins.ts';

type Props = {
  readonly selected: Selected;
  /** It stands below another page, on which the reader has chosen. */
  readonly isBelow: boolean;
  /** Another page says all of it. */
  readonly isHidden: boolean;
  /** It begins with what the filter leaves; else that stands above the page. */
  readonly hasSummary: boolean;
  /** The reader has searched since something was selected. */
  readonly isSearching?: boolean;
};

/**
 * The words behind what is selected; with nothing selected, all that there is to select. While the
 * reader searches, what is found.
 */
export const Dossier = memo(
  ({ isBelow, isHidden, hasSummary, isSearching = false, ...props }: Props) => {
    const query = useSoughtWords();
    const element = useRef<HTMLElement>(null);
    const pages = usePages(props.selected);
    const selected = pages.Page ? props.selected : NOTHING_YET;
    const isFirstSight = isOtherPage(selected, usePainted<Selected>(selected, atOnce));
    const isOverview = selected.kind === 'none';
    const areHitsWanted = (isOverview || isSearching) && query !== undefined;
    // Until the code is there, what was shown before stays.
    const { code: hits, hasFailed, retry } = useLoaded(loadHits, areHitsWanted);
    const areHits = areHitsWanted && hits !== undefined;
    // Where it is hidden, it says again what the page has that hides it.
    const hasOverview = isOverview && !areHits && !isHidden;
    useFollow(element, selected, { isBelow, isHidden });
    useTwins(element);
    useTextsAhead();
    return (
      <section
        className="panel dossier"
        id="dossier"
        aria-label={m.dossier()}
        hidden={isHidden}
        tabIndex={-1}
        ref={element}
      >
        {hasOverview && <Introduction />}
        {/* Below the years, which stay where they are when one of them is pressed. */}
        {hasSummary && <FilterSummary />}
        {hasFailed && <PartFailed onRetry={retry} />}
        {pages.hasFailed && <PartFailed onRetry={pages.retry} />}
        {(areHits || hasOverview) && <NothingLeft areHits={areHits} />}
        {areHits ? (
          <hits.HitsPage query={query} />
        ) : (
          <>
            <OutsideNotice selected={selected} />
            {selected.kind !== 'none' && pages.Page && (
              <FirstSightContext value={isFirstSight}>
                <pages.Page selected={selected} />
              </FirstSightContext>
            )}
            {hasOverview && <Overview />}
          </>
        )}
      </section>
    );
  },
);

/** Until code and texts are there, what is selected is drawn in the views, and the overview stays. */
const NOTHING_YET = { kind: 'none' } as const;

function usePages(selected: Selected) {
  const { catalog } = useDossier();
  const parts = useContext(StaticContext);
  // The first choice shows its words at once, as later ones do.
  useEffect(() => onReader(window, () => void loadCodeEarly(loadSelectedPage, withTexts)), []);
  const { code, ...loading } = useLoaded(loadSelectedPage, selected.kind !== 'none');
  // Of those in chunks, each part of the page waits for its own.
  const loaded = catalog.isWithoutTexts && !catalog.chunks ? undefined : code;
  return { ...loading, Page: parts?.SelectedPage ?? loaded?.SelectedPage };
}

/**
 * Shows what has been selected from its beginning, a chosen stop within it, and catches the focus of
 * a button that has gone with the page it stood on; if the panel has gone, the page beside it does.
 */
function useFollow(
  element: { readonly current: HTMLElement | null },
  selected: Selected,
  { isBelow, isHidden }: Pick<Props, 'isBelow' | 'isHidden'>,
) {
  const before = useRef<Selected>(undefined);
  const { areWordsThere = false } = useContext(PosterContext);
  useEffect(() => {
    const panel = element.current;
    if (!panel || before.current === selected) return;
    const isOpening = before.current === undefined;
    before.current = selected;
    // The words of a page that was there before the app stay as they are scrolled.
    if (isOpening && areWordsThere) return;
    scrollToChosen(panel);
    const isLeftBehind = isBelow && selected.kind !== 'none';
    const { activeElement } = document;
    const isLost = activeElement === document.body || (isHidden && panel.contains(activeElement));
    if (!isOpening && (isLeftBehind || isLost)) {
      const refuge = isHidden ? document.getElementById('page') : panel;
      refuge?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: isHidden });
    }
  }, [element, selected, isBelow, isHidden, areWordsThere]);
}

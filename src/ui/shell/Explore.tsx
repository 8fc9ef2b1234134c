import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Catalog } from '../../domain/catalog.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { isWithin, type Remaining, remaining } from '../../domain/remaining.ts';
import { queryOf } from '../../domain/search.ts';
import { find, NOTHING, type Selected, type Selection } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { negotiate } from '../../locales/locale.ts';
import { createExplorer, type Explorer } from '../../state/explorer.ts';
import { connectHistory } from '../../state/history.ts';
import { createHover } from '../../state/hover.ts';
import { fromSearch } from '../../state/url.ts';
import { DossierContext } from '../dossier/context.ts';
import { Dossier } from '../dossier/Dossier.tsx';
import { editFilter, type FilterEdit } from '../filter/editFilter.ts';
import { FilterSummary } from '../filter/FilterSummary.tsx';
import { useRefuge } from '../filter/useRefuge.ts';
import { isBehindDialog } from '../keys/dialogs.ts';
import { keepFocus } from '../keys/keepFocus.ts';
import { SkipLinks } from '../keys/SkipLinks.tsx';
import { usePageCommands } from '../keys/usePageCommands.ts';
import { useStartKey } from '../keys/useStartKey.ts';
import { useSpoken } from '../language/useSpoken.ts';
import { pageName, plainText } from '../language/words.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import { MapPanel } from '../map/MapPanel.tsx';
import { loadOffline } from '../offline/load.ts';
import { OtherPage } from '../pages/OtherPage.tsx';
import { LaterSplitters } from '../panels/LaterSplitters.tsx';
import { LookedContext } from '../picture/looked.ts';
import { type Shown, ShownContext } from '../picture/shown.ts';
import { PresentPanel } from '../present/PresentPanel.tsx';
import { Print } from '../print/Print.tsx';
import { VersionNotice } from '../share/VersionNotice.tsx';
import { TimelinePanel } from '../timeline/TimelinePanel.tsx';
import { NARROW, useMedia } from '../views/media.ts';
import { Announcer } from './Announcer.tsx';
import { Header } from './Header.tsx';
import { Missing } from './Missing.tsx';
import { showThemeColour } from './themeColour.ts';

/** Browsing a dossier: map, timeline and excerpts of one selection. */
export function Explore({ catalog, base }: { readonly catalog: Catalog; readonly base: string }) {
  const [explorer] = useState(() => createExplorer(catalog, fromSearch(location.search)));
  const [hover] = useState(createHover);
  const state = useStore(explorer);
  const language = useSpoken(
    negotiate([state.language, ...navigator.languages, catalog.dossier.language]),
  );
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const { presentation } = state;
  const isScreen = presentation && !presentation.isSpeaker;
  // Dark rooms are rare and projectors weak: a screen for a class is light unless it was asked for.
  const wantedTheme = state.theme ?? (isScreen ? 'light' : undefined);
  const theme = wantedTheme ?? (prefersDark ? 'dark' : 'light');
  // The store holds nothing that the catalogue lacks, so there is always something to find.
  const selected = useMemo(
    () => find(catalog, state.selection) ?? { kind: 'none' as const },
    [catalog, state.selection],
  );
  // What is drawn may follow what is being operated, so that neither typing nor ticking waits for it.
  const filter = useDeferredValue(state.filter ?? EVERYTHING);
  const passing = useMemo(() => remaining(catalog, filter), [catalog, filter]);
  const query = useMemo(() => queryOf(catalog, filter.text), [catalog, filter.text]);
  const isNarrow = useMedia(NARROW);
  const [firstSource, setFirstSource] = useState<string>();
  const [shown] = useState<Shown>({});
  const title = plainText(catalog.dossier.title, catalog, language);
  const { code: offline } = useLoaded(loadOffline, true);

  useEffect(() => connectHistory(explorer, window), [explorer]);
  useClearOnEscape(explorer);
  useRefuge(filter);
  useStartKey(explorer);
  usePageCommands(explorer, { catalog, remaining: passing, selected });
  useEffect(keepFocus, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = wantedTheme ?? 'auto';
    const presented = isScreen ? m.present() : m.present_speaker();
    const name = presentation ? presented : state.page && pageName(state.page);
    document.title = [...(name ? [name] : []), title, m.app_name()].join(' · ');
  }, [language, wantedTheme, presentation, isScreen, state.page, title]);
  useEffect(() => showThemeColour(theme), [theme]);

  const dossier = useMemo(
    () => ({
      catalog,
      language,
      filter,
      remaining: passing,
      query,
      firstSource,
      hover,
      select: (selection: Selection, source?: string) => {
        setFirstSource(source);
        explorer.select(selection);
      },
      editFilter: (edit: FilterEdit) => editFilter(explorer, edit),
    }),
    [catalog, language, filter, passing, query, firstSource, hover, explorer],
  );
  const { period } = filter;
  const isGapless = state.isGapless ?? false;
  const looked = useMemo(
    () => ({
      ...{ catalog, selected, remaining: passing, language, period, isGapless, theme },
      shown,
    }),
    [catalog, selected, passing, language, period, isGapless, theme, shown],
  );
  if (presentation) {
    return (
      <DossierContext value={dossier}>
        <PresentPanel {...{ explorer, presentation, theme, base }} />
      </DossierContext>
    );
  }
  const isBuilding = state.page === 'builder';
  const hasViews = state.page === undefined || isBuilding;
  const page = state.page && (
    <OtherPage explorer={explorer} page={state.page} sort={state.sort} selected={selected} />
  );
  return (
    <DossierContext value={dossier}>
      <ShownContext value={shown}>
        <LookedContext value={looked}>
          <SkipLinks page={state.page} />
          <div className="explore">
            <Header explorer={explorer} title={title} language={language} theme={state.theme} />
            <main className="explore-main">
              <div className="notices">
                <Missing missing={state.missing} onDismiss={() => explorer.select(NOTHING)} />
                <VersionNotice
                  asked={state.version}
                  onDismiss={() => explorer.setVersion(undefined)}
                />
                {offline && <offline.NewVersion base={base} />}
              </div>
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
                  isBelow={isNarrow && state.page !== undefined}
                  isHidden={isNarrow && state.page === 'list' && isListed(selected, passing)}
                />
              )}
            </main>
            <LaterSplitters />
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
        </LookedContext>
      </ShownContext>
    </DossierContext>
  );
}

/** Whether the list shows all that the dossier would show of a selection. */
function isListed(selected: Selected, passing: Remaining): boolean {
  return !['place', 'source'].includes(selected.kind) && isWithin(passing, selected);
}

function useClearOnEscape(explorer: Explorer) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // In a dialog Escape closes the dialog.
      const isFree = !event.defaultPrevented && !isBehindDialog();
      if (event.key === 'Escape' && isFree && !explorer.getState().presentation) {
        explorer.select(NOTHING);
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [explorer]);
}

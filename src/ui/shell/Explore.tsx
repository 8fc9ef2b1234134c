import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Catalog } from '../../domain/catalog.ts';
import { find } from '../../domain/selection.ts';
import { createExplorer } from '../../state/explorer.ts';
import { connectHistory } from '../../state/history.ts';
import { fromSearch } from '../../state/url.ts';
import { DossierContext, PassingContext, QueryContext } from '../dossier/context.ts';
import { useDossierValue } from '../dossier/useDossierValue.ts';
import { useRefuge } from '../filter/useRefuge.ts';
import { keepFocus } from '../keys/keepFocus.ts';
import { usePageCommands } from '../keys/usePageCommands.ts';
import { useStartKey } from '../keys/useStartKey.ts';
import { plainText, siteName } from '../language/words.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import { loadOffline } from '../offline/load.ts';
import { LookedContext } from '../picture/looked.ts';
import { ShownContext } from '../picture/shown.ts';
import { useLookedValue } from '../picture/useLookedValue.ts';
import { PresentPanel } from '../present/PresentPanel.tsx';
import { ExplorePage } from './ExplorePage.tsx';
import { Notices } from './Notices.tsx';
import { useClearOnEscape } from './useClearOnEscape.ts';
import { useDocument } from './useDocument.ts';
import { useReader } from './useReader.ts';

/** Browsing a dossier: map, timeline and excerpts of one selection, or a presentation of it. */
export function Explore({ catalog, base }: { readonly catalog: Catalog; readonly base: string }) {
  const [explorer] = useState(() => createExplorer(catalog, fromSearch(location.search)));
  const [opened] = useState(explorer.getState);
  const state = useStore(explorer);
  const { selection, presentation, timeScale, page, sort, sheet, archive, isSearching } = state;
  const { missing, version } = state;
  const reader = useReader(catalog, state);
  const { language, theme, spoken } = reader;
  const title = plainText(catalog.dossier.title, catalog, language);
  // The explorer holds no id that the catalogue lacks, so this always finds something.
  const selected = useMemo(
    () => find(catalog, selection) ?? { kind: 'none' as const },
    [catalog, selection],
  );
  const { dossier, passing, query } = useDossierValue(explorer, catalog, { language, base });
  const looked = useLookedValue(dossier, passing, { selected, timeScale, theme });
  const { code: offline } = useLoaded(loadOffline, true);

  const notices = useMemo(
    () => <Notices {...{ explorer, version, base, offline, spoken }} unknown={missing} />,
    [explorer, missing, version, base, offline, spoken],
  );

  // The page can be pressed a little before this.
  useEffect(() => connectHistory(explorer, window, opened), [explorer, opened]);
  useClearOnEscape(explorer);
  useRefuge(passing.filter);
  useStartKey(explorer);
  usePageCommands(explorer, looked);
  useEffect(keepFocus, []);
  useDocument(state, reader, title, siteName(catalog, language));

  return (
    <DossierContext value={dossier}>
      <PassingContext value={passing}>
        <QueryContext value={query}>
          {presentation ? (
            <PresentPanel {...{ explorer, presentation, theme, base }} />
          ) : (
            <ShownContext value={looked.shown}>
              <LookedContext value={looked}>
                <ExplorePage
                  {...{ explorer, base, notices, page, sort, sheet, archive, isSearching }}
                  chosenTheme={state.theme}
                />
              </LookedContext>
            </ShownContext>
          )}
        </QueryContext>
      </PassingContext>
    </DossierContext>
  );
}

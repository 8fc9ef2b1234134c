import { useMemo } from 'react';
import type { Catalog } from '../../domain/catalog.ts';
import { yearsText } from '../../domain/dateText.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Selected, Selection } from '../../domain/selection.ts';
import type { TimeScale } from '../../domain/timeScale.ts';
import { m } from '../../locales/generated/messages.js';
import type { Locale } from '../../locales/locale.ts';
import { hasLongList, type ListPage } from '../../scene/pages/listPages.ts';
import { pathOfList, type ViewWithPage } from '../../share/paths.ts';
import { createExplorer, type Explorer } from '../../state/explorer.ts';
import { createHover } from '../../state/hover.ts';
import { DossierContext, PassingContext, useDossier } from '../dossier/context.ts';
import { Dossier } from '../dossier/Dossier.tsx';
import { SelectedPage } from '../dossier/SelectedPage.tsx';
import { ReasonBody } from '../evidence/ReasonBody.tsx';
import { createSearching } from '../filter/searching.ts';
import { SkipLinks } from '../keys/SkipLinks.tsx';
import { MapCredit } from '../map/MapCredit.tsx';
import { CoveragePage } from '../pages/CoveragePage.tsx';
import { ListView } from '../pages/ListView.tsx';
import { MethodPage } from '../pages/MethodPage.tsx';
import type { Turning } from '../pages/Sheets.tsx';
import { PlayControls } from '../play/PlayControls.tsx';
import { Header } from '../shell/Header.tsx';
import { TrueScaleSwitch } from '../timeline/TrueScaleSwitch.tsx';
import { StaticContext } from './static.ts';
import { toldOn } from './toldOn.ts';
import { YearLinks } from './YearLinks.tsx';

/** The drawings of a page, as markup. */
export type StaticDrawings = {
  readonly map: string;
  readonly timeline: string;
  readonly overview: string;
  /** How the timeline draws time. */
  readonly timeScale: TimeScale;
  readonly usualScale: TimeScale;
};

type Props = {
  readonly catalog: Catalog;
  /** All of it: the same for every page. */
  readonly all: Remaining;
  readonly language: Locale;
  readonly selection: Selection;
  readonly selected: Selected;
  /** Undefined for map and timeline, of which there are drawings. */
  readonly page?: ViewWithPage | undefined;
  /** Which page of the list. */
  readonly list?: ListPage | undefined;
  readonly drawings?: StaticDrawings | undefined;
};

/** The page as `Explore` will have it, without what needs a script to be of use. */
export function StaticPage(props: Props) {
  const { catalog, all, language, selection, selected, page, list, drawings } = props;
  const explorer = useMemo(
    () => createExplorer(catalog, page ? { selection, page } : { selection }),
    [catalog, selection, page],
  );
  const dossier = useMemo(
    () => ({
      ...{ catalog, language, firstSource: undefined },
      searching: createSearching(),
      hover: createHover(),
      select: explorer.select,
      editFilter: () => undefined,
    }),
    [catalog, language, explorer],
  );
  const passing = useMemo(
    () => ({
      filter: list?.filter ?? EVERYTHING,
      remaining: list?.remaining ?? all,
      search: undefined,
    }),
    [all, list],
  );
  const hasDossier = page === undefined || selected.kind !== 'none';
  return (
    <StaticContext value={partsOf(catalog, selected, list !== undefined)}>
      <DossierContext value={dossier}>
        <PassingContext value={passing}>
          <SkipLinks page={page} hasDossier={hasDossier} />
          <div className="explore" data-undivided={hasDossier ? undefined : ''}>
            <Header explorer={explorer} language={language} theme={undefined} />
            <main className="explore-main">
              {list && <StaticList explorer={explorer} list={list} />}
              {page === 'table' && <StaticTable explorer={explorer} />}
              {page === 'coverage' && <CoveragePage explorer={explorer} />}
              {page === 'method' && <MethodPage />}
              {drawings && (
                <section className="panel map-panel" id="map" tabIndex={-1} aria-label={m.map()}>
                  <div className="map" />
                  <Drawn className="poster-slot" markup={drawings.map} />
                  <MapCredit href="basemap/LICENCES.md" dossier={catalog.dossier} />
                </section>
              )}
              {drawings && (
                <section
                  className="panel timeline-panel"
                  id="timeline"
                  tabIndex={-1}
                  aria-label={m.timeline()}
                >
                  <div className="timeline-head">
                    <div className="timeline-choices">
                      <TrueScaleSwitch explorer={explorer} scene={drawings} />
                    </div>
                    <Drawn className="overview" markup={drawings.overview} />
                  </div>
                  <div className="timeline" />
                  <Drawn className="poster-slot" markup={drawings.timeline} />
                  <PlayControls explorer={explorer} selected={selected} />
                </section>
              )}
              <Dossier
                selected={selected}
                isBelow={false}
                isHidden={!hasDossier}
                hasSummary={false}
              />
            </main>
          </div>
        </PassingContext>
      </DossierContext>
    </StaticContext>
  );
}

/** What a page of a dossier must have at once. */
function partsOf(catalog: Catalog, selected: Selected, isList: boolean) {
  const hasList = hasLongList(catalog);
  return {
    ReasonBody,
    tells: toldOn(catalog, selected, isList),
    SelectedPage,
    listPath: hasList ? pathOfList(undefined) : undefined,
    YearLinks: hasList ? YearLinks : undefined,
  };
}

type ListProps = { readonly explorer: Explorer; readonly list: ListPage };

/** A page of the list. Its sheets are those of its years; of other years, the years lead to them. */
function StaticList({ explorer, list: { years, number, count } }: ListProps) {
  const { language } = useDossier();
  const span = years && { earliest: years.period.from, latest: years.period.to };
  const turning: Turning = {
    addressOf: (to) => (to <= count && count > 1 ? pathOfList(years, to) : undefined),
    onTurn: () => undefined,
  };
  return (
    <ListView
      {...{ explorer, turning }}
      form="list"
      sort={undefined}
      sheet={number}
      selected={{ kind: 'none' }}
      years={span && yearsText(span, language)}
    />
  );
}

/** The first sheet of the table: the others need the app. */
function StaticTable({ explorer }: { readonly explorer: Explorer }) {
  return (
    <ListView
      {...{ explorer, turning: NO_TURNING }}
      form="table"
      sort={undefined}
      sheet={1}
      selected={{ kind: 'none' }}
    />
  );
}

const NO_TURNING: Turning = { addressOf: () => undefined, onTurn: () => undefined };

/** Only Node draws this, from SVG that it has made itself. */
function Drawn({ className, markup }: { readonly className: string; readonly markup: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: `views/svg.ts` has escaped all of it.
  return <div className={className} dangerouslySetInnerHTML={{ __html: markup }} />;
}

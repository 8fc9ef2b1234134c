import { type ReactNode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { m } from './locales/generated/messages.js';
import { learn, negotiate, speak } from './locales/locale.ts';
import { createDataset } from './state/dataset.ts';
import { fromSearch } from './state/url.ts';
import { loadSelectedPage } from './ui/dossier/loadSelectedPage.ts';
import { speakPage } from './ui/language/inLanguage.ts';
import { loadCode } from './ui/loading/loadCode.ts';
import { beginInChunks, beginWithoutTexts } from './ui/loading/texts.ts';
import { loadMap } from './ui/map/openMap.ts';
import { loadOffline } from './ui/offline/load.ts';
import { TakingOver } from './ui/prerender/TakingOver.tsx';
import {
  announceLoading,
  isAsAsked,
  keepScrolled,
  placeOf,
  postersIn,
  prerenderedIn,
  say,
  takeAddress,
} from './ui/prerender/takeOver.ts';
import { App, datasetOf, firstFileOf } from './ui/shell/App.tsx';
import { loadStanding } from './ui/standing/load.ts';
import { loadTimeline } from './ui/timeline/load.ts';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/page.css';
import './ui/shell/layout.css';
import './ui/shell/header.css';
import './ui/map/map.css';
import './ui/map/mapControls.css';
import './ui/timeline/timeline.css';
import './ui/timeline/overview.css';
import './ui/controls/more.css';
import './ui/dossier/dossier.css';
import './ui/pages/pages.css';
import './ui/play/play.css';
import './ui/styles/hover.css';
import './ui/filter/filter.css';
import './ui/styles/touch.css';
import './ui/styles/contrast.css';
import './ui/prerender/poster.css';
import './ui/print/print.css';

/** What brings texts in chunks: only of large dossiers. */
const loadChunks = () => import('./ui/loading/chunkQueues.ts');

const loadShownFirst = () => import('./ui/loading/shownFirst.ts');

/**
 * Starts the app in the page. `prepare` is called with the absolute address of the site before
 * anything else. What is there already stays until the app can take its place, and comes back where
 * it cannot. Throws where the page has no place for the app.
 */
export async function start(prepare: (base: string) => void): Promise<void> {
  const element = document.getElementById('app');
  if (!element) throw new Error('The page has no element "app"');
  const prerendered = prerenderedIn(element);
  const place = prerendered && placeOf(prerendered, window);
  const base = place?.base ?? document.baseURI;
  prepare(base);
  const { lang } = document.documentElement;
  const kept = prerendered && {
    // A copy of this element is one, too.
    page: element.cloneNode(true) as Element,
    address: location.href,
    language: lang,
  };
  const { theme, language, page } = fromSearch(location.search);
  if (theme) document.documentElement.dataset.theme = theme;
  const isKept =
    prerendered !== undefined && place !== undefined && isAsAsked(prerendered, place, window);
  const isFirst = isKept && prerendered.search === '';
  const first = isFirst || prerendered?.first === 'index' ? prerendered?.first : undefined;
  const dataset = createDataset(datasetOf(base), first && firstFileOf(base, first));
  beginInChunks(async (catalog) => {
    const { queueOf } = await loadChunks();
    return queueOf(catalog, { base, restart: dataset.load });
  });
  const loading = dataset.load();
  if (place) {
    if (!isKept) {
      announceLoading(element, window);
      // No picture of map and timeline is there: their code comes beside the dataset. Where it cannot
      // be had, their panels say so.
      if (!page) for (const load of [loadMap, loadTimeline]) load().catch(() => {});
    }
    const spoken = negotiate([language, ...navigator.languages, lang]);
    // Whatever of it cannot be had is asked for again, and told of, by what is drawn.
    const pages = isFirst ? undefined : loadCode(loadSelectedPage).catch(() => {});
    await Promise.all([loading, learn(spoken), pages]);
    if (dataset.getState().catalog === undefined) {
      speakPage(speak(spoken));
      const { awaitDataset } = await loadStanding().catch((error: unknown) => {
        say(m.part_failed(), 'alert', element, window);
        throw error;
      });
      await awaitDataset(element, dataset);
    }
    const { catalog } = dataset.getState();
    const shown = fromSearch(place.address.search);
    if (catalog && (catalog.chunks || shown.filter || shown.page)) {
      // What came later would move what is below it. Failures are told by what is drawn.
      await loadShownFirst()
        .then(({ shownFirst }) => shownFirst(catalog, base, shown))
        .catch(() => {});
    }
    takeAddress(place, window);
  }
  const { isWithoutTexts, chunks } = dataset.getState().catalog ?? {};
  if (isWithoutTexts && !chunks) {
    beginWithoutTexts(async () => {
      // Said where it is to be seen.
      loadSelectedPage().catch(() => {});
      await dataset.complete();
    }, window);
  }
  const posters = isKept ? postersIn(element) : {};
  await drawn(element, <App {...{ base, dataset, posters, kept }} />);
  // Nothing on the page needs it, so nothing is said where it cannot be had.
  loadOffline().then(
    ({ keepOffline }) => keepOffline(base),
    () => {},
  );
}

/** Draws the app in the place of the page, which stays until all is ready. Resolves then. */
function drawn(element: HTMLElement, app: ReactNode): Promise<void> {
  const putBack = keepScrolled(element);
  return new Promise((resolve) => {
    const onTaken = () => {
      // From here on it is the app's.
      for (const told of ['root', 'search', 'first', 'stale']) delete element.dataset[told];
      putBack();
      resolve();
    };
    // In pieces of some milliseconds, so that the page answers meanwhile.
    startTransition(() =>
      createRoot(element).render(<TakingOver onTaken={onTaken}>{app}</TakingOver>),
    );
  });
}

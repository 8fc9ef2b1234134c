import { type ReactNode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { m } from './locales/generated/messages.js';
import { learn, negotiate, speak } from './locales/locale.ts';
import { createDataset, type DatasetStore } from './state/dataset.ts';
import { fromSearch } from './state/url.ts';
import { loadSelectedPage } from './ui/dossier/loadSelectedPage.ts';
import { speakPage } from './ui/language/inLanguage.ts';
import { loadCode, loadCodeEarly } from './ui/loading/loadCode.ts';
import { askForTexts, beginInChunks, beginWithoutTexts } from './ui/loading/texts.ts';
import { loadMap } from './ui/map/openMap.ts';
import { loadOffline } from './ui/offline/load.ts';
import { loadOf } from './ui/pages/load.ts';
import { LINKED } from './ui/prerender/linked.ts';
import { TakingOver } from './ui/prerender/TakingOver.tsx';
import {
  alertIn,
  forgetTold,
  isAsAsked,
  keepScrolled,
  type Place,
  type Prerendered,
  placeOf,
  postersIn,
  prerenderedIn,
  takeAddress,
  whenAnswered,
} from './ui/prerender/takeOver.ts';
import { loadPresent } from './ui/present/load.ts';
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
import './ui/timeline/legend.css';
import './ui/controls/more.css';
import './ui/dossier/dossier.css';
import './ui/play/play.css';
import './ui/styles/hover.css';
import './ui/filter/filter.css';
import './ui/styles/touch.css';
import './ui/styles/contrast.css';
import './ui/prerender/marks.css';
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
  let shown = shownIn(element);
  const base = shown.place?.base ?? document.baseURI;
  prepare(base);
  const { lang } = document.documentElement;
  const { theme, language, page, presentation } = fromSearch(location.search);
  if (theme) document.documentElement.dataset.theme = theme;
  const isFirst = shown.isAsAsked && shown.prerendered?.search === '';
  const begun = shown.prerendered?.first;
  const first = isFirst || begun === 'index' ? begun : undefined;
  const dataset = createDataset(datasetOf(base, first), first && firstFileOf(base, first));
  beginInChunks(async (catalog) => {
    const { queueOf } = await loadChunks();
    return queueOf(catalog, { base, restart: dataset.renew });
  });
  const loading = dataset.load();
  // Beside the dataset. What could not be had is asked for again.
  const view = presentation ? loadPresent : page && loadOf(page);
  if (view) void loadCodeEarly<unknown>(view, (own) => own());
  const spoken = negotiate([language, ...navigator.languages, lang]);
  // Whatever of it cannot be had is asked for again, and told of, by what is drawn.
  const pages = isFirst ? undefined : loadCode(loadSelectedPage).catch(() => {});
  const needed = shown.prerendered && Promise.all([loading, learn(spoken), pages]);
  if (needed && !shown.isAsAsked) {
    await Promise.race([whenAnswered(element), needed]);
    if (element.dataset.opening === LINKED) delete element.dataset.opening;
    shown = shownIn(element);
  }
  const { prerendered, isAsAsked: isKept } = shown;
  let { place } = shown;
  const kept = prerendered && {
    // A copy of this element is one, too.
    page: element.cloneNode(true) as Element,
    address: location.href,
    language: lang,
  };
  if (place && prerendered) {
    if (presentation) loadMap().catch(() => {});
    // No picture of map and timeline is there: their code comes beside the dataset. Where it cannot
    // be had, their panels say so.
    else if (!isKept && !page) for (const load of [loadMap, loadTimeline]) load().catch(() => {});
    await needed;
    if (dataset.getState().catalog === undefined) {
      speakPage(speak(spoken));
      const { awaitDataset } = await loadStanding().catch((error: unknown) => {
        alertIn(element, m.part_failed());
        throw error;
      });
      await awaitDataset(element, dataset);
    }
    place = await placeAsPressed(element, place, { prerendered, dataset });
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
  // Somebody is there, or the app would not be. What needs them says it where they cannot be had.
  if (isWithoutTexts && !chunks) askForTexts().catch(() => {});
  // Nothing on the page needs it, so nothing is said where it cannot be had.
  loadOffline().then(
    ({ keepOffline }) => keepOffline(base),
    () => {},
  );
}

/** What the page shows, and whether that is what is asked for; nothing of it where there is no page. */
function shownIn(element: HTMLElement) {
  const prerendered = prerenderedIn(element);
  const place = prerendered && placeOf(prerendered, window);
  return {
    ...{ prerendered, place },
    isAsAsked:
      prerendered !== undefined && place !== undefined && isAsAsked(prerendered, place, window),
  };
}

type Begun = { readonly prerendered: Prerendered; readonly dataset: DatasetStore };

/**
 * Waits for all that the app shows first. The reader may press something meanwhile: the page shows it then, and the
 * app needs more. Resolves to the address of what the page shows in the end.
 */
async function placeAsPressed(
  element: HTMLElement,
  first: Place,
  { prerendered, dataset }: Begun,
): Promise<Place> {
  let [place, now] = [first, prerendered];
  for (;;) {
    await readyFor(place, dataset);
    await whenAnswered(element);
    const page = prerenderedIn(element);
    if (!page || page.search === now.search) return place;
    now = page;
    place = placeOf(page, window);
    const { catalog } = dataset.getState();
    const isWordless = catalog?.isWithoutTexts && !catalog.chunks && page.search !== '';
    // What is drawn says what could not be had.
    await Promise.all([
      loadCode(loadSelectedPage).catch(() => {}),
      isWordless && dataset.complete().catch(() => {}),
    ]);
  }
}

/** What came later would move what is below it. Failures are told by what is drawn. */
async function readyFor({ base, address }: Place, dataset: DatasetStore): Promise<void> {
  const { catalog } = dataset.getState();
  const shown = fromSearch(address.search);
  const { filter, page, presentation } = shown;
  if (!catalog || !(catalog.chunks || filter || page || presentation)) return;
  await loadShownFirst()
    .then(({ shownFirst }) => shownFirst(catalog, base, shown))
    .catch(() => {});
}

/** Draws the app in the place of the page, which stays until all is ready. Resolves then. */
function drawn(element: HTMLElement, app: ReactNode): Promise<void> {
  const putBack = keepScrolled(element);
  // Whatever is pressed now waits for the app.
  element.dataset.drawing = '';
  return new Promise((resolve) => {
    const onTaken = () => {
      forgetTold(element);
      putBack();
    };
    const onBegun = () => {
      element.dispatchEvent(new Event('taken'));
      resolve();
    };
    // In pieces of some milliseconds, so that the page answers meanwhile.
    startTransition(() =>
      createRoot(element).render(<TakingOver {...{ onTaken, onBegun }}>{app}</TakingOver>),
    );
  });
}

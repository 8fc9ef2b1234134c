import { QueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { learn, negotiate } from './locales/locale.ts';
import { catalogQuery } from './state/dataset.ts';
import { fromSearch } from './state/url.ts';
import { installPolicy } from './trustedTypes.ts';
import { App, datasetOf } from './ui/App.tsx';
import {
  announceLoading,
  isAsAsked,
  keepingScrolled,
  placeOf,
  postersIn,
  prerenderedIn,
  takeAddress,
} from './ui/prerender/takeOver.ts';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/page.css';
import './ui/styles/layout.css';
import './ui/styles/header.css';
import './ui/styles/map.css';
import './ui/styles/mapControls.css';
import './ui/styles/timeline.css';
import './ui/styles/overview.css';
import './ui/styles/dossier.css';
import './ui/styles/pages.css';
import './ui/styles/play.css';
import './ui/styles/hover.css';
import './ui/styles/filter.css';
import './ui/styles/touch.css';
import './ui/styles/contrast.css';
import './ui/styles/poster.css';
import './ui/styles/print.css';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element "app"');
void start(root);

/** What is there already stays until the dataset is there to draw it from, or word that it is not. */
async function start(element: HTMLElement) {
  const prerendered = prerenderedIn(element);
  const place = prerendered && placeOf(prerendered, window);
  const base = place?.base ?? document.baseURI;
  installPolicy(window, base);
  const client = new QueryClient();
  const { theme, language } = fromSearch(location.search);
  if (theme) document.documentElement.dataset.theme = theme;
  const isKept =
    prerendered !== undefined && place !== undefined && isAsAsked(prerendered, place, window);
  if (place) {
    if (!isKept) announceLoading(element, window);
    const { lang } = document.documentElement;
    await Promise.all([
      client.prefetchQuery(catalogQuery(datasetOf(base))),
      learn(negotiate([language, ...navigator.languages, lang])),
    ]);
    takeAddress(place, window);
  }
  const posters = isKept ? postersIn(element) : {};
  // From here on it is the app's.
  for (const told of ['root', 'search', 'stale']) delete element.dataset[told];
  keepingScrolled(element, () =>
    flushSync(() =>
      createRoot(element).render(<App base={base} client={client} posters={posters} />),
    ),
  );
}

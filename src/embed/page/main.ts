/** The script of the embed's page, which stands in it as a classic one. The page is whole without it. */
import { isEverything } from '../../domain/filter.ts';
import { fromSearch } from '../../state/url.ts';
import { connectHost } from '../connectHost.ts';
import { updateFullLinks } from './address.ts';
import { createEmbedPage, type EmbedPage } from './embedPage.ts';
import { isPartial } from './furtherWords.ts';
import { offerMap } from './offerMap.ts';
import { optionsOf } from './options.ts';
import { openPage } from './published.ts';
import { START } from './reading.ts';
import { createRestingPage } from './restingPage.ts';

const root = document.documentElement;

/** The same page in the language asked for, where that is another. */
function otherLanguage(): string | undefined {
  const language = new URLSearchParams(location.search).get('lang')?.toLowerCase().split('-')[0];
  if (!language || language === root.lang || !/^[a-z]{2,3}$/.test(language)) return undefined;
  const page = root.getAttribute(`data-page-${language}`);
  if (page === null) return undefined;
  return `${new URL(page, location.href).href}${location.search}${location.hash}`;
}

/** Whether the address asks for what the page shows without a script. */
function asksForNothing(): boolean {
  const { selection, filter, version } = fromSearch(location.search);
  const isWhole = filter === undefined || isEverything(filter);
  return selection.kind === 'none' && isWhole && version === undefined && !namesExcerpt();
}

/** WordPress keeps its secret in the fragment. */
function namesExcerpt(): boolean {
  return location.hash.length > 1 && !location.hash.includes('secret=');
}

function start(embed: HTMLElement): void {
  const { theme, hasControls, height } = optionsOf(location.search);
  if (theme !== 'auto') root.dataset.theme = theme;
  const map = embed.querySelector<HTMLElement>('.map-box');
  if (height) {
    // The style sheet shares it out.
    root.dataset.height = '';
    root.style.setProperty('--height', `${height}px`);
  }
  const make = ({ published, opening }: Awaited<ReturnType<typeof openPage>>): EmbedPage => {
    root.dataset.scripted = '';
    delete root.dataset.waiting;
    return createEmbedPage(embed, published, opening);
  };
  const offer = (page: EmbedPage) => {
    connectHost(window, page);
    if (hasControls && map) offerMap(map, page);
  };
  if (isPartial() && asksForNothing()) {
    updateFullLinks(START);
    offer(createRestingPage(embed, async () => make(await openPage())));
    return;
  }
  const opened = openPage();
  if (opened instanceof Promise) {
    // What is about to change is not shown before.
    if (fromSearch(location.search).selection.kind !== 'none') root.dataset.waiting = '';
    void opened.then(make).then(offer);
  } else {
    offer(make(opened));
  }
}

const other = otherLanguage();
const embed = document.querySelector<HTMLElement>('.embed');
if (other) location.replace(other);
else if (embed) start(embed);

/** The script of the embed's page, which stands in it as a classic one. The page is whole without it. */
import { fromSearch } from '../../state/url.ts';
import { connectHost } from '../connectHost.ts';
import { createEmbedPage } from './embedPage.ts';
import { offerMap } from './offerMap.ts';
import { optionsOf } from './options.ts';
import { openPage } from './published.ts';

const root = document.documentElement;

/** The same page in the language asked for, where that is another. */
function otherLanguage(): string | undefined {
  const language = new URLSearchParams(location.search).get('lang')?.toLowerCase().split('-')[0];
  if (!language || language === root.lang || !/^[a-z]{2,3}$/.test(language)) return undefined;
  const page = root.getAttribute(`data-page-${language}`);
  if (page === null) return undefined;
  return `${new URL(page, location.href).href}${location.search}${location.hash}`;
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
  const open = ({ published, opening }: Awaited<ReturnType<typeof openPage>>) => {
    root.dataset.scripted = '';
    delete root.dataset.waiting;
    const page = createEmbedPage(embed, published, opening);
    connectHost(window, page);
    if (hasControls && map) offerMap(map, page);
  };
  const opened = openPage();
  if (opened instanceof Promise) {
    // What is about to change is not shown before.
    if (fromSearch(location.search).selection.kind !== 'none') root.dataset.waiting = '';
    void opened.then(open);
  } else {
    open(opened);
  }
}

const other = otherLanguage();
const embed = document.querySelector<HTMLElement>('.embed');
if (other) location.replace(other);
else if (embed) start(embed);

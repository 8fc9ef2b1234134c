/** The script of the embed's page, which stands in it as a classic one. The page is whole without it. */
import { connectHost } from '../connectHost.ts';
import { createEmbedPage } from './embedPage.ts';
import { offerMap } from './offerMap.ts';
import { heightsOf, optionsOf } from './options.ts';

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
  root.dataset.scripted = '';
  const map = embed.querySelector<HTMLElement>('.map-box');
  if (height) {
    shareOut(height, embed);
    // The columns may have become one, or two.
    window.addEventListener('resize', () => shareOut(height, embed));
  }
  const page = createEmbedPage(embed);
  connectHost(window, page);
  if (hasControls && map) offerMap(map, page);
}

/** Gives map and excerpts their heights, so that the whole has the height asked for (CSS pixels). */
function shareOut(height: number, embed: HTMLElement): void {
  root.style.removeProperty('--own-height');
  root.style.removeProperty('--own-excerpts');
  const boxOf = (selector: string) =>
    embed.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  const [map, excerpts] = [boxOf('.map-box'), boxOf('.excerpts')];
  const whole = embed.getBoundingClientRect().height;
  if (excerpts.top < map.bottom) {
    // Beside the map they are as high as its column.
    root.style.setProperty('--own-height', `${map.height + height - whole}px`);
    return;
  }
  const own = heightsOf(height - (whole - map.height - excerpts.height), excerpts.height);
  root.style.setProperty('--own-height', `${own.map}px`);
  root.style.setProperty('--own-excerpts', `${own.excerpts}px`);
}

const other = otherLanguage();
const embed = document.querySelector<HTMLElement>('.embed');
if (other) location.replace(other);
else if (embed) start(embed);

/** The map that can be moved, from the moment the reader reaches for it. */
import type { LiveMap, LiveMapOptions } from '../live/liveMap.ts';
import { said } from './drawing.ts';
import type { EmbedPage } from './embedPage.ts';
import { isDark } from './scheme.ts';

type LiveModule = { readonly openLiveMap: (options: LiveMapOptions) => Promise<LiveMap> };

/** Shows the button, and opens the map by it or by a press on the poster, in the poster's place. */
export function offerMap(panel: HTMLElement, page: EmbedPage): void {
  const find = <E extends HTMLElement>(selector: string) => panel.querySelector<E>(selector);
  const button = find<HTMLButtonElement>('.move');
  const label = find('.move .words');
  const stage = find('.stages');
  const container = find('.live');
  const notice = find('.notice');
  const zooms = [...panel.querySelectorAll<HTMLButtonElement>('.zoom')];
  if (!button || !label || !stage || !container || !notice) return;
  button.hidden = false;

  const reach = async () => {
    button.removeEventListener('click', open);
    stage.removeEventListener('click', openByStage);
    button.setAttribute('aria-disabled', 'true');
    label.textContent = said('map-loading');
    try {
      const hadFocus = document.activeElement === button;
      const map = await openMap(panel, container, page);
      stage.hidden = true;
      button.hidden = true;
      for (const zoom of zooms) {
        zoom.hidden = false;
        zoom.addEventListener('click', () => map.zoom(Number(zoom.dataset.zoom)));
      }
      if (hadFocus) zooms[0]?.focus({ preventScroll: true });
      page.subscribe(() => map.show(page.selection(), page.chosen()));
      map.show(page.selection(), page.chosen());
    } catch {
      container.hidden = true;
      button.hidden = true;
      notice.textContent = said('map-failed');
      notice.hidden = false;
    }
  };
  const open = () => void reach();
  const openByStage = ({ target }: Event) => {
    if (target instanceof Element && !target.closest('a')) open();
  };
  button.addEventListener('click', open);
  stage.addEventListener('click', openByStage);
}

/** Resolves once the map is drawn. It is laid out, unseen, before it takes the poster's place. */
async function openMap(
  panel: HTMLElement,
  container: HTMLElement,
  page: EmbedPage,
): Promise<LiveMap> {
  const { base = '', map = '', region = '', index } = document.documentElement.dataset;
  const site = new URL(base, location.href).href;
  // Of the form that the pipeline gives it.
  const live = (await import(/* @vite-ignore */ new URL(map, site).href)) as LiveModule;
  const { frame } = panel.querySelector<HTMLElement>('.stage:not([hidden])')?.dataset ?? {};
  const [longitude = 0, latitude = 0, zoom = 0, width = 1, height = 1] = (frame ?? '')
    .split(' ')
    .map(Number);
  const widget = container.querySelector<HTMLElement>('.map') ?? container;
  container.hidden = false;
  container.style.visibility = 'hidden';
  const { clientWidth, clientHeight } = container;
  const scale = Math.min(clientWidth / width, clientHeight / height);
  const opened = await live.openLiveMap({
    ...{ container: widget, site, index, region: region || undefined },
    language: document.documentElement.lang,
    isDark: isDark(),
    canvasLabel: said('map-canvas'),
    frame: {
      width: clientWidth,
      height: clientHeight,
      centre: [longitude, latitude],
      zoom: zoom + Math.log2(scale),
    },
    selection: page.selection(),
    filter: page.chosen(),
    selectPlace: page.selectPlace,
    selectClaim: page.selectClaim,
  });
  container.style.visibility = '';
  return opened;
}

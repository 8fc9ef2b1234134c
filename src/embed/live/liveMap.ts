/**
 * The map that can be moved, of an embed. A module of its own, imported by address when the reader
 * reaches for it: with it come the dataset, or of a large dossier its index, and the widget.
 */
import type { Catalog } from '../../domain/catalog.ts';
import { EVERYTHING, type Filter } from '../../domain/filter.ts';
import { litBy } from '../../domain/hover.ts';
import { remaining } from '../../domain/remaining.ts';
import { find, type Selection } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { type Locale, learn, speak } from '../../locales/locale.ts';
import { wholeMap } from '../../scene/map/alternatives.ts';
import type { MapText } from '../../scene/map/map.ts';
import { createDataset } from '../../state/dataset.ts';
import { installPolicy, ownScript } from '../../trustedTypes.ts';
import type { MapFrame } from '../../views/map/camera/frame.ts';
import type { MapGestures, MapOptions, MapView } from '../../views/map/contract.ts';

export type LiveMapOptions = {
  readonly container: HTMLElement;
  /** Absolute address of the site. */
  readonly site: string;
  /** The index of a large dossier, below the site, which says all that a map draws. */
  readonly index: string | undefined;
  readonly region: string | undefined;
  /** One of the interface's. */
  readonly language: string;
  readonly isDark: boolean;
  readonly canvasLabel: string;
  /** What the poster shows. */
  readonly frame: MapFrame;
  readonly selection: Selection;
  readonly filter: Filter;
  readonly selectPlace: (id: string) => void;
  readonly selectClaim: NonNullable<MapGestures['selectClaim']>;
};

export type LiveMap = {
  readonly show: (selection: Selection, filter: Filter) => void;
  /** By levels; 0 shows everything. */
  readonly zoom: (levels: number) => void;
};

type Settling = { readonly resolve: () => void; readonly reject: (error: Error) => void };

const text: MapText = {
  marker: (name, count) => m.marker({ name, count }),
  gathered: (name, others, count) => m.marker_gathered({ name, others, count }),
  ordered: (label, orders) => m.marker_ordered({ label, orders }),
  alternative: (name, parties) => m.marker_alternative({ name, parties }),
  further: (name, isNorth) => (isNorth ? m.marker_north : m.marker_south)({ name }),
};

/**
 * Opens the map with the poster's frame, and resolves once it is drawn. Rejects where the dataset,
 * the widget or the basemap cannot be had.
 */
export async function openLiveMap(options: LiveMapOptions): Promise<LiveMap> {
  const { container, site, language, frame } = options;
  installPolicy(window, (address) => ownScript(address, site));
  // It is the language of a page that the pipeline has made.
  const locale = language as Locale;
  const style = import('./liveStyle.ts');
  const [catalog] = await Promise.all([catalogOf(options), learn(locale), style]);
  speak(locale);

  const sceneOf = (selection: Selection, filter: Filter) =>
    wholeMap(catalog, {
      selected: find(catalog, selection) ?? { kind: 'none' },
      remaining: remaining(catalog, filter),
      ...{ language, text },
    });
  let view: MapView | undefined;
  const everything = remaining(catalog, EVERYTHING);
  const gestures: MapGestures = {
    selectPlace: options.selectPlace,
    selectClaim: options.selectClaim,
    clear: () => {},
    hover: (hovered) => view?.highlight(litBy(catalog, everything, hovered)),
    leaveToPage: () => {},
  };
  let settle: Settling | undefined;
  const drawn = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  const mapOptions: MapOptions = {
    base: site,
    region: options.region,
    packs: catalog.dossier.packs,
    theme: options.isDark ? 'dark' : 'light',
    canvasLabel: options.canvasLabel,
    ownPlaces: catalog.places.filter(({ stopCount }) => stopCount > 0),
    obstacles: () => [...document.querySelectorAll('.map-tools button, .map-credit')],
    onReady: () => settle?.resolve(),
    onFault: () => settle?.reject(new Error('The basemap cannot be had.')),
    // A frame without an origin cannot start the widget's worker.
    isPicture: window.origin === 'null',
    opening: frame,
  };
  const { createMapView } = await import('../../views/map/mapView.ts');
  const opened = createMapView(container, gestures, mapOptions);
  view = opened;
  opened.render(sceneOf(options.selection, options.filter));
  await drawn.catch((error: unknown) => {
    opened.destroy();
    throw error;
  });
  leaveWheelOutside(container, (isCooperative) => opened.setCooperative(isCooperative));
  return {
    show: (selection, filter) => {
      opened.render(sceneOf(selection, filter));
    },
    zoom: (levels) => (levels === 0 ? opened.fitAll() : opened.zoomBy(levels)),
  };
}

/** Rejects where the site has neither an index nor a dataset that this page can trust. */
async function catalogOf({ site, index }: LiveMapOptions): Promise<Catalog> {
  const addressOf = (path: string) => new URL(path, site).href;
  const first = index === undefined ? undefined : { address: addressOf(index), isPacked: true };
  const dataset = createDataset(addressOf(`data/visits.json${first ? '.gz' : ''}`), first);
  await dataset.load();
  const { catalog, error } = dataset.getState();
  if (!catalog) throw error ?? new Error('There is no dataset.');
  return catalog;
}

/** Wheel and finger are the map's after a press on it, and the page's again after one elsewhere. */
function leaveWheelOutside(
  container: HTMLElement,
  setCooperative: MapView['setCooperative'],
): void {
  const panel = container.closest('section') ?? container;
  document.addEventListener('click', ({ target }) => {
    setCooperative(!(target instanceof Node && panel.contains(target)));
  });
  window.addEventListener('blur', () => setCooperative(true));
}

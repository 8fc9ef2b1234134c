/**
 * The interactive map: a picture under markers, in any browser. Once somebody moves it, MapLibre takes
 * the picture's place where there is WebGL; markers, camera and hands stay the same.
 */
import type { MapScene } from '../../scene/map/map.ts';
import { movementDuration } from '../view.ts';
import { type Basemap, sharedBasemap } from './basemap/basemap.ts';
import { whenLoaded } from './basemap/whenLoaded.ts';
import { createDirector } from './camera/director.ts';
import { type MapFrame, movedBy } from './camera/frame.ts';
import { createMovingFrame, type MovingFrame } from './camera/movingFrame.ts';
import { panWay } from './camera/pan.ts';
import type { MapGestures, MapOptions, MapView } from './contract.ts';
import { createDrawing } from './drawing.ts';
import { createGrounds } from './ground/grounds.ts';
import { listenToHands } from './hand/listenToHands.ts';
import { type ZoomLimit, zoomLimit } from './look/zoomLimit.ts';
import { createMarkerLayer } from './markers/markerLayer.ts';
import { createMeasures, type Measures } from './markers/measures.ts';
import { watchOverMap } from './markers/overMap.ts';
import { appendSheets } from './sheets.ts';
import { limitOf } from './svg/svgMap.ts';
import './mapView.css';

/** Opens a map in an element, in any browser. */
export function createMapView(
  container: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
): MapView {
  const ended = new AbortController();
  const { signal } = ended;
  const sheets = appendSheets(container, options);
  let scene: MapScene | undefined;
  let isCooperative = false;
  /** Of packs, only those that can be read count; which these are is known with the basemap. */
  let limit: ZoomLimit = zoomLimit(options);
  const grounds = createGrounds(sheets.surface, options, () => drawing.draw(), signal);
  const map = createMovingFrame(container, {
    ...{ opening: options.opening, stage: options.stage, mayGlide: grounds.mayGlide },
    limit: (middle) => limit(middle),
    onMove: () => drawing.follow(),
    onRest: () => drawing.draw(),
  });
  const above = watchOverMap(container, options.obstacles, () => drawing.draw());
  const director = createDirector(map, options, above.boxes);
  const naming = { measures: keptMeasures(options, signal), obstacles: above.boxes };
  const markers = createMarkerLayer(map, sheets.marks, gestures, naming);
  const drawing = createDrawing(map, grounds, markers, options);
  watchSize(container, map, signal, (before) => {
    director.resize(before);
    drawing.draw();
  });
  const [surface, onPress, onReach] = [sheets.surface, gestures.clear, grounds.reach];
  const heard = { isCooperative: () => isCooperative, leaveToPage: gestures.leaveToPage, onPress };
  if (!options.stage) listenToHands(container, { map, surface, onReach, ...heard }, signal);
  loadBasemap(options, signal, async (basemap) => {
    await grounds.setBasemap(basemap);
    if (basemap) limit = limitOf(basemap);
    map.show(map.frame());
  });

  return {
    render: (next) => {
      if (next === scene) return;
      scene = next;
      grounds.setScene(next);
      // A movement without duration draws the markers right away: these have to be the new ones.
      markers.setScene(next);
      drawing.drawAfter(() => director.show(next));
    },
    highlight: markers.highlight,
    setTheme: (theme) => {
      if (grounds.setTheme(theme)) drawing.draw();
    },
    zoomBy: (levels) => {
      grounds.reach();
      map.glide({ ...map.goal(), zoom: map.goal().zoom + levels }, movementDuration());
    },
    pan: (direction) => {
      grounds.reach();
      map.glide(movedBy(map.goal(), panWay(map, direction)), movementDuration());
    },
    fitAll: director.fitAll,
    show: ({ centre, zoom }) => map.glide({ ...map.frame(), centre, zoom }, movementDuration()),
    fitSelection: director.fitSelection,
    setCooperative: (next) => {
      isCooperative = next;
      sheets.setCooperative(next);
    },
    shown: () => (map.frame().width > 0 ? map.frame() : undefined),
    destroy: () => {
      ended.abort();
      map.stop();
      above.stop();
      markers.destroy();
      grounds.destroy();
      sheets.remove();
    },
  };
}

/** Draws the ground under the markers as soon as it is there, or known not to come. */
function loadBasemap(
  { base, region, packs, onReady, onFault }: MapOptions,
  signal: AbortSignal,
  take: (basemap: Basemap | undefined) => Promise<void>,
): void {
  const onLoaded = async (basemap: Basemap) => {
    await take(basemap);
    onReady();
  };
  const onMissing = () => {
    onFault();
    // Without a basemap nothing takes long or can fail but by an abort.
    take(undefined).catch(() => {});
  };
  whenLoaded(sharedBasemap(base, region, packs), { onLoaded, onFault: onMissing }, signal);
}

/** On a stage, a name may be as wide as its card leaves room: there nothing is kept. */
function keptMeasures({ stage }: MapOptions, signal: AbortSignal): Measures {
  const measures = createMeasures(stage === undefined);
  document.fonts.addEventListener('loadingdone', measures.forget, { signal });
  return measures;
}

/** Reports what was shown before the map's size changed. */
function watchSize(
  container: HTMLElement,
  map: Pick<MovingFrame, 'resize'>,
  signal: AbortSignal,
  onChange: (before: MapFrame) => void,
): void {
  const sizes = new ResizeObserver(() => {
    const before = map.resize();
    if (before) onChange(before);
  });
  sizes.observe(container);
  signal.addEventListener('abort', () => sizes.disconnect());
}

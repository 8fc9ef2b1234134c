/** The interactive map: a self-hosted basemap, markers, areas and the route of the selected visit. */
import './mapView.css';
import type { MapScene } from '../../scene/map.ts';
import { movementDuration } from '../view.ts';
import { createDirector } from './camera/director.ts';
import { closeUpOf } from './camera/locatorFrame.ts';
import { panWay } from './camera/pan.ts';
import type { MapGestures, MapOptions, MapView } from './contract.ts';
import { zoomLimit } from './look/zoomLimit.ts';
import { createMarkerLayer } from './markers/markerLayer.ts';
import { watchOverMap } from './markers/overMap.ts';
import { readablePacks } from './pack/readablePacks.ts';
import { loadBasemapLayers } from './widget/basemapLayers.ts';
import { keepStyle } from './widget/keepStyle.ts';
import { movableMap } from './widget/movableMap.ts';
import { openWidget } from './widget/openWidget.ts';
import { createOwnRoom } from './widget/ownRoom.ts';
import { frameOf, rememberFrame } from './widget/rememberFrame.ts';
import { reportGestures, reportLoss } from './widget/report.ts';
import { createSceneOverlay } from './widget/sceneOverlay.ts';
import { startWorkers } from './widget/startWorkers.ts';

/** Opens a map in an element. Rejects if the browser has no WebGL 2, or the map's workers cannot start. */
export async function openMapView(
  container: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
): Promise<MapView> {
  const [packs] = await Promise.all([readablePacks(options), startWorkers()]);
  return createMapView(container, gestures, { ...options, packs });
}

function createMapView(
  container: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
): MapView {
  const ended = new AbortController();
  const map = openWidget(container, options);
  const style = keepStyle(map, options);
  const basemap = loadBasemapLayers(map, style, options, ended.signal);
  const drawOverlay = createSceneOverlay(map);
  const movable = movableMap(map, options.stage, zoomLimit(options));
  const reserve = createOwnRoom(map);
  const above = watchOverMap(container, options.obstacles, () => draw());
  const markers = createMarkerLayer(movable, map.getCanvasContainer(), gestures, above.boxes);
  const draw = () => reserve(markers.draw());
  const director = createDirector(movable, options, above.boxes);
  const shown = rememberFrame(map, director.resize);
  reportGestures(map, gestures);
  reportLoss(map, options.onLost, ended.signal);
  map.on('move', markers.follow);
  const { onMove } = options;
  if (onMove) map.on('move', () => onMove(frameOf(map)));
  map.on('zoom', markers.draw);
  map.on('moveend', draw);
  map.on('resize', draw);
  map.on('moveend', () => options.onCloseUp?.(closeUpOf(shown())));

  let scene: MapScene | undefined;
  return {
    render: (next) => {
      if (next === scene) return;
      scene = next;
      drawOverlay(next);
      // A movement without duration draws the markers right away: these have to be the new ones.
      markers.setScene(next);
      director.show(next);
      draw();
      basemap.setLanguage(next.language);
    },
    highlight: markers.highlight,
    setTheme: style.setTheme,
    zoomBy: (levels) => {
      map.zoomTo(map.getZoom() + levels, { duration: movementDuration() });
    },
    pan: (direction) => {
      const { x, y } = panWay(movable, direction);
      map.panBy([x, y], { duration: movementDuration() });
    },
    fitAll: director.fitAll,
    show: ({ centre: [longitude, latitude], zoom }) => {
      map.easeTo({ center: [longitude, latitude], zoom, duration: movementDuration() });
    },
    fitSelection: director.fitSelection,
    setCooperative: (isCooperative) => {
      if (isCooperative) map.cooperativeGestures.enable();
      else map.cooperativeGestures.disable();
    },
    shown,
    destroy: () => {
      ended.abort();
      above.stop();
      markers.destroy();
      map.remove();
    },
  };
}

/** MapLibre as the ground of a map: it follows where the map looks, and takes no gestures itself. */
import './engine.css';
import type { Map as MapLibre } from 'maplibre-gl';
import type { MapFrame } from '../camera/frame.ts';
import type { EngineOptions, MapEngine } from '../ground/ground.ts';
import { readablePacks } from '../pack/readablePacks.ts';
import { loadBasemapLayers } from './basemapLayers.ts';
import { keepStyle } from './keepStyle.ts';
import { openWidget } from './openWidget.ts';
import { createOwnRoom } from './ownRoom.ts';
import { paceFrames } from './paceFrames.ts';
import { createSceneOverlay } from './sceneOverlay.ts';
import { startWorkers } from './startWorkers.ts';

/**
 * Opens MapLibre in an element of its own. Rejects if the browser has no WebGL 2, or its workers cannot
 * start. `onLost` is called when the browser takes its WebGL context away.
 */
export async function openEngine(options: EngineOptions, onLost: () => void): Promise<MapEngine> {
  const [packs] = await Promise.all([readablePacks(options), startWorkers()]);
  return createEngine({ ...options, packs }, onLost);
}

function createEngine(options: EngineOptions, onLost: () => void): MapEngine {
  const ended = new AbortController();
  const { signal } = ended;
  const element = document.createElement('div');
  element.className = 'map-engine';
  element.ariaHidden = 'true';
  const map = openWidget(element, options);
  paceFrames(map, window, signal);
  const style = keepStyle(map, options);
  const basemap = loadBasemapLayers(map, style, options, signal);
  const drawOverlay = createSceneOverlay(map);
  const reserve = createOwnRoom(map);
  // MapLibre's own event of this name also comes when only its workers are restarted.
  map.getCanvas().addEventListener('webglcontextlost', onLost, { signal });
  let size = '';
  const look = (frame: MapFrame) => {
    const next = `${element.clientWidth} ${element.clientHeight}`;
    if (next !== size) map.resize();
    size = next;
    map.jumpTo({ center: [frame.centre[0], frame.centre[1]], zoom: frame.zoom });
  };
  return {
    element,
    setScene: (scene) => {
      drawOverlay(scene);
      basemap.setLanguage(scene.language);
    },
    setTheme: style.setTheme,
    follow: (frame) => {
      look(frame);
      // With the markers, and not one frame of the screen later.
      map.redraw();
      return true;
    },
    draw: (frame, covered) => {
      look(frame);
      reserve(covered);
      basemap.refine();
      map.redraw();
    },
    whenDrawn: async () => {
      await basemap.ready;
      await idle(map);
    },
    destroy: () => {
      ended.abort();
      map.remove();
      element.remove();
    },
  };
}

function idle(map: MapLibre): Promise<void> {
  return new Promise((resolve) => {
    map.once('idle', () => resolve());
    map.triggerRepaint();
  });
}

/** MapLibre's map, set up as ours: north is up, no tilt, one world, no controls of its own. */
import { Map as MapLibre, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { movementDuration } from '../../view.ts';
import type { MapOptions } from '../contract.ts';
import { REGION_MAX_ZOOM, WORLD_MAX_ZOOM } from '../look/look.ts';

setWorkerUrl(workerUrl);

/** Throws where the browser has no WebGL 2. */
export function newMap(
  container: HTMLElement,
  style: StyleSpecification,
  { region, opening, stage, canvasLabel }: MapOptions,
): MapLibre {
  const map = new MapLibre({
    container,
    style,
    interactive: stage === undefined,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    minZoom: 1,
    maxZoom: region ? REGION_MAX_ZOOM : WORLD_MAX_ZOOM,
    ...(opening ? { center: [opening.centre[0], opening.centre[1]], zoom: opening.zoom } : {}),
    renderWorldCopies: false,
    fadeDuration: movementDuration(),
    locale: { 'Map.Title': canvasLabel },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // The panel around it is the region; a second region of nearly the same name would be noise.
  map.getCanvas().setAttribute('role', 'application');
  return map;
}

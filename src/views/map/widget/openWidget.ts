import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { movementDuration } from '../../view.ts';
import type { MapOptions } from '../contract.ts';
import { maxZoomOf } from '../look/look.ts';
import { styleOf } from './keepStyle.ts';
import { within } from './within.ts';

setWorkerUrl(workerUrl);

/** MapLibre in an element, without a basemap yet. Throws if the browser has no WebGL 2. */
export function openWidget(container: HTMLElement, options: MapOptions): MapLibre {
  const { opening, stage } = options;
  const maxZoom = maxZoomOf(Boolean(options.region));
  const map = new MapLibre({
    container,
    style: styleOf(options, {}, options.theme),
    interactive: stage === undefined,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom,
    ...(opening ? { center: [opening.centre[0], opening.centre[1]], zoom: opening.zoom } : {}),
    transformConstrain: within(Math.min(1, opening?.zoom ?? 1), maxZoom),
    fadeDuration: movementDuration(),
    locale: { 'Map.Title': options.canvasLabel },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // The panel around it is a region with nearly the same name; screen readers need only one.
  map.getCanvas().setAttribute('role', 'application');
  return map;
}

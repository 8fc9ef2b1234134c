import { Map as MapLibre } from 'maplibre-gl';
import { movementDuration } from '../../view.ts';
import type { MapOptions } from '../contract.ts';
import { highest, zoomLimit } from '../look/zoomLimit.ts';
import { styleOf } from './keepStyle.ts';
import { within } from './within.ts';

/**
 * MapLibre in an element, without a basemap yet; its workers have to be there (`startWorkers.ts`).
 * Throws if the browser has no WebGL 2.
 */
export function openWidget(container: HTMLElement, options: MapOptions): MapLibre {
  const { opening, stage } = options;
  const map = new MapLibre({
    container,
    style: styleOf(options, {}, options.theme),
    interactive: stage === undefined,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: highest(options),
    ...(opening ? { center: [opening.centre[0], opening.centre[1]], zoom: opening.zoom } : {}),
    transformConstrain: within(opening?.zoom ?? 1, zoomLimit(options)),
    fadeDuration: movementDuration(),
    locale: { 'Map.Title': options.canvasLabel },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // The panel around it is a region with nearly the same name; screen readers need only one.
  map.getCanvas().setAttribute('role', 'application');
  return map;
}

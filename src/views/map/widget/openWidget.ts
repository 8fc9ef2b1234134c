import { LngLat, Map as MapLibre, type TransformConstrainFunction } from 'maplibre-gl';
import { movementDuration } from '../../view.ts';
import type { EngineOptions } from '../ground/ground.ts';
import { highest } from '../look/zoomLimit.ts';
import { styleOf } from './keepStyle.ts';

/**
 * MapLibre in an element, without a basemap yet; its workers have to be there (`startWorkers.ts`).
 * Throws if the browser has no WebGL 2.
 */
export function openWidget(container: HTMLElement, options: EngineOptions): MapLibre {
  const map = new MapLibre({
    container,
    style: styleOf(options, {}, options.theme),
    interactive: false,
    // It gets its size when it is asked to draw.
    trackResize: false,
    attributionControl: false,
    maxZoom: highest(options),
    transformConstrain: free,
    fadeDuration: movementDuration(),
  });
  // The element around it has the name, the focus and the keys.
  for (const name of ['role', 'tabindex', 'aria-label']) map.getCanvas().removeAttribute(name);
  return map;
}

/**
 * Where the map looks is decided elsewhere. MapLibre's own limits would zoom in until nothing beyond the
 * edge of the world is in sight, and so cut off the poles.
 */
const free: TransformConstrainFunction = ({ lng, lat }, zoom) => ({
  center: new LngLat(lng, lat),
  zoom,
});

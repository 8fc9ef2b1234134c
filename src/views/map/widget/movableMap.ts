import type { Map as MapLibre } from 'maplibre-gl';
import { turned } from '../../../scene/globe.ts';
import type { MovableMap } from '../camera/movable.ts';
import { within } from './within.ts';

/** MapLibre's map as camera and markers move it: a position is where the nearest copy of the world has it. */
export function movableMap(map: MapLibre): MovableMap {
  return {
    getContainer: () => map.getContainer(),
    getZoom: () => map.getZoom(),
    getMaxZoom: () => map.getMaxZoom(),
    setMinZoom: (zoom) => map.setTransformConstrain(within(zoom, map.getMaxZoom())),
    project: ([longitude, latitude]) =>
      map.project([turned(longitude, map.getCenter().lng), latitude]),
    cameraForBounds: (bounds, options) => map.cameraForBounds(bounds, options),
    easeTo: (options) => map.easeTo(options),
    fitBounds: (bounds, options) => map.fitBounds(bounds, options),
  };
}

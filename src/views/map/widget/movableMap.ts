import type { Map as MapLibre } from 'maplibre-gl';
import { turned } from '../../../scene/globe.ts';
import { degreesOf } from '../camera/frame.ts';
import type { MovableMap } from '../camera/movable.ts';
import { asideOf, type Stage } from '../look/stage.ts';
import { within } from './within.ts';

/** MapLibre's map as camera and markers move it: a position is where the nearest copy of the world has it, beside what covers it on a stage. */
export function movableMap(map: MapLibre, stage: Stage | undefined): MovableMap {
  return {
    getContainer: () => map.getContainer(),
    getZoom: () => map.getZoom(),
    getMaxZoom: () => map.getMaxZoom(),
    setMinZoom: (zoom) => map.setTransformConstrain(within(zoom, map.getMaxZoom())),
    project: ([longitude, latitude]) => {
      const middle = map.getCenter().lng + degreesOf(asideOf(stage), map.getZoom());
      return map.project([turned(longitude, middle), latitude]);
    },
    cameraForBounds: (bounds, options) => map.cameraForBounds(bounds, options),
    easeTo: (options) => map.easeTo(options),
    fitBounds: (bounds, options) => map.fitBounds(bounds, options),
  };
}

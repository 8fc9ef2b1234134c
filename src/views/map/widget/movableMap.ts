import type { Map as MapLibre } from 'maplibre-gl';
import { turned } from '../../../scene/globe.ts';
import type { Position } from '../../../scene/map.ts';
import { degreesOf } from '../camera/frame.ts';
import type { MovableMap } from '../camera/movable.ts';
import { asideOf, type Stage } from '../look/stage.ts';
import type { ZoomLimit } from '../look/zoomLimit.ts';
import { within } from './within.ts';

/** MapLibre's map as camera and markers move it: a position is where the nearest copy of the world has it, beside what covers it on a stage. */
export function movableMap(map: MapLibre, stage: Stage | undefined, limit: ZoomLimit): MovableMap {
  return {
    getContainer: () => map.getContainer(),
    getZoom: () => map.getZoom(),
    getMaxZoom: (middle) => limit(middle ?? positionOf(map)),
    setMinZoom: (zoom) => map.setTransformConstrain(within(zoom, limit)),
    project: ([longitude, latitude]) => {
      const middle = map.getCenter().lng + degreesOf(asideOf(stage), map.getZoom());
      return map.project([turned(longitude, middle), latitude]);
    },
    cameraForBounds: (bounds, options) => map.cameraForBounds(bounds, options),
    easeTo: (options) => map.easeTo(options),
    fitBounds: (bounds, options) => map.fitBounds(bounds, options),
  };
}

function positionOf(map: MapLibre): Position {
  const { lng, lat } = map.getCenter();
  return [lng, lat];
}

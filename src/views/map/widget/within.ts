import { LngLat, type TransformConstrainFunction } from 'maplibre-gl';
import { onMap } from '../../../scene/circle.ts';
import type { ZoomLimit } from '../look/zoomLimit.ts';

/**
 * Limits of a MapLibre map: from a zoom level to one that depends on where it is, with its middle anywhere on the map. Its own limits
 * would zoom in until nothing beyond the edge of the world is in sight, and so cut off the poles.
 */
export function within(minZoom: number, limit: ZoomLimit): TransformConstrainFunction {
  return ({ lng, lat }, zoom) => {
    const middle = onMap([lng, lat]);
    const held = Math.min(limit(middle), Math.max(minZoom, zoom));
    return { center: new LngLat(...middle), zoom: held };
  };
}

import { LngLat, type TransformConstrainFunction } from 'maplibre-gl';
import { onMap } from '../../../scene/circle.ts';

/**
 * Limits of a MapLibre map: between two zoom levels, with its middle anywhere on the map. Its own limits
 * would zoom in until nothing beyond the edge of the world is in sight, and so cut off the poles.
 */
export function within(minZoom: number, maxZoom: number): TransformConstrainFunction {
  return ({ lng, lat }, zoom) => ({
    center: new LngLat(...onMap([lng, lat])),
    zoom: Math.min(maxZoom, Math.max(minZoom, zoom)),
  });
}

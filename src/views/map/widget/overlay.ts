/** The parts of a scene that MapLibre draws, as GeoJSON. */
import type { Feature, FeatureCollection, GeoJsonProperties } from 'geojson';
import { shortWay } from '../../../scene/map/globe.ts';
import type { MapArea, MapScene, Position } from '../../../scene/map/map.ts';
import { outline } from '../../../scene/map/outline.ts';

/** A polygon for each place whose position is only roughly known. */
export function areaFeatures(areas: readonly MapArea[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ position, radius, emphasis }) => ({
      type: 'Feature',
      properties: { emphasis },
      geometry: {
        type: 'Polygon',
        coordinates: [outline(position, radius).map((each) => [...each])],
      },
    })),
  };
}

/**
 * The route with a line for each leg, so that each leg has its own arrows; and, marked by `other`, a
 * line to each place that others name.
 */
export function routeFeatures({
  route,
  alternatives,
}: Pick<MapScene, 'route' | 'alternatives'>): FeatureCollection {
  const line = (ends: readonly Position[], properties: GeoJsonProperties): Feature => ({
    type: 'Feature',
    properties,
    geometry: { type: 'LineString', coordinates: shortWay(ends).map((each) => [...each]) },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...route.slice(1).map((to, i) => line([route[i] ?? to, to], {})),
      ...alternatives.map((ends) => line(ends, { other: true })),
    ],
  };
}

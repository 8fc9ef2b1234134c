/** The parts of a scene that MapLibre draws, as GeoJSON. */
import type { FeatureCollection } from 'geojson';
import { shortWay } from '../../../scene/globe.ts';
import type { MapArea, Position } from '../../../scene/map.ts';
import { outline } from '../../../scene/outline.ts';

/** A polygon for each place whose position is only roughly known. */
export function areaFeatures(areas: readonly MapArea[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ position, radius, emphasis }) => ({
      type: 'Feature',
      properties: { emphasis },
      geometry: {
        type: 'Polygon',
        coordinates: [
          outline(position, radius).map(([longitude, latitude]) => [longitude, latitude]),
        ],
      },
    })),
  };
}

/** The route with a line for each leg, so that each leg has its own arrows. */
export function routeFeatures(route: readonly Position[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: route.slice(1).map((to, i) => ({
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: shortWay([route[i] ?? to, to]).map(([longitude, latitude]) => [
          longitude,
          latitude,
        ]),
      },
    })),
  };
}

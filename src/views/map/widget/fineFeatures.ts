import type { FeatureCollection } from 'geojson';
import type { FineCell } from '../atlas/cellLayers.ts';
import { FINE } from './landLayers.ts';

/** What the source of the fine world holds while these cells are in sight. */
export function fineFeatures(cells: readonly FineCell[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: cells.flatMap(({ layers }) =>
      Object.entries(layers).flatMap(([layer, features]) =>
        features.map((feature) => ({
          ...feature,
          properties: { ...feature.properties, k: `${FINE}-${layer}` },
        })),
      ),
    ),
  };
}

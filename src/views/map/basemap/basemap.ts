/** Fetches the self-hosted basemap and turns it into the GeoJSON that the style draws. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { fetchFile } from '../../../files/siteFiles.ts';

/** Layers of geometry by source name. The region is absent when a dossier has no pack of its own. */
type BasemapGeometry = Readonly<Record<string, FeatureCollection>>;

type Names = Readonly<Record<string, string>>;
/** The names that a basemap can show; see `pipeline/basemap/README.md`. */
export type BasemapLabels = {
  readonly cities: readonly {
    readonly names: Names;
    readonly position: [number, number];
    readonly zoom: number;
    readonly capital: boolean;
    readonly weight: number;
  }[];
  readonly waters: readonly {
    readonly names: Names;
    readonly position: [number, number];
    readonly minZoom: number;
    readonly maxZoom: number;
    readonly size: number;
    readonly kind: string;
  }[];
  readonly islands: readonly {
    readonly names: Names;
    readonly position: [number, number];
    readonly minZoom: number;
  }[];
  readonly countries: readonly {
    /** ISO 3166-1 alpha-2. */
    readonly region: string;
    /** In languages that not every browser knows. */
    readonly names: Names;
    readonly position: [number, number];
  }[];
};

export type Basemap = {
  readonly geometry: BasemapGeometry;
  readonly labels: BasemapLabels;
  readonly hasRegion: boolean;
};

/** The files of a basemap as they are committed. */
export type BasemapFiles = {
  readonly world: Topology;
  readonly region: Topology | undefined;
  readonly labels: BasemapLabels;
};

/**
 * Loads the world and, where named, a region's pack from below `base` (an absolute address).
 * Throws where a file is missing or is not what it should be.
 */
export async function loadBasemap(base: string, region: string | undefined): Promise<Basemap> {
  const [world, detail, labels] = await Promise.all([
    fetchJson<Topology>(new URL('basemap/world.topojson', base)),
    region ? fetchJson<Topology>(new URL(`basemap/${region}.topojson`, base)) : undefined,
    fetchJson<BasemapLabels>(new URL('basemap/labels.json', base)),
  ]);
  return basemapOf({ world, region: detail, labels });
}

const known = new Map<string, Promise<Basemap>>();

/** The same, asked for only once for whoever draws it; after a failure it is asked for again. */
export function sharedBasemap(base: string, region: string | undefined): Promise<Basemap> {
  const key = `${base} ${region ?? ''}`;
  const asked = known.get(key) ?? loadBasemap(base, region);
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}

/** What the files of a basemap hold, as the geometry that is drawn. */
export function basemapOf({ world, region, labels }: BasemapFiles): Basemap {
  return {
    geometry: { ...layersOf(world, 'world'), ...(region ? regionLayers(region) : {}) },
    labels,
    hasRegion: region !== undefined,
  };
}

/** The files are ours, built with the site, so their form is trusted once they are JSON. */
async function fetchJson<T>(address: URL): Promise<T> {
  const response = await fetchFile(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.json();
}

function layersOf(topology: Topology, prefix: string): Record<string, FeatureCollection> {
  return Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [
      `${prefix}-${name}`,
      collection(topology, object),
    ]),
  );
}

function collection(topology: Topology, object: Topology['objects'][string]): FeatureCollection {
  const made: Feature | FeatureCollection = feature(topology, object);
  const features = made.type === 'FeatureCollection' ? made.features : [made];
  return {
    type: 'FeatureCollection',
    features: features.filter(({ geometry }) => geometry !== null),
  };
}

/** A region also needs its frame (to cover the coarse world under it) and its shores without frame. */
function regionLayers(topology: Topology): Record<string, FeatureCollection> {
  const layers = layersOf(topology, 'region');
  const [west = 0, south = 0, east = 0, north = 0] = topology.bbox ?? [];
  const frame: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const onFrame = (a: Position, b: Position) =>
    isSame(a[0], b[0], west) ||
    isSame(a[0], b[0], east) ||
    isSame(a[1], b[1], south) ||
    isSame(a[1], b[1], north);
  const shores = (layers['region-land']?.features ?? []).flatMap(({ geometry }) =>
    ringsOf(geometry).flatMap((ring) => openLines(ring, onFrame)),
  );
  return {
    ...layers,
    'region-frame': featureOf({ type: 'Polygon', coordinates: [frame] }),
    'region-shore': featureOf({ type: 'MultiLineString', coordinates: shores }),
  };
}

const FRAME_TOLERANCE = 1e-3;

function isSame(a: number | undefined, b: number | undefined, edge: number): boolean {
  return Math.abs((a ?? 0) - edge) < FRAME_TOLERANCE && Math.abs((b ?? 0) - edge) < FRAME_TOLERANCE;
}

function featureOf(geometry: Geometry): FeatureCollection {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** A ring cut where it runs along the frame of its region, which is no shore. */
function openLines(ring: Position[], onFrame: (a: Position, b: Position) => boolean): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  ring.forEach((point, i) => {
    const before = ring[i - 1];
    if (before && onFrame(before, point)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(point);
  });
  if (line.length > 1) lines.push(line);
  return lines;
}

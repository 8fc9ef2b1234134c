/** Fetches the self-hosted basemap and turns it into the GeoJSON that the map draws. */
import type { FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { type BasemapLabels, parseLabels } from '../../../domain/basemapLabels.ts';
import type { Pack } from '../../../domain/dataset.ts';
import { fetchFile } from '../../../files/siteFiles.ts';
import type { Bounds } from '../atlas/cells.ts';
import type { PackDrawings } from '../pack/contract.ts';
import { readablePacks } from '../pack/readablePacks.ts';
import { type Atlas, lazyAtlas } from './atlas.ts';
import { layersOf, regionLayers } from './geometry.ts';
import type { GroundTile } from './tiles.ts';

/** Layers of geometry by source name; those of the region only if the dossier has its own pack. */
type BasemapGeometry = Readonly<Record<string, FeatureCollection>>;

export type Basemap = {
  readonly geometry: BasemapGeometry;
  readonly labels: BasemapLabels;
  readonly hasRegion: boolean;
  /** The world in more detail, where a map is near enough; without it the coarse one is drawn. */
  readonly atlas?: Atlas | undefined;
  /** The dossier's own detailed maps, for drawings. */
  readonly packs?: PackDrawings | undefined;
  /** Shapes as a picture with a zoom level needs them, where many pictures are drawn. */
  readonly coarse?: (<G extends Geometry>(shape: G, zoom: number) => G) | undefined;
  /** The same for squares that many pictures share, in as few points as they are to have. */
  readonly coarseTiles?: Basemap['coarse'];
  /** Whether there is a drawing of a square, where pictures use such (`tiles.ts`). */
  readonly hasTile?: ((tile: GroundTile) => boolean) | undefined;
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
    fetchJson<unknown>(new URL('basemap/labels.json', base)),
  ]);
  const covered = boundsOf(detail);
  const atlas = lazyAtlas(async () => {
    const { openAtlas } = await import('../atlas/openAtlas.ts');
    return openAtlas(base, covered);
  });
  return { ...basemapOf({ world, region: detail, labels: parseLabels(labels) }), atlas };
}

/** Within these bounds a region's pack is drawn, and nothing finer than the world is needed. */
export function boundsOf(region: Topology | undefined): Bounds | undefined {
  // TopoJSON knows boxes with heights, too; ours have none.
  return region?.bbox as Bounds | undefined;
}

const shared = new Map<string, Promise<Basemap>>();

/** The same, but fetched only once; after a failure the next call tries again. `packs` are for drawings. */
export function sharedBasemap(
  base: string,
  region: string | undefined,
  packs: readonly Pack[] = [],
): Promise<Basemap> {
  const key = [base, region, ...packs.map(({ file }) => file)].join(' ');
  const loading =
    shared.get(key) ??
    (packs.length > 0 ? withPacks(base, region, packs) : loadBasemap(base, region));
  shared.set(key, loading);
  loading.catch(() => shared.delete(key));
  return loading;
}

/** Adds what drawings need of packs. Where they cannot be read the world is drawn alone. */
async function withPacks(
  base: string,
  region: string | undefined,
  packs: readonly Pack[],
): Promise<Basemap> {
  const [basemap, known] = await Promise.all([
    sharedBasemap(base, region),
    readablePacks({ base, packs }),
  ]);
  if (known.length === 0) return basemap;
  const { openDrawings } = await import('../pack/openDrawings.ts');
  return { ...basemap, packs: openDrawings(base, known) };
}

/** What the files of a basemap hold, as the geometry that is drawn. */
export function basemapOf({ world, region, labels }: BasemapFiles): Basemap {
  return {
    geometry: { ...layersOf(world, 'world'), ...(region ? regionLayers(region) : {}) },
    labels,
    hasRegion: region !== undefined,
  };
}

/** Of geometry, the form is trusted: what cannot be drawn of it makes `topojson-client` throw. */
async function fetchJson<T>(address: URL): Promise<T> {
  const response = await fetchFile(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.json();
}

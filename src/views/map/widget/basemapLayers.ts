/** The basemap of a MapLibre map: loading it, and its names in the reader's language. */
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import type { FineCell } from '../atlas/cellLayers.ts';
import { type Basemap, sharedBasemap } from '../basemap/basemap.ts';
import { labelsIn } from '../basemap/labelsIn.ts';
import { nameLayers } from '../basemap/names.ts';
import { whenLoaded } from '../basemap/whenLoaded.ts';
import type { MapOptions } from '../contract.ts';
import type { StyleKeeper } from './keepStyle.ts';
import { FINE } from './landLayers.ts';
import { frameOf } from './rememberFrame.ts';
import type { PackStyle } from './style.ts';

export type BasemapLayers = {
  /** Names the basemap in this language, now or as soon as it is loaded. */
  readonly setLanguage: (language: string) => void;
};

/** Puts the basemap into a map's style once it is loaded, unless `signal` is aborted before. */
export function loadBasemapLayers(
  map: MapLibre,
  style: StyleKeeper,
  options: Pick<MapOptions, 'base' | 'region' | 'packs' | 'ownPlaces' | 'onReady' | 'onFault'>,
  signal: AbortSignal,
): BasemapLayers {
  const { onReady, onFault, ownPlaces, packs } = options;
  let language: string | undefined;
  /** The fine cells that the map has, by their names. */
  let cells = '';
  const basemap = sharedBasemap(options.base, options.region);
  const namesIn = (known: Basemap) =>
    nameLayers(labelsIn(known, frameOf(map)), language ?? 'en', ownPlaces, packs);
  /** Takes over the fine cells in sight as they come; farther out they are hidden and stay as they are. */
  const refine = (known: Basemap) => {
    const inSight = known.atlas?.cellsIn(frameOf(map)) ?? [];
    const names = inSight.map(({ name }) => name).join();
    if (names === '' || names === cells) return;
    cells = names;
    style.replaceLayers({ [FINE]: fineLayer(inSight), ...namesIn(known) });
  };
  const loadCells = (known: Basemap) => {
    refine(known);
    void known.atlas?.load(frameOf(map)).then((hasMore) => {
      if (hasMore && !signal.aborted) refine(known);
    });
  };
  const onLoaded = ([known, drawn]: [Basemap, PackStyle | undefined, unknown]) => {
    const own = drawn && { style: drawn, language: language ?? 'en' };
    style.setLayers({ ...known.geometry, [FINE]: fineLayer([]), ...namesIn(known) }, own);
    map.once('idle', onReady);
    map.once('idle', () => {
      loadCells(known);
      map.on('moveend', () => loadCells(known));
    });
  };
  const loading = Promise.all([basemap, packsOf(options), firstTile(map)]);
  whenLoaded(loading, { onLoaded, onFault }, signal);
  const rename = async (next: string) => {
    const known = await basemap;
    if (signal.aborted || language !== next) return;
    style.replaceLayers(namesIn(known), next);
    // Farther out the towns of the cells are not among them.
    cells = '';
  };
  return {
    setLanguage: (next) => {
      const before = language;
      language = next;
      // A basemap that cannot be loaded has been reported already.
      if (before !== undefined && before !== next) void rename(next).catch(() => {});
    },
  };
}

/**
 * Resolves once the workers have made a tile. MapLibre must not get a second style before its workers
 * have started with the first, and a cached basemap may be loaded earlier than that.
 */
function firstTile(map: MapLibre): Promise<void> {
  return new Promise((resolve) => {
    map.on('sourcedata', ({ sourceDataType }) => {
      if (sourceDataType === 'content') resolve();
    });
  });
}

/** All cells in one, so that what covers the coarse world comes at once. */
function fineLayer(cells: readonly FineCell[]): FeatureCollection {
  return { type: 'FeatureCollection', features: cells.flatMap(({ features }) => features) };
}

/** The dossier's own detailed maps. Their code is loaded only if there are any; without it the world is shown. */
async function packsOf({
  base,
  packs,
  ownPlaces,
}: Pick<MapOptions, 'base' | 'packs' | 'ownPlaces'>): Promise<PackStyle | undefined> {
  if (!packs?.length) return undefined;
  try {
    const { packStyle } = await import('../pack/packStyle.ts');
    return packStyle(base, packs, ownPlaces);
  } catch {
    return undefined;
  }
}

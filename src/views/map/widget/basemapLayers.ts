/** The basemap of a MapLibre map: loading it, and its names in the reader's language. */
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import type { FineCell } from '../atlas/cellLayers.ts';
import { type Basemap, sharedBasemap } from '../basemap/basemap.ts';
import { labelsIn } from '../basemap/labelsIn.ts';
import { nameLayers } from '../basemap/names.ts';
import type { EngineOptions } from '../ground/ground.ts';
import { frameOf } from './frameOf.ts';
import type { StyleKeeper } from './keepStyle.ts';
import { FINE } from './landLayers.ts';
import type { PackStyle } from './style.ts';

export type BasemapLayers = {
  /** Resolves once the map has the basemap. Rejects where that cannot be had. */
  readonly ready: Promise<void>;
  /** Names the basemap in this language, now or as soon as it is loaded. */
  readonly setLanguage: (language: string) => void;
  /** Draws what there is of the fine world where the map looks, and loads what is missing. */
  readonly refine: () => void;
};

/** Puts the basemap into a map's style once it is loaded, unless `signal` is aborted before. */
export function loadBasemapLayers(
  map: MapLibre,
  style: StyleKeeper,
  options: EngineOptions,
  signal: AbortSignal,
): BasemapLayers {
  const { ownPlaces, packs } = options;
  let language: string | undefined;
  /** The fine cells that the map has, by their names. */
  let cells = '';
  let loaded: Basemap | undefined;
  const namesIn = (known: Basemap) =>
    nameLayers(labelsIn(known, frameOf(map)), language ?? 'en', ownPlaces, packs);
  /** The fine cells in sight, by their names and as they are drawn. */
  const cellsOf = (known: Basemap) => {
    const inSight = known.atlas?.cellsIn(frameOf(map)) ?? [];
    return { inSight, names: inSight.map(({ name }) => name).join() };
  };
  /** Takes over the fine cells in sight as they come; farther out they are hidden and stay as they are. */
  const update = (known: Basemap) => {
    const { inSight, names } = cellsOf(known);
    if (names === '' || names === cells) return;
    cells = names;
    style.replaceLayers({ [FINE]: fineLayer(inSight), ...namesIn(known) });
  };
  const begin = async () => {
    const basemap = sharedBasemap(options.base, options.region);
    const [known, drawn] = await Promise.all([basemap, packsOf(options), firstTile(map)]);
    if (signal.aborted) return;
    const own = drawn && { style: drawn, language: language ?? 'en' };
    const { inSight, names } = cellsOf(known);
    cells = names;
    style.setLayers({ ...known.geometry, [FINE]: fineLayer(inSight), ...namesIn(known) }, own);
    loaded = known;
  };
  const ready = begin();
  // Whoever waits for it hears of a fault.
  ready.catch(() => {});
  return {
    ready,
    setLanguage: (next) => {
      if (language === next) return;
      language = next;
      if (!loaded) return;
      style.replaceLayers(namesIn(loaded), next);
      // Farther out the towns of the cells are not among them.
      cells = '';
    },
    refine: () => {
      const known = loaded;
      if (!known) return;
      update(known);
      void known.atlas?.load(frameOf(map)).then((hasMore) => {
        if (hasMore && !signal.aborted) update(known);
      });
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
}: Pick<EngineOptions, 'base' | 'packs' | 'ownPlaces'>): Promise<PackStyle | undefined> {
  if (!packs?.length) return undefined;
  try {
    const { packStyle } = await import('../pack/packStyle.ts');
    return packStyle(base, packs, ownPlaces);
  } catch {
    return undefined;
  }
}

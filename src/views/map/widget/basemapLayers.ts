/** The basemap of a MapLibre map: loading it, and its names in the reader's language. */
import type { Map as MapLibre } from 'maplibre-gl';
import { type Basemap, sharedBasemap } from '../basemap/basemap.ts';
import { nameLayers } from '../basemap/names.ts';
import { whenLoaded } from '../basemap/whenLoaded.ts';
import type { MapOptions } from '../contract.ts';
import type { StyleKeeper } from './keepStyle.ts';
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
  const namesIn = (labels: Basemap['labels'], spoken: string) =>
    nameLayers(labels, spoken, ownPlaces, packs);
  const basemap = sharedBasemap(options.base, options.region);
  const onLoaded = ([{ geometry, labels }, drawn]: [Basemap, PackStyle | undefined, unknown]) => {
    const spoken = language ?? 'en';
    const own = drawn && { style: drawn, language: spoken };
    style.setLayers({ ...geometry, ...namesIn(labels, spoken) }, own);
    map.once('idle', onReady);
  };
  const loading = Promise.all([basemap, packsOf(options), firstTile(map)]);
  whenLoaded(loading, { onLoaded, onFault }, signal);
  const rename = async (next: string) => {
    const { labels } = await basemap;
    if (signal.aborted || language !== next) return;
    style.replaceLayers(namesIn(labels, next), next);
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

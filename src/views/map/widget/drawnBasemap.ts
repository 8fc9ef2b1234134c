/** The basemap on MapLibre's map: loaded once, its names in the reader's language. */
import type { Map as MapLibre } from 'maplibre-gl';
import { sharedBasemap } from '../basemap/basemap.ts';
import { nameLayers } from '../basemap/names.ts';
import type { MapOptions } from '../contract.ts';
import type { DrawnStyle } from './drawnStyle.ts';

export type DrawnBasemap = {
  /** Gives the names in another language, once they are loaded. */
  readonly speak: (language: string) => void;
  /** From now on nothing is drawn or reported. */
  readonly stop: () => void;
};

/** Draws the basemap when it has loaded. `language` is asked then, since it may have changed. */
export function drawBasemap(
  map: MapLibre,
  style: DrawnStyle,
  options: Pick<MapOptions, 'base' | 'region' | 'ownPlaces' | 'onReady' | 'onFault'>,
  language: () => string,
): DrawnBasemap {
  let isStopped = false;
  const begun = workersBegun(map);
  const basemap = sharedBasemap(options.base, options.region);
  basemap.then(
    async ({ geometry, labels }) => {
      await begun;
      if (isStopped) return;
      style.load({ ...geometry, ...nameLayers(labels, language(), options.ownPlaces) });
      map.once('idle', options.onReady);
    },
    () => {
      if (!isStopped) options.onFault();
    },
  );
  return {
    speak: (wanted) => {
      basemap.then(
        ({ labels }) => {
          if (isStopped || language() !== wanted) return;
          style.replace(nameLayers(labels, wanted, options.ownPlaces));
        },
        // Reported above.
        () => {},
      );
    },
    stop: () => {
      isStopped = true;
    },
  };
}

/**
 * Resolves when the map's workers have begun with its first style. MapLibre must not be given another
 * style before, and a basemap from a file on the reader's machine can be faster than the workers.
 */
function workersBegun(map: MapLibre): Promise<void> {
  return new Promise((resolve) => {
    map.on('sourcedata', ({ sourceDataType }) => {
      // Only a worker can have made it.
      if (sourceDataType === 'content') resolve();
    });
  });
}

/** A dossier's packs as parts of a MapLibre style. */
import type { SourceSpecification } from 'maplibre-gl';
import type { Pack } from '../../../domain/dataset.ts';
import type { OwnPlace } from '../basemap/names.ts';
import type { Palette } from '../look/palette.ts';
import type { PackStyle } from '../widget/style.ts';
import { readable } from './archives.ts';
import { firstZoom } from './firstZoom.ts';
import { packLayers } from './packLayers.ts';
import { packNames } from './packNames.ts';
import { tilesOf } from './protocol.ts';

/** The packs that can be read; undefined where that is none. `base` is the absolute address of the site. */
export async function packStyle(
  base: string,
  packs: readonly Pack[],
  ownPlaces: readonly OwnPlace[],
): Promise<PackStyle | undefined> {
  const known = await readable(base, packs);
  if (known.length === 0) return undefined;
  const ids = known.map((_, i) => `pack-${i}`);
  const sources = known.map((pack, i) => [ids[i], sourceOf(base, pack)] as const);
  return {
    sources: Object.fromEntries(sources),
    ground: (palette: Palette) => ids.flatMap((id) => packLayers(id, palette)),
    names: (palette: Palette, scale: number, language: string) =>
      ids.flatMap((id) => packNames(id, { palette, scale, language, ownPlaces })),
  };
}

function sourceOf(base: string, pack: Pack): SourceSpecification {
  return {
    type: 'vector',
    tiles: [tilesOf(base, pack)],
    bounds: pack.bounds,
    minzoom: firstZoom(pack),
    maxzoom: pack.maxZoom,
  };
}

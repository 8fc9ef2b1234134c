/** A dossier's packs as parts of a MapLibre style. */
import type { SourceSpecification } from 'maplibre-gl';
import type { Pack } from '../../../domain/dataset.ts';
import type { OwnPlace } from '../basemap/names.ts';
import type { Palette } from '../look/palette.ts';
import type { PackStyle } from '../widget/style.ts';
import { firstZoom } from './firstZoom.ts';
import { packLayers } from './packLayers.ts';
import { packNames } from './packNames.ts';
import { tilesOf } from './protocol.ts';

/** `base` is the absolute address of the site. */
export function packStyle(
  base: string,
  packs: readonly Pack[],
  ownPlaces: readonly OwnPlace[],
): PackStyle {
  const ids = packs.map((_, i) => `pack-${i}`);
  const sources = packs.map((pack, i) => [ids[i], sourceOf(base, pack)] as const);
  return {
    sources: Object.fromEntries(sources),
    ground: (palette: Palette) => ids.flatMap((id) => packLayers(id, palette)),
    names: (palette: Palette, language: string) =>
      ids.flatMap((id) => packNames(id, { palette, language, ownPlaces })),
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

/** The map's style: no glyph server, no sprites, nothing from another origin. */
import type { FeatureCollection } from 'geojson';
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../look/palette.ts';
import { fontFaces } from './fonts.ts';
import { landLayers } from './landLayers.ts';
import type { SourcedLayer } from './layer.ts';
import { AREAS, OWN_ROOM, ROUTE, sceneLayers } from './sceneLayers.ts';
import { textLayers } from './textLayers.ts';

/** GeoJSON by source name. */
export type Layers = Readonly<Record<string, FeatureCollection>>;

/** What a dossier's own detailed maps add to a style. */
export type PackStyle = {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** Over the world's land, below all names. */
  readonly ground: (palette: Palette) => SourcedLayer[];
  /** Over the world's names. */
  readonly names: (palette: Palette, language: string) => SourcedLayer[];
};

const NO_FEATURES: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * A style over the given GeoJSON sources. Layers whose source is missing are left out. `base` is the
 * absolute address of the site, which has the fonts.
 */
export function mapStyle(
  layers: Layers,
  palette: Palette,
  base: string,
  packs?: { readonly style: PackStyle; readonly language: string } | undefined,
): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {
    [AREAS]: { type: 'geojson', data: NO_FEATURES },
    [ROUTE]: { type: 'geojson', data: NO_FEATURES },
    [OWN_ROOM]: { type: 'geojson', data: NO_FEATURES },
    ...packs?.style.sources,
  };
  for (const [name, data] of Object.entries(layers)) {
    sources[name] = {
      type: 'geojson',
      data,
      maxzoom: name.startsWith('world') ? 6 : 11,
      tolerance: 0.35,
    };
  }
  return {
    version: 8,
    // The page around the map changes its colours immediately, so the map does, too.
    transition: { duration: 0, delay: 0 },
    sources,
    'font-faces': fontFaces(base),
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
      ...[
        ...landLayers(palette),
        ...(packs?.style.ground(palette) ?? []),
        ...textLayers(palette),
        ...(packs?.style.names(palette, packs.language) ?? []),
        ...sceneLayers(palette),
      ].filter(({ source }) => source in sources),
    ],
  };
}

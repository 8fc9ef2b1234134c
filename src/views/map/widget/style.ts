/** The map's style: no glyph server, no sprites, nothing from another origin. */
import type { FeatureCollection } from 'geojson';
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../look/palette.ts';
import { fontFaces } from './fonts.ts';
import { landLayers } from './landLayers.ts';
import { AREAS, OWN_ROOM, ROUTE, sceneLayers } from './sceneLayers.ts';
import { textLayers } from './textLayers.ts';

/** GeoJSON by source name. */
export type Layers = Readonly<Record<string, FeatureCollection>>;

const NO_FEATURES: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * A style over the given GeoJSON sources. Layers whose source is missing are left out. `base` is the
 * absolute address of the site, which has the fonts; `textScale` enlarges all names.
 */
export function mapStyle(
  layers: Layers,
  palette: Palette,
  base: string,
  textScale: number,
): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {
    [AREAS]: { type: 'geojson', data: NO_FEATURES },
    [ROUTE]: { type: 'geojson', data: NO_FEATURES },
    [OWN_ROOM]: { type: 'geojson', data: NO_FEATURES },
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
        ...textLayers(palette, textScale),
        ...sceneLayers(palette),
      ].filter(({ source }) => source in sources),
    ],
  };
}

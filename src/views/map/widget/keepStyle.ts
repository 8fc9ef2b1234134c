/** The style of a MapLibre map over its life: other data, other colours. */
import type { AllPaintProperties, GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { EngineOptions } from '../ground/ground.ts';
import { PALETTES, type Theme } from '../look/palette.ts';
import { ARROW, ARROW_RATIO, arrowImage } from './arrow.ts';
import { type Layers, mapStyle, type PackStyle } from './style.ts';

type Setting = Pick<EngineOptions, 'base'>;

type Packs = { readonly style: PackStyle; readonly language: string };

/** The style for a setting, with this data in these colours. */
export function styleOf({ base }: Setting, layers: Layers, theme: Theme, packs?: Packs) {
  return mapStyle(layers, PALETTES[theme], base, packs);
}

export type StyleKeeper = {
  readonly setTheme: (theme: Theme) => void;
  /** Gives the map a new style with this data. */
  readonly setLayers: (layers: Layers, packs?: Packs) => void;
  /** Replaces the data of some layers, and the language of the packs; the style stays. */
  readonly replaceLayers: (layers: Layers, language?: string) => void;
};

/** Keeps the style of a map that has been opened with `styleOf` and no data. `image` draws the head of an arrow. */
export function keepStyle(
  map: MapLibre,
  options: Setting & Pick<EngineOptions, 'theme'>,
  image = arrowImage,
): StyleKeeper {
  let { theme } = options;
  let layers: Layers = {};
  let packs: Packs | undefined;
  let isLoaded = false;

  const restyle = () => {
    isLoaded = false;
    map.setStyle(styleOf(options, layers, theme, packs), { diff: false });
  };
  const speak = (next: Packs) => {
    packs = next;
    const { names } = packs.style;
    for (const layer of names(PALETTES[theme], packs.language)) {
      const text = layer.type === 'symbol' ? layer.layout?.['text-field'] : undefined;
      if (text && map.getLayer(layer.id)) map.setLayoutProperty(layer.id, 'text-field', text);
    }
  };
  const arrow = () => image(PALETTES[theme]);
  /** Changes the colours only: nothing is loaded or cut into tiles again. */
  const repaint = () => {
    if (!isLoaded) return;
    for (const { id, paint = {} } of styleOf(options, layers, theme, packs).layers) {
      for (const [property, value] of Object.entries(paint)) {
        // Object.entries types keys as text; these are paint properties of the layer with this id.
        map.setPaintProperty(id, property as keyof AllPaintProperties, value);
      }
    }
    map.updateImage(ARROW, arrow());
  };

  map.on('style.load', () => {
    isLoaded = true;
    map.addImage(ARROW, arrow(), { pixelRatio: ARROW_RATIO });
    // The theme may have changed while the style was loading.
    repaint();
  });

  return {
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      repaint();
    },
    setLayers: (next, nextPacks) => {
      layers = next;
      packs = nextPacks;
      restyle();
    },
    replaceLayers: (next, language) => {
      layers = { ...layers, ...next };
      if (packs && language !== undefined) speak({ ...packs, language });
      for (const [name, data] of Object.entries(next))
        map.getSource<GeoJSONSource>(name)?.setData(data);
    },
  };
}

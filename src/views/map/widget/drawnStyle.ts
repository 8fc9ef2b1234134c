/** The style that MapLibre draws: its data, its colours and the size of its names. */
import type { FeatureCollection } from 'geojson';
import type { AllPaintProperties, GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { MapOptions } from '../contract.ts';
import { paletteFor } from '../look/stage.ts';
import { ARROW, ARROW_RATIO, arrowImage } from './arrow.ts';
import { mapStyle, type Theme } from './style.ts';

/** What the sources of the style hold, by their names. */
export type Layers = Readonly<Record<string, FeatureCollection>>;

export type DrawnStyle = {
  /** Loads the style with these layers; names and lines that are on the screen blink. */
  readonly load: (layers: Layers) => void;
  /** Loads the style again, as after a change of the size of names. */
  readonly reload: () => void;
  /** Replaces the data of some layers in the style that is loaded. */
  readonly replace: (layers: Layers) => void;
  /** Changes colours only: nothing is loaded or cut into tiles again. */
  readonly setTheme: (theme: Theme) => void;
};

type StyleOptions = Pick<MapOptions, 'base' | 'stage' | 'theme'>;

/** The style with these layers, as a new map is given it. */
export function styleOf({ base, stage }: StyleOptions, layers: Layers, theme: Theme) {
  return mapStyle(layers, paletteFor(theme, stage), base, stage?.textScale() ?? 1);
}

/** Takes over the style of a new map, which has no layers yet. */
export function createDrawnStyle(map: MapLibre, options: StyleOptions): DrawnStyle {
  let { theme } = options;
  let layers: Layers = {};
  let isLoaded = false;
  const arrow = () => arrowImage(paletteFor(theme, options.stage));
  const repaint = () => {
    if (!isLoaded) return;
    for (const { id, paint = {} } of styleOf(options, layers, theme).layers) {
      for (const [property, value] of Object.entries(paint)) {
        // Entries are typed by text alone; these are the properties of the layer of that very id.
        map.setPaintProperty(id, property as keyof AllPaintProperties, value);
      }
    }
    map.updateImage(ARROW, arrow());
  };
  const reload = () => {
    isLoaded = false;
    map.setStyle(styleOf(options, layers, theme), { diff: false });
  };
  map.on('style.load', () => {
    isLoaded = true;
    map.addImage(ARROW, arrow(), { pixelRatio: ARROW_RATIO });
    // The theme may have changed while the style was loading.
    repaint();
  });
  return {
    load: (next) => {
      layers = next;
      reload();
    },
    reload,
    replace: (changed) => {
      layers = { ...layers, ...changed };
      for (const [name, data] of Object.entries(changed))
        map.getSource<GeoJSONSource>(name)?.setData(data);
    },
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      repaint();
    },
  };
}

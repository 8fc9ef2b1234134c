/** What lies under the markers of a map: land, water, names, routes. A picture has it, and MapLibre. */
import type { Box } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { MapOptions } from '../contract.ts';
import type { Theme } from '../look/palette.ts';

export type Ground = {
  readonly setScene: (scene: MapScene) => void;
  readonly setTheme: (theme: Theme) => void;
  /**
   * Goes along with a movement, cheap enough for each of its frames. Returns whether what is drawn
   * covers the frame; otherwise it should be drawn again.
   */
  readonly follow: (frame: MapFrame) => boolean;
  /**
   * Draws a frame. No name may stand in `covered`, boxes in CSS pixels from the left and top of the
   * frame. `margin` is how far beyond the frame a movement will go, CSS pixels.
   */
  readonly draw: (frame: MapFrame, covered: readonly Box[], margin: number) => void;
};

/** MapLibre, or another engine. */
export type MapEngine = Ground & {
  /** Has the size of its parent. */
  readonly element: HTMLElement;
  /** Resolves once all that it was given is on its canvas. Rejects where the basemap cannot be had. */
  readonly whenDrawn: () => Promise<void>;
  readonly destroy: () => void;
};

export type EngineOptions = Pick<MapOptions, 'base' | 'region' | 'packs' | 'ownPlaces' | 'theme'>;

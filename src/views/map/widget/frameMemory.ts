/** The frame that MapLibre's map shows, kept while the map is not laid out. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { MapFrame } from '../camera/frame.ts';

export type FrameMemory = {
  /** The current frame, or the last one that had a size. */
  readonly last: () => MapFrame | undefined;
  readonly update: () => void;
};

export function createFrameMemory(map: MapLibre): FrameMemory {
  let frame: MapFrame | undefined;
  return {
    last: () => frame,
    update: () => {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const { lng, lat } = map.getCenter();
      // While the page is being printed, the map has no size.
      if (width > 0 && height > 0)
        frame = { width, height, centre: [lng, lat], zoom: map.getZoom() };
    },
  };
}

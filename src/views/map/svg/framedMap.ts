/** A map whose camera is a frame, for a drawing that is made again for every frame. */

import { fitting, type MapFrame, movedBy, pixelOf, type Size } from '../camera/frame.ts';
import type { MovableMap } from '../camera/movable.ts';
import type { MapOptions } from '../contract.ts';
import { REGION_MAX_ZOOM, WORLD_MAX_ZOOM } from '../look/look.ts';

const MIN_ZOOM = 1;

export type FramedMap = MovableMap & {
  readonly frame: () => MapFrame;
  /** Shows another frame; its zoom is kept within the map's limits. */
  readonly go: (next: MapFrame) => void;
  /** Takes over the container's new size. Returns the frame before, or undefined if nothing changed. */
  readonly resize: () => MapFrame | undefined;
};

/** Opens with the opening frame, or the whole world. `onChange` is called after every `go`. */
export function createFramedMap(
  container: HTMLElement,
  { opening, region }: Pick<MapOptions, 'opening' | 'region'>,
  onChange: () => void,
): FramedMap {
  const maxZoom = region ? REGION_MAX_ZOOM : WORLD_MAX_ZOOM;
  const room = () => ({ width: container.clientWidth, height: container.clientHeight });
  let frame: MapFrame = opening ?? { ...room(), centre: [0, 25], zoom: MIN_ZOOM };
  /** While the page is being printed the map is not laid out; it keeps the size that it had. */
  const size = (): Size =>
    room().width > 0 ? room() : { width: frame.width, height: frame.height };
  const go = (next: MapFrame) => {
    frame = { ...next, zoom: Math.max(MIN_ZOOM, Math.min(maxZoom, next.zoom)) };
    onChange();
  };
  return {
    getContainer: () => container,
    getZoom: () => frame.zoom,
    getMaxZoom: () => maxZoom,
    project: (position) => pixelOf(position, frame),
    cameraForBounds: (bounds, fit) => fitting(bounds, size(), fit.padding, fit.maxZoom),
    easeTo: ({ center, zoom = frame.zoom, offset: [x, y] = [0, 0] }) =>
      go(movedBy({ ...frame, centre: center, zoom }, { x: -x, y: -y })),
    fitBounds: (bounds, fit) => go(fitting(bounds, size(), fit.padding, fit.maxZoom)),
    frame: () => frame,
    go,
    resize: () => {
      const { width, height } = size();
      if (width === frame.width && height === frame.height) return undefined;
      const before = frame;
      frame = { ...frame, width, height };
      return before;
    },
  };
}

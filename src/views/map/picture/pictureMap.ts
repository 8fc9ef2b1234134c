/** Where a map that is only a picture looks; camera and markers move it like any other map. */
import { fittingBounds } from '../camera/fitting.ts';
import { type MapFrame, movedBy, pixelOf } from '../camera/frame.ts';
import type { MovableMap } from '../camera/movable.ts';
import { asideOf, type Stage } from '../look/stage.ts';
import type { ZoomLimit } from '../look/zoomLimit.ts';

/** Until a scene needs more of the world. */
const MIN_ZOOM = 1;

export type PictureMap = MovableMap & {
  readonly frame: () => MapFrame;
  /** Shows another frame, within the limits of zoom. Without room on the page nothing happens. */
  readonly show: (next: MapFrame) => void;
  /** Takes over the size of the container. Returns what was shown before, if the size has changed. */
  readonly resize: () => MapFrame | undefined;
};

type Options = {
  /** What to show first. */
  readonly opening: MapFrame | undefined;
  readonly limit: ZoomLimit;
  readonly stage?: Stage | undefined;
};

/** `onShow` is called after every movement. */
export function createPictureMap(
  container: HTMLElement,
  { opening, limit, stage }: Options,
  onShow: () => void,
): PictureMap {
  const room = () => ({ width: container.clientWidth, height: container.clientHeight });
  let minZoom = Math.min(MIN_ZOOM, opening?.zoom ?? MIN_ZOOM);
  let frame: MapFrame = opening ?? { ...room(), centre: [0, 25], zoom: MIN_ZOOM };
  // While the page is being printed the map is not on it, and keeps its size.
  const size = () => (room().width > 0 ? room() : { width: frame.width, height: frame.height });
  const show = (next: MapFrame) => {
    if (frame.width === 0) return;
    frame = {
      ...next,
      aside: stage && asideOf(stage),
      zoom: Math.max(minZoom, Math.min(limit(next.centre), next.zoom)),
    };
    onShow();
  };
  return {
    getContainer: () => container,
    getZoom: () => frame.zoom,
    getMaxZoom: (middle = [...frame.centre]) => limit(middle),
    setMinZoom: (zoom) => {
      minZoom = zoom;
    },
    project: (position) => pixelOf(position, frame),
    cameraForBounds: (bounds, fit) => fittingBounds(bounds, size(), fit.padding, fit.maxZoom),
    easeTo: ({ center, zoom = frame.zoom, offset: [x, y] = [0, 0] }) =>
      show(movedBy({ ...frame, centre: center, zoom }, { x: -x, y: -y })),
    fitBounds: (bounds, fit) => show(fittingBounds(bounds, size(), fit.padding, fit.maxZoom)),
    frame: () => frame,
    show,
    resize: () => {
      const before = frame;
      const { width, height } = size();
      if (width === before.width && height === before.height) return undefined;
      frame = { ...before, width, height };
      return before;
    },
  };
}

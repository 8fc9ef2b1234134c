/** Where a map looks, and its way to elsewhere, whoever draws it. */
import { near } from '../../../scene/map/globe.ts';
import type { Position } from '../../../scene/map/map.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { asideOf, type Stage } from '../look/stage.ts';
import type { ZoomLimit } from '../look/zoomLimit.ts';
import { between } from './between.ts';
import { type Clock, pageClock } from './clock.ts';
import { fittingBounds } from './fitting.ts';
import { type MapFrame, movedBy, pixelOf, zoomedAbout } from './frame.ts';
import type { MovableMap } from './movable.ts';

/** Until a scene needs more of the world. */
const MIN_ZOOM = 1;
/** Milliseconds after which a hand that no longer moves the map has left it. */
const PAUSE = 120;

export type MovingFrame = MovableMap & {
  readonly frame: () => MapFrame;
  /** The position at a pixel. */
  readonly unproject: (at: Pixel) => Position;
  /** Where a movement leads; what is shown where nothing moves. */
  readonly goal: () => MapFrame;
  /** A frame at another zoom level, as far as that goes, with the same spot at a pixel of the map. */
  readonly zoomed: (from: MapFrame, at: Pixel, zoom: number) => MapFrame;
  /** Shows another frame at once, within the limits of zoom. Without room on the page nothing happens. */
  readonly show: (next: MapFrame) => void;
  /** The same by a hand that may go on: all that takes long waits until it pauses. */
  readonly move: (next: MapFrame) => void;
  /** Goes there in so many milliseconds; `isByHand` as for `move`. */
  readonly glide: (next: MapFrame, duration: number, isByHand?: boolean) => void;
  /** Takes over the size of the container. Returns what was shown before, if the size has changed. */
  readonly resize: () => MapFrame | undefined;
  readonly stop: () => void;
};

type Options = {
  /** What to show first. */
  readonly opening: MapFrame | undefined;
  readonly limit: ZoomLimit;
  readonly stage?: Stage | undefined;
  /** Called for each frame of a movement. */
  readonly onMove?: (() => void) | undefined;
  /** Called after every movement. */
  readonly onRest: () => void;
  /** Whether the map can be moved there so that all frames on the way can be seen. */
  readonly mayGlide?: ((from: MapFrame, to: MapFrame) => boolean) | undefined;
  readonly clock?: Clock | undefined;
};

type Way = {
  readonly from: MapFrame;
  readonly to: MapFrame;
  readonly start: number;
  readonly duration: number;
  readonly isByHand: boolean;
};

/** Of a map that fills a container. */
export function createMovingFrame(container: HTMLElement, options: Options): MovingFrame {
  const { opening, limit, stage, clock = pageClock, onRest, mayGlide = () => true } = options;
  const room = () => ({ width: container.clientWidth, height: container.clientHeight });
  let minZoom = Math.min(MIN_ZOOM, opening?.zoom ?? MIN_ZOOM);
  let frame: MapFrame = opening ?? { ...room(), centre: [0, 25], zoom: MIN_ZOOM };
  // While the page is being printed the map is not on it, and keeps its size.
  const size = () => (room().width > 0 ? room() : { width: frame.width, height: frame.height });
  const held = (next: MapFrame): MapFrame => ({
    ...next,
    ...{ width: frame.width, height: frame.height },
    aside: stage && asideOf(stage),
    zoom: Math.max(minZoom, Math.min(limit(next.centre), next.zoom)),
  });
  const mover = createMover({
    ...{ clock, onRest, onMove: options.onMove ?? (() => {}) },
    take: (next) => {
      frame = held(next);
    },
  });
  const show = (next: MapFrame) => {
    if (frame.width === 0) return;
    mover.stop();
    frame = held(next);
    onRest();
  };
  const glide = (next: MapFrame, duration: number, isByHand = false) => {
    const to = held(next);
    if (frame.width === 0 || duration === 0 || !mayGlide(frame, to)) show(next);
    else mover.go({ from: frame, to, start: clock.now(), duration, isByHand });
  };
  return {
    getContainer: () => container,
    getZoom: () => frame.zoom,
    getMaxZoom: (middle = [...frame.centre]) => limit(middle),
    setMinZoom: (zoom) => {
      minZoom = zoom;
    },
    project: (position) => pixelOf(position, frame),
    unproject: ({ x, y }) =>
      movedBy(frame, { x: x - frame.width / 2, y: y - frame.height / 2 }).centre,
    cameraForBounds: (bounds, fit) => fittingBounds(bounds, size(), fit.padding, fit.maxZoom),
    easeTo: ({ center, duration, zoom = frame.zoom, offset: [x, y] = [0, 0] }) =>
      glide(movedBy({ ...frame, centre: center, zoom }, { x: -x, y: -y }), duration),
    fitBounds: (bounds, fit) =>
      glide(fittingBounds(bounds, size(), fit.padding, fit.maxZoom), fit.duration),
    frame: () => frame,
    goal: () => mover.goal() ?? frame,
    zoomed: (from, at, zoom) =>
      zoomedAbout(from, at, Math.max(minZoom, Math.min(limit(from.centre), zoom))),
    show,
    move: (next) => {
      if (frame.width > 0) mover.move(next);
    },
    glide,
    resize: () => {
      const before = frame;
      const { width, height } = size();
      if (width === before.width && height === before.height) return undefined;
      const goal = mover.goal();
      mover.stop();
      frame = { ...(goal ?? before), width, height };
      return before;
    },
    stop: mover.stop,
  };
}

type MoverOptions = {
  readonly clock: Clock;
  readonly take: (next: MapFrame) => void;
  readonly onMove: () => void;
  readonly onRest: () => void;
};

/** What happens between one frame of the screen and the next. */
function createMover({ clock, take, onMove, onRest }: MoverOptions) {
  let way: Way | undefined;
  let [forgetFrame, forgetRest] = [() => {}, () => {}];
  let isDue = false;
  const stop = () => {
    way = undefined;
    isDue = false;
    forgetFrame();
    forgetRest();
  };
  const rest = () => {
    stop();
    onRest();
  };
  const schedule = () => {
    forgetRest();
    if (isDue) return;
    isDue = true;
    forgetFrame = clock.nextFrame(tick);
  };
  const tick = () => {
    isDue = false;
    const going = way;
    if (!going) return pause();
    const share = Math.min(1, (clock.now() - going.start) / going.duration);
    take(between(going.from, going.to, 1 - (1 - share) ** 3));
    if (share < 1) {
      onMove();
      return schedule();
    }
    way = undefined;
    if (going.isByHand) pause();
    else rest();
  };
  /** Shows where the hand is, and rests if it stays there. */
  const pause = () => {
    onMove();
    forgetRest = clock.after(PAUSE, rest);
  };
  return {
    stop,
    goal: () => way?.to,
    go: (next: Way) => {
      way = next;
      schedule();
    },
    move: (next: MapFrame) => {
      way = undefined;
      take({ ...next, centre: near(next.centre, 0) });
      schedule();
    },
  };
}

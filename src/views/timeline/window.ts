/** Which time the timeline shows, and how that moves. */
import type { Extent } from '../../domain/date.ts';
import {
  daysAround,
  drawnMomentsOf,
  scaleOfColumns,
  windowAround,
} from '../../scene/timeline/line.ts';
import { type Frame, type Scale, TRUE } from '../../scene/timeline/scale.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { movementDuration } from '../view.ts';
import { type Engine, type Limits, NO_LIMITS, zoomed } from './engine.ts';
import { FITTED, fittedMargin, marginOf } from './span.ts';

/** Share of the width that what is revealed takes up at most. */
const REVEALED = 0.7;
const DAY = 86_400_000;

export type TimeWindow = {
  readonly frame: () => Frame;
  /** Takes the scale of a scene; what has been shown before is no longer. */
  readonly setScale: (scene: TimelineScene) => void;
  readonly show: (extent: Extent, isInstant?: boolean) => void;
  /** Shows an extent with at least some days around it. */
  readonly fit: (extent: Extent, isInstant?: boolean) => void;
  /** Shows these days closer than before, or goes on to; returns false where that is not possible. */
  readonly open: (extent: Extent) => boolean;
  /** Moves only if the extent is not in sight, and then without zooming in. */
  readonly reveal: (extent: Extent) => void;
  /** Above 1 shows less time, around an extent, else around the middle. */
  readonly zoomBy: (factor: number, around?: Extent) => void;
  /** The same at once, around a point, CSS pixels from where the frame begins. */
  readonly zoomAt: (factor: number, x: number) => void;
  /** By a share of the width; above 0 to later days. */
  readonly panBy: (share: number, isInstant?: boolean) => void;
};

/** The window that an engine moves, of a timeline whose field is as wide as `width` says, CSS pixels. */
export function createTimeWindow(
  engine: Pick<Engine, 'shown' | 'go' | 'setLimits'>,
  width: () => number,
): TimeWindow {
  let scale = TRUE;
  let margin = 0;
  let limits = NO_LIMITS;
  const frame = (): Frame => ({ ...engine.shown(), width: width(), scale });
  const go = (start: number, end: number, isInstant = false) => {
    engine.go({ start, end }, isInstant ? 0 : movementDuration());
  };
  /** What is being opened, and until when, milliseconds of `performance.now()`. */
  let opening: { readonly start: number; readonly end: number; readonly until: number } | undefined;
  const show = (extent: Extent, isInstant = false, free = margin) => {
    const { start, end } = windowAround(extent, free, scale);
    go(start, end, isInstant);
  };
  return {
    frame,
    setScale: (scene) => {
      scale = scaleOfColumns(scene.columns);
      margin = marginOf(scene);
      limits = zoomLimits(scene.extent, scale);
      engine.setLimits(limits);
    },
    show,
    fit: (extent, isInstant) => show(daysAround(extent), isInstant, fittedMargin(margin)),
    open: (extent) => {
      const { start, end } = frame();
      const wanted = windowAround(extent, FITTED, scale);
      const isCloser = wanted.end - wanted.start < (end - start) * CLOSER;
      const now = performance.now();
      if (isCloser) {
        go(wanted.start, wanted.end);
        opening = { ...wanted, until: now + movementDuration() };
        return true;
      }
      // A second press before the movement is over means no more than the first.
      const isSame = opening?.start === wanted.start && opening.end === wanted.end;
      return isSame && now < (opening?.until ?? 0);
    },
    reveal: (extent) => {
      const { start, end } = frame();
      const moments = drawnMomentsOf(extent, scale);
      if (moments.start >= start && moments.end <= end) return;
      const length = Math.max(end - start, (moments.end - moments.start) / REVEALED);
      const middle = (moments.start + moments.end) / 2;
      go(middle - length / 2, middle + length / 2);
    },
    zoomBy: (factor, around) => {
      const { start, end } = frame();
      const half = (end - start) / factor / 2;
      const target = around ? drawnMomentsOf(around, scale) : { start, end };
      const middle = (target.start + target.end) / 2;
      go(middle - half, middle + half);
    },
    zoomAt: (factor, x) => {
      const { start, end, width: pixels } = frame();
      const fixed = start + ((end - start) * x) / pixels;
      const to = zoomed({ start, end }, factor, fixed, limits);
      go(to.start, to.end, true);
    },
    panBy: (share, isInstant) => {
      const { start, end } = frame();
      const by = (end - start) * share;
      go(start + by, end + by, isInstant);
    },
  };
}

/** What is opened takes less than this share of what was shown before. */
const CLOSER = 0.9;
/** How much longer than all there is the window may become. */
const FARTHEST = 4;

/** From a day across the whole width, whichever piece it is in, to more than all there is. */
function zoomLimits(extent: Extent, scale: Scale): Limits {
  const rates = scale.pieces.map(
    ({ true: { from, to }, drawn }) => (drawn.to - drawn.from) / (to - from),
  );
  const slowest = rates.length > 0 ? Math.min(...rates) : 1;
  const { start, end } = drawnMomentsOf(extent, scale);
  return { least: DAY * slowest, most: (end - start) * FARTHEST };
}

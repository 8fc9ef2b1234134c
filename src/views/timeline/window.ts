/** Which time the timeline shows, and how that moves. */
import type { Timeline } from 'vis-timeline/esnext';
import type { Extent } from '../../domain/date.ts';
import { type Frame, type Scale, UNBROKEN } from '../../scene/scale.ts';
import { movementDuration } from '../view.ts';
import { drawnMomentsOf, MARGIN, windowAround } from './span.ts';

/** At least so many days are shown around what is fitted: a day alone has no before and after. */
const LEAST_DAYS = 3;
/** Of the width, how much of it what is revealed takes up at most. */
const REVEALED = 0.7;
const DAY = 86_400_000;

export type TimeWindow = {
  readonly frame: () => Frame;
  /** Changes the scale; what has been shown before is no longer. */
  readonly setScale: (scale: Scale) => void;
  readonly show: (extent: Extent, isInstant?: boolean) => void;
  /** Shows an extent with at least some days around it. */
  readonly fit: (extent: Extent) => void;
  /** Moves only if the extent is not in sight, and then without zooming in. */
  readonly reveal: (extent: Extent) => void;
  /** Above 1 shows less time, around an extent, else around the middle. */
  readonly zoomBy: (factor: number, around?: Extent) => void;
  /** The same at once, around a point, CSS pixels from the left. */
  readonly zoomAt: (factor: number, x: number) => void;
  /** By a share of the width; above 0 to later days. */
  readonly panBy: (share: number, isInstant?: boolean) => void;
};

/** The window of a timeline whose lanes are as wide as `width` says, CSS pixels. */
export function createTimeWindow(timeline: Timeline, width: () => number): TimeWindow {
  let scale = UNBROKEN;
  const frame = (): Frame => {
    const { start, end } = timeline.getWindow();
    return { start: start.getTime(), end: end.getTime(), width: width(), scale };
  };
  const go = (start: number, end: number, isInstant = false) => {
    timeline.setWindow(start, end, { animation: !isInstant && animation() });
  };
  const show = (extent: Extent, isInstant = false) => {
    const { start, end } = windowAround(extent, MARGIN, scale);
    go(start, end, isInstant);
  };
  return {
    frame,
    setScale: (next) => {
      scale = next;
    },
    show,
    fit: (extent) => show(withAround(extent, LEAST_DAYS)),
    reveal: (extent) => {
      const { start, end } = frame();
      const moments = drawnMomentsOf(extent, scale);
      if (moments.start >= start && moments.end <= end) return;
      show(withAround(extent, ((end - start) / DAY) * REVEALED));
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
      go(fixed - (fixed - start) / factor, fixed + (end - fixed) / factor, true);
    },
    panBy: (share, isInstant) => {
      const { start, end } = frame();
      const by = (end - start) * share;
      go(start + by, end + by, isInstant);
    },
  };
}

/** The extent in the middle of so many days, if it has not more itself. */
function withAround({ earliest, latest }: Extent, days: number): Extent {
  const around = Math.max(0, Math.floor((days - (latest - earliest + 1)) / 2));
  return { earliest: earliest - around, latest: latest + around };
}

function animation() {
  const duration = movementDuration();
  return duration > 0 && { duration, easingFunction: 'easeInOutQuad' as const };
}

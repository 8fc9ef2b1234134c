/** The window of the timeline, moved by our own code: all that the drawing needs to be used. */
import { type Engine, NO_LIMITS, type Shown, within } from './engine.ts';
import { followPulls } from './followPulls.ts';

export type OwnEngine = Engine & {
  /** A pointer holds the lanes, or they are on their way. */
  readonly isBusy: () => boolean;
  /** Leaves pointers to another engine. */
  readonly rest: () => void;
  /** Takes them again, where the other one has gone. */
  readonly resume: (shown: Shown) => void;
};

/** `onMove` is called after each move, `onPull` before those that are the reader's hand. */
export function createOwnEngine(
  lanes: HTMLElement,
  onMove: () => void,
  onPull: () => void,
): OwnEngine {
  let shown: Shown = { start: 0, end: 1 };
  let limits = NO_LIMITS;
  let next: number | undefined;
  let isResting = false;
  const halt = () => {
    if (next !== undefined) cancelAnimationFrame(next);
    next = undefined;
  };
  const show = (to: Shown) => {
    shown = to;
    onMove();
  };
  const glide = (from: Shown, to: Shown, duration: number) => {
    const begun = performance.now();
    const step = () => {
      const share = Math.min(1, (performance.now() - begun) / duration);
      next = share < 1 ? requestAnimationFrame(step) : undefined;
      show(share < 1 ? between(from, to, eased(share)) : to);
    };
    next = requestAnimationFrame(step);
  };
  const pulls = followPulls(lanes, {
    shown: () => shown,
    limits: () => limits,
    onPull: (to) => {
      if (isResting) return;
      halt();
      onPull();
      show(to);
    },
  });
  return {
    shown: () => shown,
    go: (wanted, duration) => {
      halt();
      const to = within(wanted, limits);
      if (duration > 0) glide(shown, to, duration);
      else show(to);
    },
    setLimits: (allowed) => {
      limits = allowed;
    },
    isBusy: () => next !== undefined || pulls.isHeld(),
    rest: () => {
      isResting = true;
    },
    resume: (last) => {
      isResting = false;
      shown = last;
    },
    destroy: () => {
      halt();
      pulls.stop();
    },
  };
}

function between(from: Shown, to: Shown, share: number): Shown {
  return {
    start: from.start + (to.start - from.start) * share,
    end: from.end + (to.end - from.end) * share,
  };
}

/** Slow at both ends, as vis-timeline's `easeInOutQuad`. */
function eased(share: number): number {
  return share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share);
}

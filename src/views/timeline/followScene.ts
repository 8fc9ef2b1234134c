import type { Extent } from '../../domain/date.ts';
import type { TimelineScene } from '../../scene/timeline.ts';
import type { TimeWindow } from './window.ts';

/**
 * Moves the window to a new scene: at once to the first one, smoothly to one of other days, and
 * else only as far as a new target demands.
 */
export function followScene(
  timeWindow: Pick<TimeWindow, 'show' | 'reveal'>,
  before: TimelineScene | undefined,
  next: TimelineScene,
): void {
  if (!before) timeWindow.show(next.extent, true);
  else if (!isSameLine(before, next)) timeWindow.show(next.extent);
  else if (next.target && !isSameExtent(before.target, next.target)) {
    timeWindow.reveal(next.target);
  }
}

/** Whether two scenes have the same days and leave out the same of them. */
function isSameLine(a: TimelineScene, b: TimelineScene): boolean {
  return (
    isSameExtent(a.extent, b.extent) &&
    a.gaps.length === b.gaps.length &&
    a.gaps.every(({ extent }, i) => isSameExtent(b.gaps[i]?.extent, extent))
  );
}

function isSameExtent(a: Extent | undefined, b: Extent): boolean {
  return a?.earliest === b.earliest && a.latest === b.latest;
}

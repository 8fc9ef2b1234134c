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

/** Whether two scenes have the same days on the same scale. */
function isSameLine(a: TimelineScene, b: TimelineScene): boolean {
  return (
    isSameExtent(a.extent, b.extent) &&
    a.columns.length === b.columns.length &&
    a.columns.every(
      ({ extent, width }, i) =>
        isSameExtent(b.columns[i]?.extent, extent) && b.columns[i]?.width === width,
    )
  );
}

function isSameExtent(a: Extent | undefined, b: Extent): boolean {
  return a?.earliest === b.earliest && a.latest === b.latest;
}

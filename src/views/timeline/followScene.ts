import type { Extent } from '../../domain/date.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import type { TimeWindow } from './window.ts';

/**
 * Moves the window to a new scene: at once to the first one and to one with other columns, smoothly
 * to other days of the true scale, and else only as far as a new target demands.
 */
export function followScene(
  timeWindow: Pick<TimeWindow, 'show' | 'reveal' | 'fit'>,
  before: TimelineScene | undefined,
  next: TimelineScene,
): void {
  if (!before && next.opensAt) {
    timeWindow.fit(next.opensAt, true);
    // Something else may have been chosen since.
    if (next.target && !isSameExtent(next.opensAt, next.target)) timeWindow.reveal(next.target);
  } else if (!before) timeWindow.show(next.extent, true);
  else if (!isSameLine(before, next)) timeWindow.show(next.extent, !isTrue(before, next));
  else if (next.target && !isSameExtent(before.target, next.target)) {
    timeWindow.reveal(next.target);
  }
}

/** Between columns and true scale, or other columns, there is no way: the line is another one. */
function isTrue(...scenes: TimelineScene[]): boolean {
  return scenes.every(({ timeScale }) => timeScale === 'true');
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

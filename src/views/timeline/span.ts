/** Of a timeline's window: how much stays free around what it shows. */
import type { Extent } from '../../domain/date.ts';
import { daysAround, scaleOfColumns, windowAround } from '../../scene/timeline/line.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';

/** Share of the width that stays free at either side, by scale. */
const MARGINS = { true: 0.11, columns: 0.012 } as const;

/** Share of the width that at least stays free at either side of what is fitted. */
export const FITTED = 0.08;

/** The margin that a scene is shown with. */
export function marginOf({ timeScale }: Pick<TimelineScene, 'timeScale'>): number {
  return MARGINS[timeScale];
}

/** The margin around what is fitted in a scene that is shown with another one. */
export function fittedMargin(margin: number): number {
  return Math.max(margin, FITTED);
}

/** The frame in which a scene is opened: where it says, with at least some days around that, else all of it. */
export function openedFrame(
  scene: Pick<TimelineScene, 'columns' | 'extent' | 'opensAt' | 'timeScale'>,
  width: number,
): Frame {
  const { opensAt } = scene;
  if (!opensAt) return wholeFrame(scene, width);
  const scale = scaleOfColumns(scene.columns);
  const margin = fittedMargin(marginOf(scene));
  return { ...windowAround(daysAround(opensAt), margin, scale), width, scale };
}

/** The frame that shows all of a scene. */
export function wholeFrame(
  scene: Pick<TimelineScene, 'columns' | 'extent' | 'timeScale'>,
  width: number,
): Frame {
  const scale = scaleOfColumns(scene.columns);
  return { ...windowAround(scene.extent, marginOf(scene), scale), width, scale };
}

/** Where part of an extent lies within it, in percent of its length. */
export function shareOf(part: Extent, whole: Extent): { start: number; width: number } {
  const days = whole.latest - whole.earliest + 1;
  return {
    start: ((part.earliest - whole.earliest) / days) * 100,
    width: ((part.latest - part.earliest + 1) / days) * 100,
  };
}

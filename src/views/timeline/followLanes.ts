import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import type { Sizes } from './chart.ts';
import type { Rows } from './laneRows.ts';
import { laneScroll } from './laneScroll.ts';

/** Of the line that says how many lanes are below, CSS pixels; it covers the last one in sight. */
const MORE = 26;

/**
 * Where lanes that overflow are scrolled to, CSS pixels: to those of what is chosen, once for every choice; from
 * there on the reader scrolls them. To be asked with every scene before it is drawn.
 */
export function followLanes(): (
  scene: Pick<TimelineScene, 'chosen'>,
  rows: Rows,
  seen: Pick<Sizes, 'top' | 'height'>,
) => number {
  let before = '';
  return ({ chosen }, rows, { top, height }) => {
    if (chosen.stops === before) return top;
    before = chosen.stops;
    const spans = chosen.lanes.map((lane) => ({
      top: lane * rows.lane,
      bottom: (lane + 1) * rows.lane,
    }));
    return laneScroll(spans, { top, bottom: top + height - MORE });
  };
}

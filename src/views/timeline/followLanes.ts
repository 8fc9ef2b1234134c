import type { StopMark, TimelineScene } from '../../scene/timeline/timelineScene.ts';
import type { Rows } from './laneRows.ts';
import { laneScroll } from './laneScroll.ts';

/** Of the line that says how many lanes are below, CSS pixels; it covers the last one in sight. */
const MORE = 26;

/**
 * Scrolls lanes that overflow to those of what is chosen, once for every choice: from there on the
 * reader scrolls them. To be told of every scene that has been drawn.
 */
export function followLanes(scroller: Element): (scene: TimelineScene, rows: Rows) => void {
  let before: string | undefined;
  return (scene, rows) => {
    const chosen = chosenStops(scene);
    const choice = chosen.map(({ id }) => id).join(' ');
    if (choice === before) return;
    before = choice;
    const { scrollTop: top, clientHeight } = scroller;
    const spans = chosen.map(({ lane }) => ({
      top: lane * rows.lane,
      bottom: (lane + 1) * rows.lane,
    }));
    const wanted = laneScroll(spans, { top, bottom: top + clientHeight - MORE });
    if (wanted !== top) scroller.scrollTop = wanted;
  };
}

/** The chosen stop, else all that the choice is about. */
function chosenStops({ stops }: TimelineScene): readonly StopMark[] {
  const selected = stops.filter(({ emphasis }) => emphasis === 'selected');
  return selected.length > 0 ? selected : stops.filter(({ emphasis }) => emphasis === 'related');
}

import type { StopMark, TimelineScene } from '../../scene/timelineScene.ts';
import { laneScroll } from './laneScroll.ts';

/** Of the line that says how many lanes are below, CSS pixels; it covers the last one in sight. */
const MORE = 26;

type FollowLanes = {
  /** To be told of every scene. */
  readonly choose: (scene: TimelineScene) => void;
  /** To be called when vis-timeline may have drawn. */
  readonly follow: () => void;
};

/**
 * Scrolls lanes that overflow to those of what is chosen, once for every choice: from there on the
 * reader scrolls them.
 */
export function followLanes(chart: Element, lanes: Element): FollowLanes {
  let before: string | undefined;
  let wanted: TimelineScene | undefined;
  return {
    choose: (scene) => {
      const choice = chosenStops(scene).map(({ id }) => id);
      if (choice.join(' ') !== before) wanted = scene;
      before = choice.join(' ');
    },
    follow: () => {
      const scene = wanted;
      wanted = undefined; // scrolling makes vis-timeline draw, which calls back
      if (scene && !scrollToChosen(chart, lanes, scene)) wanted = scene;
    },
  };
}

/** Returns whether the lanes were there. */
function scrollToChosen(chart: Element, lanes: Element, scene: TimelineScene): boolean {
  const groups = [...chart.querySelectorAll<HTMLElement>('.vis-foreground > .vis-group')];
  // vis-timeline moves the rest along with the names of lanes.
  const scrolled = chart.querySelector('.vis-ltr .vis-left, .vis-rtl .vis-right');
  // Until vis-timeline has drawn them, all lanes lie at the top.
  if (!scrolled || groups.length <= scene.lanes.length || !groups.at(-1)?.offsetTop) return false;
  const chosen = new Set(chosenStops(scene).map(({ lane }) => lane));
  const spans = groups
    .filter((_, index) => chosen.has(index))
    .map(({ offsetTop: top, offsetHeight }) => ({ top, bottom: top + offsetHeight }));
  const { scrollTop: top } = scrolled;
  scrolled.scrollTop = laneScroll(spans, { top, bottom: top + lanes.clientHeight - MORE });
  // It hears of it before it draws again, or it would scroll back.
  scrolled.dispatchEvent(new Event('scroll'));
  return true;
}

/** The chosen stop, else all that the choice is about. */
function chosenStops({ stops }: TimelineScene): readonly StopMark[] {
  const selected = stops.filter(({ emphasis }) => emphasis === 'selected');
  return selected.length > 0 ? selected : stops.filter(({ emphasis }) => emphasis === 'related');
}

/** The timeline: vis-timeline's lanes, panning and zooming under our own marks, paths and axis. */
import type { Timeline } from 'vis-timeline/esnext';
import type { Extent } from '../../domain/date.ts';
import type { Hovered } from '../../domain/hover.ts';
import type { Frame } from '../../scene/scale.ts';
import type { StopMark, TimelineScene, VisitMark } from '../../scene/timelineScene.ts';
import { reportHover } from '../hover.ts';
import { rove } from '../roving.ts';
import type { View } from '../view.ts';
import { followClicks } from './clicks.ts';
import { createDrawing } from './drawing.ts';
import { followLanes } from './followLanes.ts';
import { followScene } from './followScene.ts';
import { hoveredAt } from './hover.ts';
import { isSameSkeleton, splitKey } from './items.ts';
import { nextChosen } from './nextChosen.ts';
import { createRuler } from './rulerElement.ts';
import { createShownMarks } from './shownMarks.ts';
import { followWheel } from './wheel.ts';
import { openWidget } from './widget.ts';
import { createTimeWindow, type TimeWindow } from './window.ts';

export type TimelineGestures = {
  readonly selectStop: (stopId: string) => void;
  readonly selectVisit: (visitId: string) => void;
  readonly selectPlace: (placeId: string) => void;
  readonly clear: () => void;
  readonly hover: (hovered: Hovered | undefined) => void;
};

export type TimelineView = View<TimelineScene> & WindowControls;

type WindowControls = {
  /** Above 1 shows less time, around the selection, else around the middle. */
  readonly zoomBy: (factor: number) => void;
  /** By a share of the window; above 0 to later days. */
  readonly panBy: (share: number) => void;
  readonly fitAll: () => void;
  /** Does nothing if nothing is selected. */
  readonly fitSelection: () => void;
  /** What it shows now. */
  readonly shown: () => Frame;
};

/** Opens a timeline in an element. vis-timeline is given drawn time (`scene/scale.ts`). */
export function createTimelineView(
  container: HTMLElement,
  gestures: TimelineGestures,
): TimelineView {
  const chart = document.createElement('div');
  chart.className = 'timeline-chart';
  const ruler = createRuler();
  container.append(ruler.texts, chart, ruler.gaps, ruler.below);
  let scene: TimelineScene | undefined;
  let isDestroyed = false;
  const timeline = openWidget(chart, () => {
    if (!scene || isDestroyed) return;
    // vis-timeline has just fitted a window of its own, which it does not draw.
    timeWindow.show(scene.extent, true);
    timeline.redraw();
  });
  const lanes = chart.querySelector('.vis-panel.vis-center') ?? chart;
  const timeWindow = createTimeWindow(timeline, () => lanes.clientWidth);
  const chosenLanes = followLanes(chart, lanes);
  const drawing = createDrawing(chart, lanes, ruler);
  const selectMark = (key: string) => {
    const together = drawing.together(key);
    if (together && timeWindow.open(daysOf(together))) return;
    const [kind, own] = splitKey(key);
    const id = together ? nextChosen(together) : own;
    if (kind === 'stop') gestures.selectStop(id);
    else gestures.selectVisit(id);
  };
  const marks = createShownMarks(chart, timeline, selectMark);
  const roving = rove(chart, '.mark-button:not([hidden])');
  const stops = [
    followClicks(chart, timeline, {
      onMark: selectMark,
      onLane: gestures.selectPlace,
      onNothing: gestures.clear,
    }),
    followWheel(container, timeWindow, lanes),
    reportHover(chart, hoveredAt, gestures.hover),
    roving.stop,
  ];
  const place = () => {
    if (!scene) return;
    chosenLanes.follow();
    drawing.draw(scene, marks.elements(), timeWindow.frame());
    roving.refresh();
  };
  stops.push(onLayout(timeline, place));

  return {
    render: (next) => {
      if (next === scene) return;
      const before = scene;
      scene = next;
      if (before && isSameSkeleton(before, next)) {
        marks.update(next);
      } else {
        marks.rebuild(next, timeWindow.setScale(next));
      }
      followScene(timeWindow, before, next);
      chosenLanes.choose(next);
      place();
      marks.light();
    },
    highlight: marks.light,
    ...windowControls(timeWindow, () => scene),
    destroy: () => {
      isDestroyed = true;
      for (const stop of stops) stop();
      timeline.destroy();
      container.replaceChildren();
    },
  };
}

function windowControls(
  timeWindow: TimeWindow,
  sceneNow: () => TimelineScene | undefined,
): WindowControls {
  return {
    zoomBy: (factor) => timeWindow.zoomBy(factor, sceneNow()?.target),
    panBy: (share) => timeWindow.panBy(share),
    fitAll: () => {
      const scene = sceneNow();
      if (scene) timeWindow.show(scene.extent);
    },
    fitSelection: () => {
      const target = sceneNow()?.target;
      if (target) timeWindow.fit(target);
    },
    shown: timeWindow.frame,
  };
}

/** The days in which marks that are together are drawn. */
function daysOf(marks: readonly (StopMark | VisitMark)[]): Extent {
  const days = marks.map(({ at }) => Math.floor(at));
  return { earliest: Math.min(...days), latest: Math.max(...days) };
}

/** Calls back whenever what is drawn may have moved or changed its width. Returns how to stop. */
function onLayout(timeline: Timeline, place: () => void): () => void {
  timeline.on('changed', place);
  timeline.on('rangechange', place);
  // A typeface that loads late changes the widths of the visits' dates.
  document.fonts.addEventListener('loadingdone', place);
  return () => {
    timeline.off('changed', place);
    timeline.off('rangechange', place);
    document.fonts.removeEventListener('loadingdone', place);
  };
}

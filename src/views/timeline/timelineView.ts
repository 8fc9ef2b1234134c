/** The timeline: vis-timeline's lanes, panning and zooming under our own marks, paths and axis. */
import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { Extent } from '../../domain/date.ts';
import { type Hovered, NOTHING_LIT } from '../../domain/hover.ts';
import type { Frame } from '../../scene/scale.ts';
import type { TimelineScene } from '../../scene/timeline.ts';
import { reportHover } from '../hover.ts';
import { rove } from '../roving.ts';
import type { View } from '../view.ts';
import { createAxis } from './axis.ts';
import { followClicks } from './clicks.ts';
import { createDrawing } from './drawing.ts';
import { hoveredAt, light } from './hover.ts';
import {
  isSameSkeleton,
  itemsOf,
  laneGroups,
  markElements,
  splitKey,
  updateMarks,
} from './items.ts';
import type { MarkElement } from './marks.ts';
import { scaleWithout } from './span.ts';
import { followWheel } from './wheel.ts';
import { createTimeWindow } from './window.ts';

export type TimelineGestures = {
  readonly selectStop: (stopId: string) => void;
  readonly selectVisit: (visitId: string) => void;
  readonly selectPlace: (placeId: string) => void;
  readonly clear: () => void;
  readonly hover: (hovered: Hovered | undefined) => void;
};

export type TimelineView = View<TimelineScene> & {
  /** Above 1 shows less time, around what is selected, else around the middle. */
  readonly zoomBy: (factor: number) => void;
  /** By a share of what is shown; above 0 to later days. */
  readonly panBy: (share: number) => void;
  readonly fitAll: () => void;
  /** Nothing if nothing is selected. */
  readonly fitSelection: () => void;
  /** What it shows at this moment. */
  readonly shown: () => Frame;
};

const DAY = 86_400_000;
const OPTIONS: TimelineOptions = {
  height: '100%',
  // Keeps vis-timeline from moving the mark about in its box.
  align: 'left',
  stack: false,
  selectable: false,
  showCurrentTime: false,
  // Its ticks cannot leave out stretches of time and stay right; the axis is our own.
  orientation: { axis: 'none', item: 'top' },
  showMinorLabels: false,
  showMajorLabels: false,
  margin: { axis: 0, item: { horizontal: 0, vertical: 1 } },
  groupOrder: 'order',
  verticalScroll: true,
  zoomKey: 'ctrlKey',
  zoomMin: DAY / 4,
  zoomMax: 400 * 366 * DAY,
};

/** Opens a timeline in an element. vis-timeline is given drawn time (`scene/scale.ts`). */
export function createTimelineView(
  container: HTMLElement,
  gestures: TimelineGestures,
): TimelineView {
  const chart = document.createElement('div');
  chart.className = 'timeline-chart';
  const axis = createAxis();
  container.append(chart, axis.element);
  const timeline = new Timeline(chart, new DataSet<DataItem>(), new DataSet<DataGroup>(), {
    ...OPTIONS,
    // When vis-timeline first draws, which may be after the first scene, it fits a window of its
    // own and does not draw that.
    onInitialDrawComplete: () => {
      if (!scene || isDestroyed) return;
      timeWindow.show(scene.extent, true);
      timeline.redraw();
    },
  });
  const lanes = chart.querySelector('.vis-panel.vis-center') ?? chart;
  const timeWindow = createTimeWindow(timeline, () => lanes.clientWidth);
  const drawing = createDrawing(chart, lanes, axis);
  const roving = rove(chart, '.mark-button');
  let elements = new Map<string, MarkElement>();
  const stopHover = reportHover(chart, hoveredAt, gestures.hover);
  let lit = NOTHING_LIT;
  const lightMarks = () => {
    const marks = [...elements.values()].map(({ root }) => root);
    light(chart, marks, lit);
  };
  let scene: TimelineScene | undefined;
  let isDestroyed = false;

  const select = (key: string) => {
    const [kind, id] = splitKey(key);
    if (kind === 'stop') gestures.selectStop(id);
    else gestures.selectVisit(id);
  };
  const stopClicks = followClicks(chart, timeline, {
    onMark: select,
    onLane: gestures.selectPlace,
    onNothing: gestures.clear,
  });
  const stopWheel = followWheel(container, timeWindow, lanes);

  const place = () => {
    if (!scene) return;
    drawing.draw(scene, elements, timeWindow.frame());
    roving.refresh();
  };
  timeline.on('changed', place);
  timeline.on('rangechange', place);
  // A face of type that comes late makes the visits' dates wider or narrower.
  document.fonts.addEventListener('loadingdone', place);

  const rebuild = (next: TimelineScene) => {
    const scale = scaleWithout(next.gaps.map(({ extent }) => extent));
    timeWindow.setScale(scale);
    elements = markElements(next);
    for (const [key, { button }] of elements) {
      // Pointers reach the timeline's own click; keys and assistive technology only this one.
      button.addEventListener('click', (event) => {
        if (event.detail === 0) select(key);
      });
    }
    timeline.setData({ groups: laneGroups(next.lanes), items: itemsOf(next, elements, scale) });
  };
  const update = (next: TimelineScene) => {
    updateMarks(elements, next);
    for (const label of chart.querySelectorAll<HTMLElement>('.timeline-lane')) {
      const lane = next.lanes.find(({ placeId }) => placeId === label.dataset.place);
      label.dataset.emphasis = lane?.emphasis ?? 'plain';
    }
  };

  return {
    render: (next) => {
      if (next === scene) return;
      const before = scene;
      scene = next;
      if (!before || !isSameSkeleton(before, next)) rebuild(next);
      else update(next);
      if (!before) timeWindow.show(next.extent, true);
      else if (!isSameLine(before, next)) timeWindow.show(next.extent);
      else if (next.target && !isSameExtent(before.target, next.target)) {
        timeWindow.reveal(next.target);
      }
      place();
      lightMarks();
    },
    highlight: (next) => {
      lit = next;
      lightMarks();
    },
    zoomBy: (factor) => timeWindow.zoomBy(factor, scene?.target),
    panBy: (share) => timeWindow.panBy(share),
    fitAll: () => {
      if (scene) timeWindow.show(scene.extent);
    },
    fitSelection: () => {
      if (scene?.target) timeWindow.fit(scene.target);
    },
    shown: timeWindow.frame,
    destroy: () => {
      isDestroyed = true;
      stopClicks();
      stopWheel();
      document.fonts.removeEventListener('loadingdone', place);
      roving.stop();
      stopHover();
      timeline.destroy();
      container.replaceChildren();
    },
  };
}

/** Whether two scenes look at the same days and leave out the same of them. */
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

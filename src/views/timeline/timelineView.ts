/** The timeline: lanes, marks, paths and ruler, drawn by our own code; an engine moves its window. */
import type { Extent } from '../../domain/date.ts';
import type { Hovered } from '../../domain/hover.ts';
import type { Frame } from '../../scene/scale.ts';
import type { StopMark, TimelineScene, VisitMark } from '../../scene/timelineScene.ts';
import { reportHover } from '../hover.ts';
import { rove } from '../roving.ts';
import type { View } from '../view.ts';
import { type Chart, createChart, type Sizes } from './chart.ts';
import { followClicks } from './clicks.ts';
import { createDrawing } from './drawing.ts';
import { followLanes } from './followLanes.ts';
import { followScene } from './followScene.ts';
import { hoveredAt } from './hover.ts';
import { splitKey } from './keys.ts';
import { isSameSkeleton } from './markElements.ts';
import { nextChosen } from './nextChosen.ts';
import { createOwnEngine } from './ownEngine.ts';
import { preloads } from './preload.ts';
import { pullLanes } from './pullLanes.ts';
import { createRuler } from './rulerElement.ts';
import { showFocused } from './showFocused.ts';
import { createShownMarks } from './shownMarks.ts';
import { createSteering } from './steering.ts';
import { followWheel } from './wheel.ts';
import { createTimeWindow, type TimeWindow } from './window.ts';
import './chart.css';

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

const loadEngine = () => import('./visEngine.ts');

/** Opens a timeline in an element. What moves its window is given drawn time (`scene/scale.ts`). */
export function createTimelineView(
  container: HTMLElement,
  gestures: TimelineGestures,
): TimelineView {
  const chart = createChart();
  const ruler = createRuler();
  container.append(ruler.texts, chart.element, ruler.gaps, ruler.below);
  let scene: TimelineScene | undefined;
  let isRendering = false;
  let sizes = chart.sizes();
  const onMove = () => {
    if (!isRendering) place();
  };
  const own = createOwnEngine(chart.field, onMove, () => steering.reach());
  const steering = createSteering({
    own,
    load: async () => {
      const { openVisEngine } = await loadEngine();
      return (onVisMove) => openVisEngine(chart.field, onVisMove);
    },
    onMove,
    onChange: (isVis) => container.toggleAttribute('data-vis', isVis),
    machine: navigator,
  });
  const timeWindow = createTimeWindow(steering, () => sizes.width);
  const marks = createShownMarks(chart);
  const drawing = createDrawing(chart, marks, ruler);
  const followChosen = followLanes(chart.scroller);
  const roving = rove(chart.element, '.mark-button:not([hidden])');
  function place() {
    if (!scene) return;
    sizes = chart.sizes();
    const rows = drawing.draw(scene, timeWindow.frame(), sizes);
    followChosen(scene, rows);
    roving.refresh();
  }
  const stops = [
    ...gesturesOf(chart, drawing, timeWindow, gestures),
    followWheel(container, timeWindow, chart.field, steering.reach),
    roving.stop,
    onLayout(chart, () => sizes, place),
    onScroll(chart.scroller, () => scene && drawing.announce(scene, chart.sizes())),
    preloads(container, () => {
      // Nothing is missing without it: the picture is used as it is.
      loadEngine().catch(() => {});
    }),
    steering.destroy,
  ];
  return {
    render: (next) => {
      if (next === scene) return;
      const before = scene;
      scene = next;
      isRendering = true;
      sizes = chart.sizes();
      if (before && isSameSkeleton(before, next)) marks.update(next);
      else {
        timeWindow.setScale(next);
        marks.rebuild(next);
      }
      followScene(timeWindow, before, next);
      isRendering = false;
      place();
      marks.light();
    },
    highlight: marks.light,
    ...windowControls(timeWindow, () => scene),
    destroy: () => {
      for (const stop of stops) stop();
      container.replaceChildren();
    },
  };
}

/** Listens to presses and hovering. Returns how to stop. */
function gesturesOf(
  { element, field, scroller }: Chart,
  drawing: Pick<ReturnType<typeof createDrawing>, 'together'>,
  timeWindow: TimeWindow,
  gestures: TimelineGestures,
): (() => void)[] {
  const selectMark = (key: string) => {
    const together = drawing.together(key);
    if (together && timeWindow.open(daysOf(together))) return;
    const [kind, own] = splitKey(key);
    const id = together ? nextChosen(together) : own;
    if (kind === 'stop') gestures.selectStop(id);
    else gestures.selectVisit(id);
  };
  return [
    followClicks(element, {
      onMark: selectMark,
      onLane: gestures.selectPlace,
      onNothing: gestures.clear,
    }),
    pullLanes(field, scroller),
    showFocused(field, timeWindow),
    reportHover(element, hoveredAt, gestures.hover),
  ];
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

/** Calls back whenever what is drawn may have changed its width or height. Returns how to stop. */
function onLayout(chart: Chart, drawn: () => Sizes, place: () => void): () => void {
  const observer = new ResizeObserver(() => {
    const { width, height, start } = chart.sizes();
    const before = drawn();
    if (width !== before.width || height !== before.height || start !== before.start) place();
  });
  observer.observe(chart.field);
  observer.observe(chart.scroller);
  // A typeface that loads late changes the widths of the visits' dates.
  document.fonts.addEventListener('loadingdone', place);
  return () => {
    observer.disconnect();
    document.fonts.removeEventListener('loadingdone', place);
  };
}

function onScroll(scroller: Element, announce: () => void): () => void {
  scroller.addEventListener('scroll', announce, { passive: true });
  return () => scroller.removeEventListener('scroll', announce);
}

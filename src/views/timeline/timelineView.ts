/** The timeline: lanes, marks, paths and ruler, drawn by our own code; an engine moves its window. */
import type { Hovered } from '../../domain/hover.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
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
import { daysOf } from './layout.ts';
import { isSameSkeleton } from './markElements.ts';
import { nextChosen } from './nextChosen.ts';
import { createOpening, type Opened, openedBy } from './opened.ts';
import { createOwnEngine } from './ownEngine.ts';
import { preloads } from './preload.ts';
import { pullLanes } from './pullLanes.ts';
import { createRuler } from './rulerElement.ts';
import { showFocused } from './showFocused.ts';
import { createShownMarks } from './shownMarks.ts';
import { createSteering, type Steering } from './steering.ts';
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

/** Milliseconds after the last move, when it matters again which mark Tab comes to. */
const SETTLED = 100;

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
  let settling: ReturnType<typeof setTimeout> | undefined;
  const onMove = () => {
    if (!isRendering) place();
  };
  const steering = steer(chart.field, container, onMove);
  const timeWindow = createTimeWindow(steering, () => sizes.width);
  const marks = createShownMarks(chart);
  const drawing = createDrawing(chart, marks, ruler);
  const followChosen = followLanes(chart.scroller);
  const roving = rove(chart.element, '.mark-button:not([hidden])');
  const opening = createOpening(chart.element, (key) => marks.elements().get(key)?.button);
  function place() {
    if (!scene) return;
    sizes = chart.sizes();
    const frame = timeWindow.frame();
    const drawn = marks.within(scene, frame);
    const rows = drawing.draw(drawn, frame, sizes);
    followChosen(scene, rows);
    clearTimeout(settling);
    settling = setTimeout(() => {
      opening.settle(drawn);
      roving.refresh();
    }, SETTLED);
  }
  const stops = [
    ...gesturesOf(chart, drawing, timeWindow, gestures, opening.open),
    followWheel(container, timeWindow, chart.field, steering.reach),
    roving.stop,
    onLayout(chart, () => sizes, place),
    onScroll(chart.scroller, place),
    preloads(container, () => {
      // Nothing is missing without it.
      loadEngine().catch(() => {});
    }),
    steering.destroy,
    () => clearTimeout(settling),
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
      roving.refresh();
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

/** What moves the window of the lanes in `field`. `container` says whether it is vis-timeline. */
function steer(field: HTMLElement, container: HTMLElement, onMove: () => void): Steering {
  const own = createOwnEngine(field, onMove, () => steering.reach());
  const steering = createSteering({
    own,
    load: async () => {
      const { openVisEngine } = await loadEngine();
      return (onVisMove) => openVisEngine(field, onVisMove);
    },
    onMove,
    onChange: (isVis) => container.toggleAttribute('data-vis', isVis),
    machine: navigator,
  });
  return steering;
}

/** Listens to presses and hovering. Returns how to stop. */
function gesturesOf(
  { element, field, scroller }: Chart,
  drawing: Pick<ReturnType<typeof createDrawing>, 'together'>,
  timeWindow: TimeWindow,
  gestures: TimelineGestures,
  onOpen: (opened: Opened) => void,
): (() => void)[] {
  const selectMark = (key: string) => {
    const together = drawing.together(key);
    const days = together && daysOf(together);
    if (days && timeWindow.open(days)) return onOpen(openedBy(key, together, days));
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

/** Calls back at most once a frame. */
function onScroll(scroller: Element, place: () => void): () => void {
  let next = 0;
  const onEach = () => {
    cancelAnimationFrame(next);
    next = requestAnimationFrame(place);
  };
  scroller.addEventListener('scroll', onEach, { passive: true });
  return () => {
    cancelAnimationFrame(next);
    scroller.removeEventListener('scroll', onEach);
  };
}

/** The timeline: lanes, marks, paths and ruler, drawn by our own code; an engine moves its window. */
import type { Hovered } from '../../domain/hover.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { reportHover } from '../hover.ts';
import { rove } from '../roving.ts';
import type { View } from '../view.ts';
import { type Chart, createChart } from './chart.ts';
import { followClicks } from './clicks.ts';
import { createDrawing } from './drawing.ts';
import { followLanes } from './followLanes.ts';
import { followScene } from './followScene.ts';
import { hoveredAt } from './hover.ts';
import { keepSizes } from './keptSizes.ts';
import { splitKey } from './keys.ts';
import { rowsOf } from './laneRows.ts';
import { daysOf } from './layout.ts';
import { isSameSkeleton } from './markElements.ts';
import { nextChosen } from './nextChosen.ts';
import { createOpening, type Opened, openedBy } from './opened.ts';
import { createOwnEngine } from './ownEngine.ts';
import { pullLanes } from './pullLanes.ts';
import { createRuler } from './rulerElement.ts';
import { createSeen } from './seen.ts';
import { createSettling } from './settling.ts';
import { showFocused } from './showFocused.ts';
import { createShownMarks } from './shownMarks.ts';
import { openedFrame } from './span.ts';
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

export type TimelineView = Required<View<TimelineScene>> & WindowControls;

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
  const steering = steer(chart.field, container, () => place(undefined, seen.moving));
  const sizes = keepSizes(chart, () => place());
  const timeWindow = createTimeWindow(steering, () => sizes.now().width);
  const marks = createShownMarks(chart);
  const drawing = createDrawing(chart, marks, ruler);
  const followChosen = followLanes();
  const roving = rove(chart.element, '.mark-button:not([hidden])');
  const opening = createOpening(chart.element, (key) => marks.elements().get(key)?.button);
  const seen = createSeen({ make: marks.show, draw: () => place() });
  const settling = createSettling(seen.isWaiting);
  const opened = (first: TimelineScene) => openedFrame(first, chart.field.clientWidth);
  function place(type = drawing.type(sizes.now()), shownOf = seen.at) {
    if (!scene || isRendering) return;
    const frame = timeWindow.frame();
    const drawn = shownOf(scene, frame);
    marks.show(drawn);
    const rows = rowsOf(drawn, type.scale);
    const top = followChosen(scene, rows, sizes.now());
    drawing.draw(drawn, frame, { rows, sizes: { ...sizes.now(), top }, type });
    sizes.scrollTo(top);
    settling.soon(() => {
      opening.settle(drawn);
      roving.refresh();
    });
  }
  const stops = [
    ...gesturesOf(chart, drawing, timeWindow, gestures, opening.open),
    followWheel(container, timeWindow, chart.field, steering.reach),
    roving.stop,
    sizes.stop,
    onTypeface(() => place()),
    steering.destroy,
    seen.stop,
    settling.stop,
  ];
  return {
    render: (given) => {
      if (given === scene) return;
      const before = scene;
      scene = given;
      isRendering = true;
      // Asked before anything is written: after that the browser would have to work it all out anew.
      const type = before && drawing.type(sizes.now());
      if (before && isSameSkeleton(before, given)) marks.update(given);
      else {
        timeWindow.setScale(given);
        marks.rebuild(given);
      }
      followScene(timeWindow, before, given);
      isRendering = false;
      place(type);
      roving.refresh();
      marks.light();
    },
    prepare: (given) => seen.prepare(given, scene ? timeWindow.frame() : opened(given)),
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
  drawing: Pick<ReturnType<typeof createDrawing>, 'together' | 'press'>,
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
    if (!together) drawing.press(key);
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

/** A typeface that loads late changes the widths of the visits' dates. Returns how to stop. */
function onTypeface(place: () => void): () => void {
  document.fonts.addEventListener('loadingdone', place);
  return () => document.fonts.removeEventListener('loadingdone', place);
}

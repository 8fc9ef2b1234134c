/** Puts marks where they belong and apart, and draws lines, breaks and the axis to suit. */
import type { Frame } from '../../scene/scale.ts';
import { axisOf } from '../../scene/ticks.ts';
import type { TimelineScene, VisitMark } from '../../scene/timeline.ts';
import { textScale } from '../textScale.ts';
import type { AxisElement } from './axis.ts';
import { dateWidth, TEXT_SIZE } from './dateWidth.ts';
import { stopKey, visitKey } from './items.ts';
import { datedVisits, isInSight, stopShifts, visitShifts } from './layout.ts';
import type { MarkElement } from './marks.ts';
import { createPaths } from './paths.ts';
import { breaksOf, middleOf } from './span.ts';

/** Where the discs of visits lie when they are all there is, CSS pixels from the top. */
const COMPACT_LINE = 14;
/** Of a visit's mark that has no room for its date, CSS pixels: the least target. */
const BARE = 24;

type Elements = ReadonlyMap<string, MarkElement>;
type Drawing = {
  /** To be called whenever the scene or the frame has changed, or vis-timeline has drawn. */
  readonly draw: (scene: TimelineScene, elements: Elements, frame: Frame) => void;
};

/** What is drawn in `chart`, where vis-timeline has `lanes`, and on the axis under it. */
export function createDrawing(chart: HTMLElement, lanes: Element, axis: AxisElement): Drawing {
  const paths = createPaths();
  chart.querySelector('.vis-itemset')?.prepend(paths.element);
  // What is outside the window is not on the page and has no width; it keeps the one it had.
  const knownWidths = new Map<string, number>();
  const widthOf = (visit: VisitMark, elements: Elements): number => {
    const element = elements.get(visitKey(visit.id));
    const isBare = element?.root.hasAttribute('data-bare') ?? false;
    const width = (!isBare && element?.button.offsetWidth) || knownWidths.get(visit.id);
    if (width) knownWidths.set(visit.id, width);
    // As long as it has not been on the page there is no width but the one to be expected.
    return width || dateWidth(visit, TEXT_SIZE * textScale());
  };
  const drawLines = (scene: TimelineScene, frame: Frame, shifts: ReadonlyMap<string, number>) => {
    const { ticks, contexts } = axisOf(frame, scene.language, axis.room());
    const breaks = breaksOf(scene.gaps, frame);
    const left = lanes.getBoundingClientRect().left - chart.getBoundingClientRect().left;
    axis.draw({ ticks, contexts }, breaks, left, frame.width);

    const height = paths.element.clientHeight;
    chart.dataset.overflows = String(height > lanes.clientHeight);
    const groups = [...chart.querySelectorAll<HTMLElement>('.vis-foreground > .vis-group')];
    const middles = groups.map(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight / 2);
    const points = new Map(
      scene.stops.map(({ id, extent, lane }) => [
        id,
        { x: middleOf(extent, frame) + (shifts.get(id) ?? 0), y: middles[lane] ?? 0 },
      ]),
    );
    paths.draw({
      // The last lane is that of the visits; it has a line only where it is alone.
      lanes: scene.lanes.length > 0 ? middles.slice(0, -1) : [COMPACT_LINE],
      ticks: ticks.map(({ at }) => at),
      breaks: breaks.map(({ at }) => at),
      height: Math.max(height, lanes.clientHeight),
      paths: scene.paths,
      pointOf: (id) => points.get(id),
    });
  };
  return {
    draw: (scene, elements, frame) => {
      if (frame.width === 0) return;
      const ofStops = stopShifts(scene.stops, frame);
      const full = scene.visits.map((visit) => widthOf(visit, elements));
      const dated = datedVisits(scene.visits, full, frame, BARE);
      const widths = scene.visits.map((visit, i) => {
        const isBare = !dated.has(visit) && isInSight(visit.extent, frame);
        elements.get(visitKey(visit.id))?.root.toggleAttribute('data-bare', isBare);
        return isBare ? BARE : (full[i] ?? BARE);
      });
      const ofVisits = visitShifts(scene.visits, widths, frame);
      for (const [id, shift] of ofStops) moveBy(elements.get(stopKey(id)), shift);
      for (const [id, shift] of ofVisits) moveBy(elements.get(visitKey(id)), shift);
      drawLines(scene, frame, ofStops);
    },
  };
}

function moveBy(element: MarkElement | undefined, shift: number) {
  if (element) element.button.style.translate = `${shift.toFixed(1)}px 0`;
}

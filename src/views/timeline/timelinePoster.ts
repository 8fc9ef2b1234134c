/**
 * The timeline as a picture that is in a page before any script and as wide as its panel: times are
 * shares of the width, heights those of `timeline.css`. Drawn from the same scene and layout as the
 * interactive one.
 */
import type { Frame } from '../../scene/scale.ts';
import { axisOf } from '../../scene/ticks.ts';
import type { Lane, Path, StopMark, TimelineScene } from '../../scene/timeline.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { fittingText } from '../textWidth.ts';
import { dateWidth, TEXT_SIZE } from './dateWidth.ts';
import { stopShifts, visitShifts } from './layout.ts';
import { dateText, frameOf, type LinkTo, line, link, sharesOf, tickTexts } from './posterParts.ts';
import { middleOf } from './span.ts';
import { discNode, toneOf } from './svgMarks.ts';

export type TimelinePoster = {
  /** Names of the lanes, at the left. */
  readonly names: SvgNode;
  /** Beside them, as high as the timeline. */
  readonly lanes: SvgNode;
  /** Under them. */
  readonly axis: SvgNode;
};

/** The measures of `timeline.css` and vis-timeline on a wide page, CSS pixels. */
const NAMES = 224;
const NAMES_START = 24;
const LANE = 26;
const FIRST_MIDDLE = 17.5;
const BASELINE = TEXT_SIZE * 0.35;
/**
 * Width of the lanes in a window of 1440, CSS pixels. In other windows, marks that are moved aside
 * are slightly off.
 */
const USUAL = 1217;

/** The timeline with its lanes, for wide pages. */
export function timelinePoster(scene: TimelineScene, linkTo: LinkTo): TimelinePoster {
  const frame = frameOf(scene, USUAL);
  return {
    names: svg(
      'svg',
      { class: 'poster-names', width: NAMES, 'aria-hidden': 'true' },
      scene.lanes.map(laneName),
    ),
    lanes: svg('svg', { class: 'poster-lanes' }, lanesNodes(scene, frame, linkTo)),
    axis: svg('svg', { class: 'poster-axis', 'aria-hidden': 'true' }, tickTexts(scene, frame, 0)),
  };
}

function laneName({ name, emphasis }: Lane, lane: number): SvgNode {
  const isChosen = emphasis === 'selected' || emphasis === 'related';
  return svg(
    'text',
    {
      x: NAMES_START,
      y: middleOfLane(lane) + BASELINE,
      fill: emphasis === 'selected' ? INKS.accent : isChosen ? INKS.ink : INKS.ink2,
      'font-weight': isChosen ? 600 : undefined,
    },
    [fittingText(name, TEXT_SIZE, NAMES - NAMES_START)],
  );
}

function lanesNodes(scene: TimelineScene, frame: Frame, linkTo: LinkTo): SvgNode[] {
  const share = sharesOf(frame.width);
  const { ticks } = axisOf(frame, scene.language, { size: TEXT_SIZE, taken: 0 });
  const visitsTop = middleOfLane(scene.lanes.length) - LANE / 2;
  const points = pointsOf(scene, frame);
  // What is chosen is drawn over the rest.
  const rank = { dimmed: 0, plain: 1, related: 2, selected: 3 };
  const ordered = [...scene.stops].sort((a, b) => rank[a.emphasis] - rank[b.emphasis]);
  return [
    ...ticks.map(({ at }) => line(share(at), 0, share(at), '100%', INKS.line)),
    ...scene.lanes.map((_, i) => line(0, middleOfLane(i), '100%', middleOfLane(i), INKS.line)),
    ...(scene.lanes.length > 0 ? [line(0, visitsTop, '100%', visitsTop, INKS.lineStrong)] : []),
    ...scene.paths.flatMap((path) => pathNodes(path, points)),
    ...ordered.flatMap((mark) => stopNodes(mark, points, linkTo)),
    ...visitNodes(scene, frame, visitsTop, linkTo),
  ];
}

/** Where stops are drawn, by their ids: `x` is a share of the width, `y` in CSS pixels. */
type Points = ReadonlyMap<string, { readonly x: string; readonly y: number }>;

function pointsOf({ stops }: TimelineScene, frame: Frame): Points {
  const share = sharesOf(frame.width);
  const shifts = stopShifts(stops, frame);
  return new Map(
    stops.map(({ id, extent, lane }) => [
      id,
      { x: share(middleOf(extent, frame) + (shifts.get(id) ?? 0)), y: middleOfLane(lane) },
    ]),
  );
}

function pathNodes(path: Path, points: Points): SvgNode[] {
  const stops = path.stopIds.flatMap((id) => points.get(id) ?? []);
  const colour = toneOf(path, INKS);
  return stops.slice(1).map((to, i) => {
    const from = stops[i] ?? to;
    return svg('line', {
      ...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: colour },
      'stroke-width': path.emphasis === 'selected' ? 2.5 : 1.5,
      'stroke-linecap': 'round',
      opacity: path.emphasis === 'dimmed' ? 0.4 : undefined,
    });
  });
}

function stopNodes(mark: StopMark, points: Points, linkTo: LinkTo): SvgNode[] {
  const at = points.get(mark.id);
  if (!at) return [];
  const disc = discNode(mark, { x: 0, y: 0 }, INKS);
  return [
    svg('svg', { x: at.x, y: at.y, overflow: 'visible' }, [
      link('stop', mark, linkTo, disc.children),
    ]),
  ];
}

function visitNodes(scene: TimelineScene, frame: Frame, top: number, linkTo: LinkTo): SvgNode[] {
  const share = sharesOf(frame.width);
  const widths = scene.visits.map((mark) => dateWidth(mark, TEXT_SIZE));
  const shifts = visitShifts(scene.visits, widths, frame);
  return scene.visits.map((mark, i) => {
    const at = middleOf(mark.extent, frame);
    const width = widths[i] ?? 0;
    return svg('g', {}, [
      svg('rect', {
        ...{ x: share(at - 1.5), y: top - 2.5, width: 3, height: 5 },
        fill: toneOf(mark, INKS),
      }),
      svg('svg', { x: share(at + (shifts.get(mark.id) ?? 0)), y: top, overflow: 'visible' }, [
        link('visit', mark, linkTo, [
          svg('rect', { x: -width / 2, y: 1, width, height: 24, fill: 'transparent' }),
          dateText(mark, { y: 18, 'font-size': TEXT_SIZE }),
        ]),
      ]),
    ]);
  });
}

function middleOfLane(lane: number): number {
  return FIRST_MIDDLE + lane * LANE;
}

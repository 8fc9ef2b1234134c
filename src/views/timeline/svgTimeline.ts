/** The timeline as SVG, from the same scene and layout as the interactive one; made without a page. */
import type { Frame } from '../../scene/scale.ts';
import { type Axis, axisOf } from '../../scene/ticks.ts';
import type { TimelineScene } from '../../scene/timeline.ts';
import { INKS, type Inks, type Medium } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { fittingText, SANS, textWidth } from '../textWidth.ts';
import { stopShifts } from './layout.ts';
import { breaksOf, MARGIN, middleOf, scaleWithout, windowAround } from './span.ts';
import { barNodes, discNode, pathNodes } from './svgMarks.ts';
import { visitNodes } from './svgVisits.ts';
import { tear } from './tear.ts';

export type SvgTimelineOptions = {
  readonly scene: TimelineScene;
  /** CSS pixels; how high it becomes follows from its lanes. */
  readonly width: number;
  /** The frame whose moments are shown; without, all that the scene has. */
  readonly seen?: Frame | undefined;
  readonly medium: Medium;
  /** What the picture is to those who do not see it; without, it is hidden from them. */
  readonly label?: string | undefined;
};

/** Height of a lane and of the row of visits, CSS pixels. */
const LANE = 26;
const AXIS = 24;
/** Above the first lane: a chosen stop reaches beyond its lane's middle. */
const TOP = 4;
const TEXT_SIZE = 13.8;
/** Names of lanes take no more than this share of the width. */
const NAMES_SHARE = 0.26;
const NAMES_GAP = 16;
/** CSS pixels from a tick to its text. */
const BESIDE = 6;

/** The timeline, as wide as asked for. */
export function svgTimeline({ scene, width, seen, medium, label }: SvgTimelineOptions): SvgNode {
  const inks = INKS[medium];
  const left = namesWidth(scene, width);
  const frame = frameOf(scene, width - left, seen);
  const axis = axisOf(frame, scene.language, { size: TEXT_SIZE, taken: 0 });
  const visitsTop = TOP + scene.lanes.length * LANE;
  const axisTop = visitsTop + LANE;
  const height = axisTop + AXIS;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': SANS,
      'font-size': TEXT_SIZE,
      ...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' }),
    },
    [
      svg('rect', { width, height, fill: inks.paper }),
      ...laneNames(scene, left, inks),
      svg('svg', { x: left, width: frame.width, height, viewBox: `0 0 ${frame.width} ${height}` }, [
        ...tickNodes(axis, axisTop, inks),
        svg('path', {
          d: scene.lanes.map((_, i) => `M0 ${middleOfLane(i)}H${frame.width}`).join(''),
          fill: 'none',
          stroke: inks.line,
        }),
        ...(scene.lanes.length > 0
          ? [svg('path', { d: `M0 ${visitsTop}H${frame.width}`, stroke: inks.lineStrong })]
          : []),
        ...breaksOf(scene.gaps, frame).map((each) =>
          svg('path', { d: tear(each.at, height), fill: inks.paper, stroke: inks.lineStrong }, [
            svg('title', {}, [each.label]),
          ]),
        ),
        ...stopNodes(scene, frame, inks),
        ...visitNodes(scene.visits, frame, visitsTop, inks, TEXT_SIZE),
      ]),
    ],
  );
}

/** A frame of the scene's own scale, which may leave out other days than what was seen. */
function frameOf({ extent, gaps }: TimelineScene, width: number, seen: Frame | undefined): Frame {
  const scale = scaleWithout(gaps.map((gap) => gap.extent));
  if (!seen) return { ...windowAround(extent, MARGIN, scale), width, scale };
  const moved = (drawn: number) => scale.toDrawn(seen.scale.toTrue(drawn));
  return { start: moved(seen.start), end: moved(seen.end), width, scale };
}

function middleOfLane(lane: number): number {
  return TOP + (lane + 0.5) * LANE;
}

function namesWidth({ lanes }: TimelineScene, width: number): number {
  if (lanes.length === 0) return 0;
  const widest = Math.max(...lanes.map(({ name }) => textWidth(name, TEXT_SIZE)));
  return Math.ceil(Math.min(widest, width * NAMES_SHARE)) + NAMES_GAP;
}

function laneNames({ lanes }: TimelineScene, width: number, inks: Inks): SvgNode[] {
  return lanes.map(({ name, placeId, emphasis }, i) => {
    const isChosen = emphasis === 'selected' || emphasis === 'related';
    return svg(
      'text',
      {
        y: middleOfLane(i) + TEXT_SIZE * 0.35,
        fill: emphasis === 'selected' ? inks.accent : isChosen ? inks.ink : inks.ink2,
        'font-weight': isChosen ? 600 : undefined,
        'data-place': placeId,
      },
      [fittingText(name, TEXT_SIZE, width - NAMES_GAP)],
    );
  });
}

function tickNodes({ ticks, contexts }: Axis, top: number, inks: Inks): SvgNode[] {
  const y = top + AXIS - 7;
  return [
    svg('path', {
      d: ticks.map(({ at }) => `M${at.toFixed(1)} 0V${top + AXIS}`).join(''),
      fill: 'none',
      stroke: inks.line,
    }),
    ...contexts.map(({ at, text }) =>
      svg('text', { x: at + BESIDE, y, fill: inks.ink, 'font-weight': 600 }, [text]),
    ),
    ...ticks
      .filter(({ text }) => text !== '')
      .map(({ at, text, isYear }) =>
        svg(
          'text',
          {
            x: at + BESIDE,
            y,
            fill: isYear ? inks.ink : inks.ink2,
            'font-weight': isYear ? 600 : undefined,
          },
          [text],
        ),
      ),
  ];
}

function stopNodes({ stops, paths }: TimelineScene, frame: Frame, inks: Inks): SvgNode[] {
  const shifts = stopShifts(stops, frame);
  const points = new Map(
    stops.map(({ id, extent, lane }) => [
      id,
      { x: middleOf(extent, frame) + (shifts.get(id) ?? 0), y: middleOfLane(lane) },
    ]),
  );
  // What is chosen is drawn over the rest.
  const rank = { dimmed: 0, plain: 1, related: 2, selected: 3 };
  const ordered = [...stops].sort((a, b) => rank[a.emphasis] - rank[b.emphasis]);
  return [
    ...ordered.flatMap((mark) => barNodes(mark, middleOfLane(mark.lane), frame, inks)),
    ...pathNodes(paths, (id) => points.get(id), inks),
    ...ordered.flatMap((mark) => {
      const at = points.get(mark.id);
      return at ? [discNode(mark, at, inks)] : [];
    }),
  ];
}

/** The timeline as SVG, from the same scene and layout as the interactive one; made without a page. */
import { forwardIn } from '../../domain/reading.ts';
import { type Ruler, rulerOf } from '../../scene/timeline/ruler.ts';
import type { Frame, Scale } from '../../scene/timeline/scale.ts';
import { sceneIn, type TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { INKS, type Inks, type Medium } from '../inks.ts';
import { drawnForward } from '../mirrored.ts';
import { type SvgNode, svg } from '../svg.ts';
import { fittingText, ITALIC, SANS, TEXT_SIZE, textWidth } from '../textWidth.ts';
import { DISC, pathsInSight, pixelsByStop, type StopPlace, stopPlaces } from './layout.ts';
import { wholeFrame } from './span.ts';
import { barNodes, colourOf, discNode, inLayers, pathNodes, washOf } from './svgMarks.ts';
import { IN_PICTURE, pillNode, stopsLook } from './svgPill.ts';
import { gapWords, type Pen, rulerTexts, uprights } from './svgRuler.ts';
import { visitNodes } from './svgVisits.ts';

export type SvgTimelineOptions = {
  readonly scene: TimelineScene;
  /** CSS pixels; how high it becomes follows from its lanes. */
  readonly width: number;
  /**
   * What is on the screen, which is shown where it is of the scene's columns, or of true scale as
   * the scene; without, all that the scene has.
   */
  readonly seen?: Frame | undefined;
  readonly medium: Medium;
  /** What the picture is to those who do not see it; without, it is hidden from them. */
  readonly label?: string | undefined;
};

/** Heights of the ruler, a lane, the row of visits, and the row with the words of gaps, CSS pixels. */
const RULER = 24;
const LANE = 26;
const VISITS = 26;
const GAPS = 20;
/** Above the first lane: a chosen stop reaches beyond its lane's middle. */
const TOP = RULER + 4;
const GAP_TEXT = 12.5;
/** Baselines of the ruler and the gaps' words, from the bottom of their rows. */
const ABOVE_BOTTOM = { ruler: 7, gaps: 6 };
/** Names of lanes take no more than this share of the width. */
const NAMES_SHARE = 0.26;
const NAMES_GAP = 16;
/** What stays free where time ends: half a mark of a last day, CSS pixels. */
const AT_END = 7;
/** Marks this far outside the frame cannot be seen in it, CSS pixels. */
const BEYOND = 20;

/** The timeline, as wide as asked for, with time the way one reads. */
export function svgTimeline(options: SvgTimelineOptions): SvgNode {
  const { width, medium, label } = options;
  const inks = INKS[medium];
  const { left, frame, isWhole } = planOf(options);
  const scene = sceneIn(options.scene, frame);
  const visitsTop = TOP + scene.lanes.length * LANE;
  const height = visitsTop + VISITS + (scene.columns.length > 0 ? GAPS : 0);
  const drawn = svg(
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
      svg(
        'svg',
        {
          ...{ x: left, width: frame.width, height, viewBox: `0 0 ${frame.width} ${height}` },
          // Where all is in the picture, a mark on the first or the last day is whole.
          overflow: isWhole ? 'visible' : undefined,
        },
        [
          ...groundNodes(scene, frame, visitsTop, inks),
          ...stopNodes(scene, frame, inks),
          ...visitNodes(scene, frame, visitsTop, inks, TEXT_SIZE),
        ],
      ),
    ],
  );
  return drawnForward(drawn, width, forwardIn(scene.language));
}

/** Whether some of the stops are so near to each other that they are drawn as one mark. */
export function hasPills(options: Pick<SvgTimelineOptions, 'scene' | 'width' | 'seen'>): boolean {
  const { frame } = planOf(options);
  return placesInSight(options.scene, frame).some(({ count }) => count !== undefined);
}

/** The room for the names of lanes, CSS pixels, the frame beside it, and whether that is of all. */
function planOf({ scene, width, seen }: Pick<SvgTimelineOptions, 'scene' | 'width' | 'seen'>) {
  const left = namesWidth(scene, width);
  const whole = wholeFrame(scene, width - left - AT_END);
  const isPart = seen && isSame(seen.scale, whole.scale);
  return { left, frame: isPart ? { ...seen, width: whole.width } : whole, isWhole: !isPart };
}

function isSame(a: Scale, b: Scale): boolean {
  return JSON.stringify(a.pieces) === JSON.stringify(b.pieces);
}

function placesInSight(scene: TimelineScene, frame: Frame): StopPlace[] {
  return stopPlaces(sceneIn(scene, frame), frame, DISC).filter(
    ({ from, to }) => to > -BEYOND && from < frame.width + BEYOND,
  );
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

/** What lies under the marks: the chosen visit's ground, the ruler, lanes, gaps. */
function groundNodes(scene: TimelineScene, frame: Frame, visitsTop: number, inks: Inks) {
  const ruler = rulerOf(scene, frame, { size: TEXT_SIZE, taken: 0 });
  const pen: Pen = { x: (pixel) => pixel, inks };
  const wash = washOf(scene, frame, inks);
  const bottom = visitsTop + VISITS;
  const middles = scene.lanes.map((_, i) => middleOfLane(i));
  const words = gapWords(ruler.gaps, GAP_TEXT, frame.width);
  return [
    ...(wash
      ? [svg('rect', { x: wash.from, width: wash.to - wash.from, height: bottom, fill: wash.fill })]
      : []),
    ...rulerTexts(ruler.texts, RULER - ABOVE_BOTTOM.ruler, pen),
    ...uprights(ruler, { top: lineTop(scene), bottom: visitsTop }, pen),
    svg('path', { d: across(ruler, middles), fill: 'none', stroke: inks.line }),
    ...(scene.lanes.length > 0
      ? [svg('path', { d: across(ruler, [visitsTop]), stroke: inks.lineStrong })]
      : []),
    ...words.map((each) =>
      svg(
        'text',
        {
          ...{ x: each.at, y: bottom + GAPS - ABOVE_BOTTOM.gaps, fill: inks.ink2 },
          ...{ 'text-anchor': 'middle', 'font-size': GAP_TEXT },
          ...{ 'font-family': ITALIC, 'font-style': 'italic', 'data-gap': each.words },
        },
        [each.words],
      ),
    ),
  ];
}

/** Where the ruler's lines begin: beside their texts, or under texts that are over days. */
function lineTop({ timeScale }: TimelineScene): number {
  return timeScale === 'true' ? ABOVE_BOTTOM.ruler : RULER;
}

/** Lines across all columns at some heights. */
function across({ bands }: Ruler, heights: readonly number[]): string {
  return heights
    .flatMap((y) => bands.map(({ from, to }) => `M${from.toFixed(1)} ${y}H${to.toFixed(1)}`))
    .join('');
}

function stopNodes(scene: TimelineScene, frame: Frame, inks: Inks): SvgNode[] {
  const { stops } = scene;
  const xs = pixelsByStop(scene, frame);
  const laneOf = new Map(stops.map(({ id, lane }) => [id, lane]));
  const pointOf = (id: string) => {
    const x = xs.get(id);
    return x === undefined ? undefined : { x, y: middleOfLane(laneOf.get(id) ?? 0) };
  };
  const marks = inLayers(stops, ({ emphasis }) => emphasis);
  const places = inLayers(placesInSight(scene, frame), ({ leader }) => leader.emphasis);
  return [
    ...marks.flatMap((mark) => barNodes(mark, middleOfLane(mark.lane), frame, inks)),
    ...pathNodes(pathsInSight(scene, xs, frame), pointOf, inks),
    ...places.map((place) => {
      const { leader, count, x } = place;
      const at = { x, y: middleOfLane(leader.lane) };
      if (count === undefined) return discNode(leader, at, inks);
      const look = stopsLook(place, colourOf(leader, inks));
      return pillNode(place, at, IN_PICTURE, look, inks);
    }),
  ];
}

/**
 * The timeline as a picture that is in a page before any script and as wide as its panel: times are
 * shares of the width, heights those of `chart.css`. Drawn from the same scene and layout as the
 * interactive one, once for each of some widths, between which it is stretched.
 */
import { rulerOf } from '../../scene/timeline/ruler.ts';
import { type Lane, sceneIn, type TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { fittingText, TEXT_SIZE } from '../textWidth.ts';
import { rulerLines, stretched } from './posterLines.ts';
import {
  type Frames,
  framesOf,
  gapTexts,
  type Links,
  rulerShares,
  sharesOf,
  type Widths,
} from './posterParts.ts';
import { posterStops } from './posterStops.ts';
import { posterVisits } from './posterVisits.ts';
import { washOf } from './svgMarks.ts';
import { gapLines, line } from './svgRuler.ts';

export type TimelinePoster = {
  /** Names of the lanes, at the left. */
  readonly names: SvgNode;
  /** Beside them, as high as the timeline. */
  readonly lanes: SvgNode;
  /** Under them. */
  readonly axis: SvgNode;
};

/** The measures of `chart.css` on a wide page, CSS pixels. */
const NAMES = 200;
const NAMES_START = 16;
const HEAD = 26;
const LANE = 26;
const FIRST_MIDDLE = HEAD + 12.5;
const BASELINE = TEXT_SIZE * 0.35;
const HEAD_BASELINE = 15;
const GAP_WORDS = { size: 12.8, y: 19, taken: 0 };

/** By the classes that `poster.css` shows in panels with so much room, and `NAMES` beside it. */
export const ROOMS = {
  'poster-xs': { usual: 300, least: 238 },
  /** In a window of 1024. */
  'poster-s': { usual: 404, least: 350 },
  /** Of 1280. */
  'poster-m': { usual: 660, least: 560 },
  /** Of 1440. */
  'poster-l': { usual: 794, least: 730 },
} as const satisfies Record<string, Widths>;

/** One drawing for panels of any width, with fewer words: for the many pages of a large dossier. */
const ANY_ROOM: Rooms = { 'poster-any': { usual: 794, least: 300 } };

type Rooms = Readonly<Record<string, Widths>>;

/** In which rooms a picture is drawn, and so many of the lanes. */
export type PosterSize = { readonly rooms: Rooms; readonly lanes: number };

export const SMALL: PosterSize = { rooms: ROOMS, lanes: Number.POSITIVE_INFINITY };
/** As many lanes as are in sight where a window is 960 high. */
export const LARGE: PosterSize = { rooms: ANY_ROOM, lanes: 12 };

/** The timeline with its lanes, for wide pages: a drawing for each of these rooms. */
export function timelinePoster(
  scene: TimelineScene,
  links: Links,
  size: PosterSize = SMALL,
): TimelinePoster {
  const inRooms = (draw: (frames: Frames) => readonly SvgNode[]) =>
    Object.entries(size.rooms).flatMap(([name, widths]) => {
      const drawn = draw(framesOf(scene, widths));
      return drawn.length > 0 ? [svg('g', { class: name }, drawn)] : [];
    });
  return {
    names: svg(
      'svg',
      { class: 'poster-names', width: NAMES, 'aria-hidden': 'true' },
      scene.lanes.slice(0, size.lanes).map(laneName),
    ),
    lanes: svg(
      'svg',
      { class: 'poster-lanes' },
      inRooms((frames) => lanesNodes(scene, { frames, most: size.lanes }, links)),
    ),
    axis: svg(
      'svg',
      { class: 'poster-axis', 'aria-hidden': 'true' },
      inRooms(({ least }) => gapTexts(rulerOf(scene, least, ROOM), least, GAP_WORDS)),
    ),
  };
}

const ROOM = { size: TEXT_SIZE, taken: 0 };

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

function lanesNodes(
  whole: TimelineScene,
  { frames, most }: { readonly frames: Frames; readonly most: number },
  links: Links,
): SvgNode[] {
  const { usual } = frames;
  const scene = sceneIn(whole, usual);
  const lanes = scene.lanes.slice(0, most);
  // Below all lanes.
  const hasVisits = lanes.length === scene.lanes.length;
  const share = sharesOf(usual.width);
  const ruler = rulerOf(scene, usual, ROOM);
  const visitsTop = HEAD + scene.lanes.length * LANE;
  const wash = washOf(scene, usual, INKS);
  const rows = { lanes: lanes.length, middleOf: middleOfLane };
  const { bars, paths, marks } = posterStops(scene, usual, rows, links);
  const lines = rulerLines(ruler, usual, HEAD);
  // Bars lie over the ruler, and paths over bars.
  const ground =
    bars.length === 0
      ? stretched([...lines, ...paths])
      : [...stretched(lines), ...bars, ...stretched(paths)];
  return [
    ...(wash
      ? [
          svg('rect', {
            ...{ x: share(wash.from), y: HEAD, width: share(wash.to - wash.from) },
            ...{ height: '100%', fill: wash.fill },
          }),
        ]
      : []),
    ...rulerShares(ruler, usual, HEAD_BASELINE),
    ...gapLines(ruler, { top: HEAD, bottom: '100%' }, { x: share, inks: INKS }),
    // Each band cuts off what is outside.
    ...ruler.bands.map(({ from, to }) =>
      svg('svg', { x: share(from), width: share(to - from) }, laneLines(lanes.length)),
    ),
    ...ground,
    ...(hasVisits && lanes.length > 0
      ? [line(0, visitsTop - 0.5, '100%', visitsTop - 0.5, INKS.lineStrong)]
      : []),
    ...marks,
    ...(hasVisits ? posterVisits(scene, frames, visitsTop, links) : []),
  ];
}

/** A line for each lane: the dashes of a line that is wider than any panel, from the first of them down to the last. */
function laneLines(lanes: number): SvgNode[] {
  if (lanes === 0) return [];
  const d = `M0 ${FIRST_MIDDLE - 0.5}v${(lanes - 1) * LANE + 1}`;
  return [
    svg('path', {
      ...{ d, stroke: INKS.line, 'stroke-width': 19_998 },
      'stroke-dasharray': `1 ${LANE - 1}`,
    }),
  ];
}

function middleOfLane(lane: number): number {
  return FIRST_MIDDLE + lane * LANE;
}

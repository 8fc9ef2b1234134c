/**
 * The timeline as a picture that is in a page before any script and is as wide as its panel: times
 * are shares of the width, heights those of `timeline.css`. Drawn from the same scene and layout as
 * the interactive one.
 */
import type { Extent } from '../../domain/date.ts';
import { type Frame, UNBROKEN } from '../../scene/scale.ts';
import { SHORT, STEPS, YEARS } from '../../scene/steps.ts';
import { axisOf } from '../../scene/ticks.ts';
import type { StopMark, TimelineScene, VisitMark } from '../../scene/timeline.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { fittingText } from '../textWidth.ts';
import { dateWidth, TEXT_SIZE } from './dateWidth.ts';
import { stopShifts, visitShifts } from './layout.ts';
import { MARGIN, middleOf, windowAround } from './span.ts';
import { discNode, toneOf } from './svgMarks.ts';

export type TimelinePoster = {
  /** Names of the lanes, at the left. */
  readonly names: SvgNode;
  /** Beside them, as high as the timeline. */
  readonly lanes: SvgNode;
  /** Under them. */
  readonly axis: SvgNode;
};

/** The address of the page on which a stop or visit is told. */
type LinkTo = (kind: 'stop' | 'visit', id: string) => string;

/** What `timeline.css` and vis-timeline make of a wide page, CSS pixels. */
const NAMES = 224;
const NAMES_PADDING = { start: 24, end: 14 };
const LANE = 26;
const FIRST_MIDDLE = 17.5;
const BASELINE = TEXT_SIZE * 0.35;
/** Lanes on a window of 1440, in CSS pixels; elsewhere marks that are moved aside are so a little differently. */
const USUAL = 1217;
/** Likewise the axis. */
const TICK_TEXT = { beside: 6, y: 20 };

/** The timeline with its lanes, for wide pages. */
export function timelinePoster(scene: TimelineScene, linkTo: LinkTo): TimelinePoster {
  const frame = frameOf(scene, USUAL);
  const share = sharesOf(USUAL);
  const shifts = stopShifts(scene.stops, frame);
  const points = new Map(
    scene.stops.map((mark) => [
      mark.id,
      {
        x: share(middleOf(mark.extent, frame) + (shifts.get(mark.id) ?? 0)),
        y: middleOfLane(mark.lane),
      },
    ]),
  );
  const rank = { dimmed: 0, plain: 1, related: 2, selected: 3 };
  const ordered = [...scene.stops].sort((a, b) => rank[a.emphasis] - rank[b.emphasis]);
  const { ticks } = axisOf(frame, scene.language, { size: TEXT_SIZE, taken: 0 });
  const visitsTop = middleOfLane(scene.lanes.length) - LANE / 2;
  const stopNode = (mark: StopMark): SvgNode[] => {
    const at = points.get(mark.id);
    if (!at) return [];
    const [x, y] = [at.x, at.y];
    const disc = discNode(mark, { x: 0, y: 0 }, INKS);
    return [svg('svg', { x, y, overflow: 'visible' }, [link('stop', mark, linkTo, disc.children)])];
  };
  return {
    names: svg(
      'svg',
      { class: 'poster-names', width: NAMES, 'aria-hidden': 'true' },
      scene.lanes.map(({ name, emphasis }, i) => {
        const isChosen = emphasis === 'selected' || emphasis === 'related';
        return svg(
          'text',
          {
            x: NAMES_PADDING.start,
            y: middleOfLane(i) + BASELINE,
            fill: emphasis === 'selected' ? INKS.accent : isChosen ? INKS.ink : INKS.ink2,
            'font-weight': isChosen ? 600 : undefined,
          },
          [fittingText(name, TEXT_SIZE, NAMES - NAMES_PADDING.start)],
        );
      }),
    ),
    lanes: svg('svg', { class: 'poster-lanes' }, [
      ...ticks.map(({ at }) => line(share(at), 0, share(at), '100%', INKS.line)),
      ...scene.lanes.map((_, i) => line(0, middleOfLane(i), '100%', middleOfLane(i), INKS.line)),
      ...(scene.lanes.length > 0 ? [line(0, visitsTop, '100%', visitsTop, INKS.lineStrong)] : []),
      ...scene.paths.flatMap((path) => {
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
      }),
      ...ordered.flatMap(stopNode),
      ...visitNodes(scene, frame, visitsTop, linkTo),
    ]),
    axis: svg('svg', { class: 'poster-axis', 'aria-hidden': 'true' }, tickTexts(scene, frame, 0)),
  };
}

/** The single line of visits of a telephone, CSS pixels. */
const COMPACT = {
  width: 392,
  line: 12,
  radius: 6.75,
  edge: 2.5,
  text: 12.16,
  baseline: 33,
  taken: 36,
};

/** The single line of visits, for narrow pages. */
export function compactTimelinePoster(
  scene: TimelineScene,
  linkTo: LinkTo,
): Omit<TimelinePoster, 'names'> {
  const { width, line: y, radius, edge, text, baseline, taken } = COMPACT;
  const frame = frameOf(scene, width);
  const share = sharesOf(width);
  const widths = scene.visits.map((mark) => Math.max(24, dateWidth(mark, text)));
  const shifts = visitShifts(scene.visits, widths, frame);
  return {
    lanes: svg('svg', { class: 'poster-lanes' }, [
      line(0, y + 1, '100%', y + 1, INKS.line),
      ...scene.visits.map((mark) => {
        const x = share(middleOf(mark.extent, frame) + (shifts.get(mark.id) ?? 0));
        const tone = toneOf(mark, INKS);
        const isChosen = mark.emphasis === 'selected' || mark.emphasis === 'related';
        return svg('svg', { x, y: 0, overflow: 'visible' }, [
          link('visit', mark, linkTo, [
            // As large as a finger.
            svg('rect', { x: -24, y: 0, width: 48, height: 44, fill: 'transparent' }),
            svg('circle', {
              ...{ cy: y, r: radius, stroke: tone, 'stroke-width': edge },
              fill: isChosen ? tone : INKS.paper,
              'stroke-dasharray': mark.isBroken ? '5 3' : undefined,
            }),
            dateText(mark, { y: baseline, 'font-size': text }),
          ]),
        ]);
      }),
    ]),
    axis: svg(
      'svg',
      { class: 'poster-axis', 'aria-hidden': 'true' },
      tickTexts(scene, frame, taken),
    ),
  };
}

/** The strip above the lanes on a window of 1440, CSS pixels. */
const STRIP = { width: 1172, height: 43, text: 12.8, dot: 16, baseline: 35.5 };

type Dot = {
  /** From 0 at the beginning of the strip to 1 at its end. */
  readonly at: number;
  readonly tone: VisitMark['tone'];
  readonly isChosen: boolean;
};

/** The strip with the whole period, and a dot for each visit. */
export function overviewPoster(whole: Extent, dots: readonly Dot[], language: string): SvgNode {
  const { width, height, text, dot, baseline } = STRIP;
  const share = sharesOf(width);
  const frame = { ...windowAround(whole, 0, UNBROKEN), width, scale: UNBROKEN };
  const steps = whole.latest - whole.earliest > SHORT ? YEARS : STEPS;
  const { ticks, contexts } = axisOf(frame, language, { size: text, taken: 0 }, steps);
  const words = [...contexts, ...ticks].map((tick) =>
    svg(
      'text',
      { x: share(tick.at), dx: TICK_TEXT.beside, y: baseline, 'font-size': text, fill: INKS.ink2 },
      [tick.text],
    ),
  );
  return svg('svg', { class: 'poster-overview', 'aria-hidden': 'true' }, [
    svg('rect', { y: 5.5, width: '100%', height: 33, rx: 3, fill: 'none', stroke: INKS.line }),
    ...ticks.map(({ at }) => line(share(at), 0, share(at), height, INKS.line)),
    ...words,
    ...dots.map(({ at, tone, isChosen }) =>
      svg('circle', {
        cx: share(at * width),
        cy: dot,
        r: isChosen ? 5 : 4,
        fill: isChosen ? INKS.accent : INKS.tones[tone],
      }),
    ),
  ]);
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

function dateText(mark: VisitMark, attributes: Readonly<Record<string, number>>): SvgNode {
  const isDimmed = mark.emphasis === 'dimmed';
  return svg(
    'text',
    {
      ...attributes,
      'text-anchor': 'middle',
      fill: isDimmed ? INKS.ink2 : toneOf(mark, INKS),
      'font-weight': isDimmed ? undefined : 600,
      'text-decoration': mark.emphasis === 'selected' ? 'underline' : undefined,
    },
    [mark.date],
  );
}

function link(
  kind: 'stop' | 'visit',
  { id, label }: StopMark | VisitMark,
  linkTo: LinkTo,
  children: SvgNode['children'],
): SvgNode {
  const attributes = { href: linkTo(kind, id), 'aria-label': label, 'data-to': `${kind}:${id}` };
  return svg('a', attributes, children);
}

function tickTexts(scene: TimelineScene, frame: Frame, taken: number): SvgNode[] {
  const { ticks, contexts } = axisOf(frame, scene.language, { size: TEXT_SIZE, taken });
  const share = sharesOf(frame.width);
  const text = (at: number, words: string, isYear: boolean, fill: string) =>
    svg(
      'text',
      {
        x: share(at),
        dx: TICK_TEXT.beside,
        y: TICK_TEXT.y,
        fill,
        'font-weight': isYear ? 600 : undefined,
      },
      [words],
    );
  return [
    ...contexts.map((context) => text(context.at, context.text, true, INKS.ink3)),
    ...ticks
      .filter((tick) => tick.text !== '')
      .map((tick) => text(tick.at, tick.text, tick.isYear, INKS.ink2)),
  ];
}

/** All that the scene has, which leaves no time out as long as nobody asks for it. */
function frameOf({ extent }: TimelineScene, width: number): Frame {
  return { ...windowAround(extent, MARGIN, UNBROKEN), width, scale: UNBROKEN };
}

function sharesOf(width: number): (x: number) => string {
  return (x) => `${Math.round((x / width) * 1e5) / 1e3}%`;
}

function middleOfLane(lane: number): number {
  return FIRST_MIDDLE + lane * LANE;
}

function line(
  x1: number | string,
  y1: number | string,
  x2: number | string,
  y2: number | string,
  stroke: string,
) {
  return svg('line', { x1, y1, x2, y2, stroke });
}

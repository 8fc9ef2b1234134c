/** Marks of the posters: as wide as their days and places are, in shares of the width. */
import type { StopMark, VisitMark } from '../../scene/timeline/timelineScene.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import type { MarkPlace } from './layout.ts';
import { around, type Span } from './posterParts.ts';
import { BAR_HEIGHT, type Bar } from './svgMarks.ts';
import { countNode, DASHES, EDGE, ON_SCREEN, type PillLook, RING } from './svgPill.ts';

type Share = (pixels: number) => string;

/** Of a hatching, the line and what is free before the next one, CSS pixels. */
const HATCHES = '1.6 3.4';
const TICK_HEIGHT = 5;
const LEAST_TICK = 3;
/** From the middle of a pill to that of its edge, CSS pixels. */
const ARC = ON_SCREEN.height / 2 - EDGE / 2;

/** Where a mark for several has its last member and its middle, in a drawing that begins at its first one. */
export type Reach = {
  /** Of that drawing, a share of the whole one; none if all are at one point: what has no width is not drawn. */
  readonly width: string | undefined;
  readonly middle: string | number;
  readonly end: string | number;
};

/** In shares of a drawing of its own, marks that look the same are the same however long they are. */
export function reachOf({ from, to }: Span, share: Share): Reach {
  const width = share(to - from);
  if (width === NONE) return { width: undefined, middle: 0, end: 0 };
  return { width, middle: '50%', end: '100%' };
}

const NONE = '0%';

/**
 * A pill around a height for a place, in a drawing of its own from where its first to where its last member belongs,
 * but for the pixels that it leaves out at either end.
 */
export function pillShape(
  place: MarkPlace<StopMark | VisitMark>,
  { from, to }: Span,
  reach: Reach,
  look: PillLook,
  y = 0,
): SvgNode[] {
  const ends = { ...reach, first: place.from - from, last: place.to - to };
  const fill = look.isHollow ? look.tone : INKS.paper;
  const count = countNode(place, { x: reach.middle, y, size: ON_SCREEN.text, fill });
  const at = (height: number) => (height === 0 ? {} : { y1: height, y2: height });
  const round = (width: number, stroke: string) =>
    across(ends, { ...{ stroke, 'stroke-width': width, 'stroke-linecap': 'round' }, ...at(y) });
  const ring = round(ON_SCREEN.height + 2 * RING, INKS.paper);
  if (!look.isHollow) return [...ring, ...round(ON_SCREEN.height, look.tone), count];
  if (!look.isDashed) {
    const inside = round(ON_SCREEN.height - 2 * EDGE, INKS.paper);
    return [...ring, ...round(ON_SCREEN.height, look.tone), ...inside, count];
  }
  const edge = {
    ...{ fill: 'none', stroke: look.tone, 'stroke-width': EDGE, 'stroke-dasharray': DASHES },
  };
  return [
    ...ring,
    ...[-ARC, ARC].flatMap((away) => across(ends, { ...edge, ...at(y + away) })),
    around(0, y, [svg('path', { d: arc(0), ...edge, transform: moved(ends.first) })]),
    around(ends.end, y, [svg('path', { d: arc(1), ...edge, transform: moved(ends.last) })]),
    count,
  ];
}

type Ends = Reach & { readonly first: number; readonly last: number };
type Attributes = Readonly<Record<string, string | number>>;

/** A line from the first end to the last; in two halves where these are moved by pixels. */
function across({ middle, end, first, last }: Ends, attributes: Attributes): SvgNode[] {
  if (first === 0 && last === 0) return [svg('line', { x2: end, ...attributes })];
  return [
    svg('line', { x2: middle, ...attributes, transform: moved(first) }),
    svg('line', { x1: middle, x2: end, ...attributes, transform: moved(last) }),
  ];
}

function arc(sweep: 0 | 1): string {
  return `M0 ${-ARC}A${ARC} ${ARC} 0 0 ${sweep} 0 ${ARC}`;
}

function moved(by: number): string | undefined {
  return by === 0 ? undefined : `translate(${by.toFixed(2)} 0)`;
}

/** A hatched bar around a height. */
export function hatchedBar(bar: Bar, middle: number, tone: string, share: Share): SvgNode {
  return hatched(bar, middle, BAR_HEIGHT, share, tone, [
    svg('rect', {
      ...{ width: '100%', height: '100%', fill: INKS.paper, stroke: tone },
      // The outer half of its edge is cut off.
      ...{ 'stroke-width': 2, 'stroke-dasharray': '3 2' },
    }),
  ]);
}

/** The days of a visit, around the line under the lanes. */
export function tickShape(mark: VisitMark, days: Bar, y: number, tone: string, share: Share) {
  if (!mark.certain && days.width >= LEAST_TICK) {
    return hatched(days, y, TICK_HEIGHT, share, tone, []);
  }
  const box = { y: y - TICK_HEIGHT / 2, height: TICK_HEIGHT, fill: tone };
  if (days.width >= LEAST_TICK) {
    return svg('rect', { ...box, x: share(days.x), width: share(days.width) });
  }
  const middle = days.x + days.width / 2;
  const transform = `translate(${-LEAST_TICK / 2} 0)`;
  return svg('rect', { ...box, x: share(middle), width: LEAST_TICK, transform });
}

function hatched(
  { x, width }: Bar,
  middle: number,
  height: number,
  share: Share,
  tone: string,
  ground: readonly SvgNode[],
): SvgNode {
  const box = { x: share(x), y: middle - height / 2, width: share(width), height };
  return svg('svg', box, [
    ...ground,
    svg('line', {
      ...{ x1: -height, x2: '100%', y1: height / 2, y2: height / 2 },
      ...{ stroke: tone, 'stroke-width': height, 'stroke-dasharray': HATCHES },
      transform: `translate(${height} 0) skewX(-45)`,
    }),
  ]);
}

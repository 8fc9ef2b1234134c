/** Marks of the posters: as wide as their days and places are, in shares of the width. */
import type { StopMark, VisitMark } from '../../scene/timeline.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import type { MarkPlace } from './layout.ts';
import { around } from './posterParts.ts';
import { BAR_HEIGHT, type Bar } from './svgMarks.ts';
import { countNode, DASHES, EDGE, ON_SCREEN, type PillLook, RING } from './svgPill.ts';

type Share = (pixels: number) => string;

/** Of a hatching, the line and what is free before the next one, CSS pixels. */
const HATCHES = '1.6 3.4';
const TICK_HEIGHT = 5;
const LEAST_TICK = 3;
const HALF = ON_SCREEN.height / 2;

/** A pill around y = 0 for a place whose first member is at x = 0. */
export function pillShape(place: MarkPlace<StopMark | VisitMark>, share: Share, look: PillLook) {
  const { tone, isHollow } = look;
  const end = share(place.to - place.from);
  const across = (width: number, stroke: string, cap?: string) =>
    svg('line', { x2: end, stroke, 'stroke-width': width, 'stroke-linecap': cap });
  const at = { x: share((place.to - place.from) / 2), y: 0, size: ON_SCREEN.text };
  const ring = across(ON_SCREEN.height + 2 * RING, INKS.paper, 'round');
  if (!isHollow) {
    const body = across(ON_SCREEN.height, tone, 'round');
    return [ring, body, countNode(place, { ...at, fill: INKS.paper })];
  }
  return [
    ring,
    across(ON_SCREEN.height, INKS.paper, 'round'),
    ...edges(end, look),
    countNode(place, { ...at, fill: tone }),
  ];
}

/** Both long edges of a pill, and its round ends. */
function edges(end: string, { tone, isDashed }: PillLook): SvgNode[] {
  const middle = HALF - EDGE / 2;
  const look = {
    ...{ fill: 'none', stroke: tone, 'stroke-width': EDGE },
    ...(isDashed ? { 'stroke-dasharray': DASHES } : { 'stroke-linecap': 'round' }),
  };
  const cap = (sweep: 0 | 1) =>
    svg('path', { d: `M0 ${-middle}A${middle} ${middle} 0 0 ${sweep} 0 ${middle}`, ...look });
  return [
    svg('line', { x2: end, y1: -middle, y2: -middle, ...look }),
    svg('line', { x2: end, y1: middle, y2: middle, ...look }),
    cap(0),
    around(end, 0, [cap(1)]),
  ];
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

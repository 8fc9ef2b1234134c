/** Stops and the paths through them as SVG: solid, hatched, dashed and hollow as on the screen. */
import type { Extent } from '../../domain/date.ts';
import { lookOf } from '../../domain/toneLook.ts';
import type { Emphasis } from '../../scene/emphasis.ts';
import { pixelsOf } from '../../scene/timeline/line.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { Path, StopMark, TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { dashesOf, type Inks, inkOf, mixed } from '../inks.ts';
import { shapeNode } from '../shapes.ts';
import { type SvgNode, svg } from '../svg.ts';

export type Point = { readonly x: number; readonly y: number };

/** Of a disc, CSS pixels to the outside of its edge. */
const RADIUS = 7;
const CHOSEN_RADIUS = 10;
const EDGE = 2;
/** A bar shorter than this, in CSS pixels, would only be dirt around its disc. */
const LEAST_BAR = 20;
export const BAR_HEIGHT = 9;
/** How much of its colour the ground of the chosen visit has, of 1. */
const WASH = 0.07;
/** What is chosen is drawn over the rest. */
const LAYERS: Readonly<Record<Emphasis, number>> = { dimmed: 0, plain: 1, related: 2, selected: 3 };
/** CSS pixels between the lines of a hatching. */
const HATCH = 5;
/** CSS pixels that a bar goes on outside the frame. */
const BEYOND = 20;

/** The colour of what belongs to a direction, or to what is chosen. */
export function toneOf({ tone, emphasis }: Pick<Path, 'tone' | 'emphasis'>, inks: Inks): string {
  return emphasis === 'selected' || emphasis === 'related' ? inks.accent : inkOf(tone, inks);
}

/** The same, paler while something else is chosen. Opaque, so that no line shows through a disc. */
export function colourOf(item: Pick<Path, 'tone' | 'emphasis'>, inks: Inks): string {
  const tone = toneOf(item, inks);
  return item.emphasis === 'dimmed' ? mixed(tone, inks.dimmed, inks.paper) : tone;
}

/** In the order in which they are drawn, one over the other. */
export function inLayers<T>(items: readonly T[], emphasisOf: (item: T) => Emphasis): T[] {
  return [...items].sort((a, b) => LAYERS[emphasisOf(a)] - LAYERS[emphasisOf(b)]);
}

/** In columns, the days of the chosen visit in the pixels of a frame, and their ground. */
export function washOf({ visits, columns }: TimelineScene, frame: Frame, inks: Inks) {
  const chosen = visits.find(({ emphasis }) => emphasis === 'selected');
  if (!chosen || columns.length === 0) return undefined;
  return { ...pixelsOf(chosen.extent, frame), fill: mixed(inks.accent, WASH, inks.paper) };
}

/** The visits' paths through the points at which their stops are drawn. */
export function pathNodes(
  paths: readonly Path[],
  pointOf: (stopId: string) => Point | undefined,
  inks: Inks,
): SvgNode[] {
  return paths.flatMap((path) => {
    const points = path.stopIds.flatMap((id) => pointOf(id) ?? []);
    if (points.length < 2) return [];
    return [
      svg('polyline', {
        points: points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
        fill: 'none',
        stroke: colourOf(path, inks),
        'stroke-width': path.emphasis === 'selected' ? 2.5 : 1.5,
        'stroke-linejoin': 'round',
        'stroke-dasharray': dashesOf(path.tone, inks),
      }),
    ];
  });
}

export type Bar = { readonly x: number; readonly width: number };

/**
 * The days that a stop possibly and certainly covers, CSS pixels of a frame; none for a single day,
 * which is not divided, and where there is no room for a bar.
 */
export function barsOf(
  { extent, certain }: StopMark,
  frame: Frame,
): { possible?: Bar; certain?: Bar } {
  if (extent.latest === extent.earliest) return {};
  const whole = barOf(extent, frame);
  if (whole.width <= LEAST_BAR) return {};
  if (!certain) return { possible: whole };
  const isCertain = certain.earliest === extent.earliest && certain.latest === extent.latest;
  return isCertain ? { certain: whole } : { possible: whole, certain: barOf(certain, frame) };
}

/** Bars for the days that a stop possibly and certainly covers, at the height of its lane. */
export function barNodes(mark: StopMark, middle: number, frame: Frame, inks: Inks): SvgNode[] {
  const { possible, certain } = barsOf(mark, frame);
  const tone = colourOf(mark, inks);
  return [
    ...(possible ? possibleNodes(possible, middle, tone, inks) : []),
    ...(certain ? [certainNode(mark, certain, middle, tone, inks)] : []),
  ];
}

/** Cut off a little outside the frame, so that a long bar has not thousands of lines. */
export function barOf(extent: Extent, frame: Frame): Bar {
  const { from, to } = pixelsOf(extent, frame);
  const [left, right] = [Math.max(-BEYOND, from), Math.min(frame.width + BEYOND, to)];
  return { x: left, width: right - left };
}

function possibleNodes(bar: Bar, middle: number, tone: string, inks: Inks): SvgNode[] {
  return [
    svg('rect', {
      ...boxOf(bar, middle),
      fill: inks.paper,
      stroke: tone,
      'stroke-dasharray': '3 2',
    }),
    svg('path', { d: hatching(bar, middle - BAR_HEIGHT / 2), stroke: tone, 'stroke-width': 1.2 }),
  ];
}

function certainNode(
  { status, isBroken }: StopMark,
  bar: Bar,
  middle: number,
  tone: string,
  inks: Inks,
): SvgNode {
  return svg('rect', {
    ...boxOf(bar, middle),
    fill: status === 'announced' ? inks.paper : tone,
    stroke: tone,
    'stroke-width': 1.5,
    'stroke-dasharray': isBroken ? '3 2' : undefined,
  });
}

function boxOf({ x, width }: Bar, middle: number) {
  const y = middle - BAR_HEIGHT / 2;
  return { x: x + 1, y, width: Math.max(1, width - 2), height: BAR_HEIGHT };
}

/** Slanting lines across a bar, cut off at its ends. */
export function hatching({ x, width }: Bar, top: number, height = BAR_HEIGHT): string {
  const bottom = top + height;
  const [left, right] = [x + 1, x + width - 1];
  const lines: string[] = [];
  for (let foot = left - height + HATCH; foot < right; foot += HATCH) {
    const from = Math.max(foot, left);
    const to = Math.min(foot + height, right);
    if (to <= from) continue;
    const [low, high] = [bottom - (from - foot), bottom - (to - foot)];
    lines.push(`M${from.toFixed(1)} ${low.toFixed(1)}L${to.toFixed(1)} ${high.toFixed(1)}`);
  }
  return lines.join('');
}

/** A stop's disc, or the shape of its tone, at its point: filled, with a dashed edge around a smaller one, or hollow. */
export function discNode(mark: StopMark, { x, y }: Point, inks: Inks): SvgNode {
  const tone = colourOf(mark, inks);
  const radius = mark.emphasis === 'selected' ? CHOSEN_RADIUS : RADIUS;
  const isHollow = mark.status === 'announced';
  const { shape } = lookOf(mark.tone);
  const disc = (r: number, attributes: Readonly<Record<string, string | number>>) =>
    shapeNode(shape, { x, y }, r, attributes);
  const isFilled = !isHollow && !mark.isBroken;
  return svg('g', { 'data-id': mark.id }, [
    disc(radius + EDGE, { fill: inks.paper }),
    disc(radius - EDGE / 2, {
      fill: isFilled ? tone : inks.paper,
      stroke: tone,
      'stroke-width': EDGE,
      ...(mark.isBroken ? { 'stroke-dasharray': '4 2.5' } : {}),
    }),
    ...(mark.isBroken && !isHollow ? [disc(radius - 2 * EDGE, { fill: tone })] : []),
  ]);
}

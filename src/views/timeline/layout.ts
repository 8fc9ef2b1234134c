/** Where marks are drawn so that none covers another, whatever the zoom. */
import type { Extent } from '../../domain/date.ts';
import type { Frame } from '../../scene/scale.ts';
import { type Bounds, type Spaced, spread } from '../../scene/spread.ts';
import type { StopMark, VisitMark } from '../../scene/timeline.ts';
import { middleOf } from './span.ts';

/** Centres of marks in one lane stay this far apart, CSS pixels: a target of 24 and a hair between. */
const TARGET = 25;
/** Successive stops of one visit in different lanes: far enough to see which comes first. */
const STEP = 6;
/** Between the dates of two visits, CSS pixels. */
const VISIT_GAP = 10;
const RANK = { selected: 0, related: 1, plain: 2, dimmed: 3 };

/** How far each stop is drawn from where it belongs, CSS pixels, by its id. */
export function stopShifts(stops: readonly StopMark[], frame: Frame): Map<string, number> {
  const lanes = new Map<number, number>();
  let previous: StopMark | undefined;
  let offset = 0;
  const marks = inOrder(stops, frame).map(({ mark, at }) => {
    const afterVisit = previous?.visitId === mark.visitId ? offset + STEP : offset;
    const afterLane = (lanes.get(mark.lane) ?? Number.NEGATIVE_INFINITY) + TARGET;
    const next = Math.max(afterVisit, afterLane);
    const gap = next - offset;
    offset = next;
    previous = mark;
    lanes.set(mark.lane, next);
    return { id: mark.id, at, gap };
  });
  return shifts(marks, { from: TARGET / 2, to: frame.width - TARGET / 2 });
}

/**
 * The same for visits, whose marks are as wide as their texts (`widths`, CSS pixels, by index). What
 * is in sight is whole in sight as long as there is room; what is not makes way for it.
 */
export function visitShifts(
  visits: readonly VisitMark[],
  widths: readonly number[],
  frame: Frame,
): Map<string, number> {
  const half = (mark: VisitMark | undefined) =>
    mark ? (widths[visits.indexOf(mark)] ?? 0) / 2 : 0;
  const ordered = inOrder(visits, frame);
  const marks = ordered.map(({ mark, at }, i) => ({
    id: mark.id,
    at: atEdges(at, half(mark), frame.width),
    from: at,
    gap: half(ordered[i - 1]?.mark) + half(mark) + VISIT_GAP,
  }));
  const first = marks.findIndex(({ from }) => from >= 0);
  const last = marks.findLastIndex(({ from }) => from <= frame.width);
  const bounds = { from: half(ordered[first]?.mark), to: frame.width - half(ordered[last]?.mark) };
  const inSight = marks
    .slice(Math.max(first, 0), last + 1)
    .map((mark) => ({ ...mark, at: Math.max(bounds.from, Math.min(bounds.to, mark.at)) }));
  const drawn = first < 0 ? [] : spread(inSight, bounds);
  const [least, most] = [drawn[0], drawn.at(-1)];
  const before = awayFrom(least, inSight[0]?.gap ?? 0, marks.slice(0, Math.max(first, 0)));
  const after = onFrom(most, marks.slice(first < 0 ? 0 : last + 1));
  const places = [...before, ...drawn, ...after];
  return new Map(marks.map(({ id, from }, i) => [id, (places[i] ?? from) - from]));
}

/**
 * Within half its width of an edge a mark is drawn beside the edge, and leaves twice as fast as it
 * goes: nothing jumps while the timeline is pulled along.
 */
function atEdges(at: number, half: number, width: number): number {
  if (at > width / 2) return width - atEdges(width - at, half, width);
  if (at >= half || at <= -half) return at;
  return at >= 0 ? half : half + 2 * at;
}

/** Marks before a place, each as near to where it belongs as its distance from the next allows. */
function awayFrom(place: number | undefined, gap: number, marks: readonly Spaced[]): number[] {
  let most = (place ?? Number.POSITIVE_INFINITY) - gap;
  const places: number[] = [];
  for (const mark of marks.toReversed()) {
    const at = Math.min(mark.at, most);
    places.unshift(at);
    most = at - mark.gap;
  }
  return places;
}

/** Marks after a place, likewise. */
function onFrom(place: number | undefined, marks: readonly Spaced[]): number[] {
  let last = place ?? Number.NEGATIVE_INFINITY;
  return marks.map((mark) => {
    last = Math.max(mark.at, last + mark.gap);
    return last;
  });
}

/**
 * The visits in sight that have room for their dates side by side, the chosen before the others.
 * The others are `bare` CSS pixels wide. Widths by index.
 */
export function datedVisits(
  visits: readonly VisitMark[],
  widths: readonly number[],
  frame: Frame,
  bare: number,
): Set<VisitMark> {
  const inSight = visits.filter(({ extent }) => isInSight(extent, frame));
  let left = frame.width - inSight.length * (bare + VISIT_GAP) + VISIT_GAP;
  const ranked = [...inSight].sort((a, b) => RANK[a.emphasis] - RANK[b.emphasis]);
  return new Set(
    ranked.filter((visit) => {
      const more = (widths[visits.indexOf(visit)] ?? 0) - bare;
      if (more > left) return false;
      left -= more;
      return true;
    }),
  );
}

/** Whether the middle of an extent is within the frame. */
export function isInSight(extent: Extent, frame: Frame): boolean {
  const middle = middleOf(extent, frame);
  return middle >= 0 && middle <= frame.width;
}

/** By where they belong; marks of one moment stay in the order given. */
function inOrder<M extends { readonly extent: Extent }>(marks: readonly M[], frame: Frame) {
  return marks
    .map((mark) => ({ mark, at: middleOf(mark.extent, frame) }))
    .sort((a, b) => a.at - b.at);
}

function shifts(marks: readonly (Spaced & { readonly id: string })[], bounds: Bounds) {
  const drawn = spread(marks, bounds);
  return new Map(marks.map(({ id, at }, i) => [id, (drawn[i] ?? at) - at]));
}

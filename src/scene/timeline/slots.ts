/**
 * Where within its days a stop is drawn. A day is never divided into hours: stops of one day stand
 * side by side in their order, and what is known less finely stands in the middle of what it may be,
 * without changing places with the stops before and after it.
 */
import type { Days } from '../../domain/index/catalogIndex.ts';
import { dayOrder, mergedOrder } from '../../domain/index/dayOrder.ts';

/** Stops in columns, as there may be very many: of each, its days, its visit and its lane. */
export type Slotted = {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The indexes of the stops in the order of their first days, and of equal days in their own. */
  readonly byDay: Uint32Array;
  /** Stops of one visit, in the visit's order, follow each other. */
  readonly visit: Uint32Array;
  /** Stops in one lane need more room between them. */
  readonly lane: Uint32Array;
};

export type Slots = {
  /** Days since 1970 with a fraction, at least the first day and less than the day after the last. */
  readonly at: Float64Array;
  /** The indexes of the stops in the order of these points, and of equal points in their own. */
  readonly byTime: Uint32Array;
  /** CSS pixels that each needs beside others of its day. */
  readonly rooms: Uint8Array;
};

/** Between the middles of marks in one lane, and of marks one above the other, CSS pixels. */
const BESIDE = 26;
const ABOVE = 16;

/** The slots of stops that are sorted by visit and, within a visit, by their order there. */
export function slotsOf(stops: Slotted): Slots {
  const { ofDays, longer } = apart(stops);
  const rooms = roomsOf(stops, ofDays);
  // Not a number as long as a stop has no place.
  const at = new Float64Array(stops.first.length).fill(Number.NaN);
  placeOfDays(stops, { ofDays, rooms }, at);
  placeLonger(stops, longer, at);
  return { at, byTime: mergedOrder(at, ofDays, longer), rooms };
}

/** The stops of a single day each, by it, and the longer ones in their order. */
function apart({ first, last, byDay }: Slotted): { ofDays: Uint32Array; longer: Uint32Array } {
  const found = { ofDays: new Uint32Array(byDay.length), longer: new Uint32Array(byDay.length) };
  let count = 0;
  for (let k = 0; k < byDay.length; k += 1) {
    const i = byDay[k] ?? 0;
    if (last[i] === first[i]) {
      found.ofDays[count] = i;
      count += 1;
    } else found.longer[k - count] = i;
  }
  return {
    ofDays: found.ofDays.subarray(0, count),
    longer: found.longer.subarray(0, byDay.length - count).sort(),
  };
}

/**
 * How much room stops need. Two that follow each other in one lane, on a day or from one to the next, need more.
 * `ofDays` are those of a single day, by it.
 */
function roomsOf({ first, lane }: Slotted, ofDays: Uint32Array): Uint8Array {
  const rooms = new Uint8Array(lane.length).fill(ABOVE);
  for (let k = 1; k < ofDays.length; k += 1) {
    const before = ofDays[k - 1] ?? 0;
    const i = ofDays[k] ?? 0;
    if (lane[before] !== lane[i] || (first[i] ?? 0) - (first[before] ?? 0) > 1) continue;
    rooms[before] = BESIDE;
    rooms[i] = BESIDE;
  }
  return rooms;
}

/** Gives stops of a single day their places: side by side, in their order. */
function placeOfDays(
  { first }: Slotted,
  { ofDays, rooms }: { readonly ofDays: Uint32Array; readonly rooms: Uint8Array },
  at: Float64Array,
): void {
  for (let from = 0; from < ofDays.length; ) {
    const day = first[ofDays[from] ?? 0] ?? 0;
    let to = from;
    let total = 0;
    for (; to < ofDays.length && first[ofDays[to] ?? 0] === day; to += 1) {
      total += rooms[ofDays[to] ?? 0] ?? 0;
    }
    let before = 0;
    for (; from < to; from += 1) {
      const i = ofDays[from] ?? 0;
      const room = rooms[i] ?? 0;
      at[i] = day + (before + room / 2) / total;
      before += room;
    }
  }
}

/** Gives stops of more than a day their places: between their neighbours in the visit. */
function placeLonger(stops: Slotted, longer: Uint32Array, at: Float64Array): void {
  for (let k = 0; k < longer.length; k += 1) {
    const start = longer[k] ?? 0;
    if (!isPlaced(at, start)) placeRun(stops, { start, end: runFrom(stops.visit, at, start) }, at);
  }
}

/** The index after the last of the stops of a visit, from `i`, that have no place. */
function runFrom(visit: Slotted['visit'], at: Float64Array, i: number): number {
  let end = i;
  while (end < at.length && !isPlaced(at, end) && visit[end] === visit[i]) end += 1;
  return end;
}

function isPlaced(at: Float64Array, i: number): boolean {
  return !Number.isNaN(at[i]);
}

type Run = { readonly start: number; readonly end: number };

/** Gives the stops of a run their places within their bounds: those whose bounds overlap share them, in order; one alone has the middle. */
function placeRun(stops: Slotted, run: Run, at: Float64Array): void {
  const { froms, tos } = boundsOf(stops, run, at);
  const from = (i: number) => froms[i] ?? 0;
  const to = (i: number) => tos[i] ?? 0;
  for (let i = 0; i < froms.length; ) {
    let end = i + 1;
    while (end < froms.length && from(end) < to(end - 1) && from(end - 1) < to(end)) end += 1;
    const shares = end - i + 1;
    for (let share = 1; i < end; share += 1, i += 1) {
      at[run.start + i] = from(i) + ((to(i) - from(i)) * share) / shares;
    }
  }
}

/**
 * Between which points of time each stop of a run can be in the visit's order: after what precedes
 * it can have begun and before what follows it must have ended. Where no such point is left, the
 * days contradict the order, and the stop's own are its bounds.
 */
function boundsOf({ first, last, visit }: Slotted, { start, end }: Run, at: Float64Array) {
  const froms = new Float64Array(end - start);
  const tos = new Float64Array(end - start);
  let from = start > 0 && visit[start - 1] === visit[start] ? (at[start - 1] ?? 0) : -Infinity;
  for (let i = 0; i < froms.length; i += 1) {
    from = Math.max(from, first[start + i] ?? 0);
    froms[i] = from;
  }
  let to = end < at.length && visit[end] === visit[start] ? (at[end] ?? 0) : Infinity;
  for (let i = tos.length - 1; i >= 0; i -= 1) {
    to = Math.min(to, (last[start + i] ?? 0) + 1);
    tos[i] = to;
  }
  for (let i = 0; i < froms.length; i += 1) {
    if ((froms[i] ?? 0) < (tos[i] ?? 0)) continue;
    froms[i] = first[start + i] ?? 0;
    tos[i] = (last[start + i] ?? 0) + 1;
  }
  return { froms, tos };
}

/**
 * Where visits are drawn within their days, likewise in days with a fraction: in the middle, and side
 * by side where they have the same middle.
 */
export function visitMoments({ first, last }: Days): Float64Array {
  const sums = new Int32Array(first.length);
  for (let i = 0; i < sums.length; i += 1) sums[i] = (first[i] ?? 0) + (last[i] ?? 0);
  const byMiddle = dayOrder(sums);
  const at = new Float64Array(first.length);
  for (let from = 0; from < at.length; ) {
    const sum = sums[byMiddle[from] ?? 0] ?? 0;
    // The shortest of them has room for all.
    let to = from;
    let days = Number.POSITIVE_INFINITY;
    for (; to < at.length && sums[byMiddle[to] ?? 0] === sum; to += 1) {
      const i = byMiddle[to] ?? 0;
      days = Math.min(days, (last[i] ?? 0) - (first[i] ?? 0) + 1);
    }
    for (let k = from; k < to; k += 1) {
      const share = (k - from + 0.5) / (to - from) - 0.5;
      at[byMiddle[k] ?? 0] = (sum + 1) / 2 + share * days;
    }
    from = to;
  }
  return at;
}

/**
 * Where within its days a stop is drawn. A day is never divided into hours: stops of one day stand
 * side by side in their order, and what is known less finely stands in the middle of what it may be,
 * without changing places with the stops before and after it.
 */
import type { Extent } from '../../domain/date.ts';

/** Stops in columns, as there may be very many: of each, its days, its visit and its lane. */
export type Slotted = {
  readonly first: ArrayLike<number>;
  readonly last: ArrayLike<number>;
  /** Stops of one visit, in the visit's order, follow each other. */
  readonly visit: ArrayLike<number>;
  /** Stops in one lane need more room between them. */
  readonly lane: ArrayLike<number>;
};

export type Slots = {
  /** Days since 1970 with a fraction, at least the first day and less than the day after the last. */
  readonly at: Float64Array;
  /** CSS pixels that each needs beside others of its day. */
  readonly rooms: Uint8Array;
};

/** Between the middles of marks in one lane, and of marks one above the other, CSS pixels. */
const BESIDE = 26;
const ABOVE = 16;

/** The slots of stops that are sorted by visit and, within a visit, by their order there. */
export function slotsOf(stops: Slotted): Slots {
  const days = byDay(stops);
  const rooms = roomsOf(stops, days);
  // Not a number as long as a stop has no place.
  const at = new Float64Array(stops.first.length).fill(Number.NaN);
  for (const [day, indexes] of days) {
    let total = 0;
    for (const i of indexes) total += rooms[i] ?? 0;
    let before = 0;
    for (const i of indexes) {
      const room = rooms[i] ?? 0;
      at[i] = day + (before + room / 2) / total;
      before += room;
    }
  }
  placeLonger(stops, at);
  return { at, rooms };
}

/** The stops of each single day. */
type ByDay = ReadonlyMap<number, readonly number[]>;

function byDay({ first, last }: Slotted): ByDay {
  const days = new Map<number, number[]>();
  for (let i = 0; i < first.length; i += 1) {
    const day = first[i] ?? 0;
    if ((last[i] ?? 0) > day) continue;
    const known = days.get(day);
    if (known) known.push(i);
    else days.set(day, [i]);
  }
  return days;
}

/** Two stops that follow each other in one lane, on a day or from one to the next, need more room. */
function roomsOf({ lane }: Slotted, days: ByDay): Uint8Array {
  const rooms = new Uint8Array(lane.length).fill(ABOVE);
  for (const [day, indexes] of days) {
    let before = days.get(day - 1)?.at(-1);
    for (const i of indexes) {
      if (before !== undefined && lane[before] === lane[i]) {
        rooms[before] = BESIDE;
        rooms[i] = BESIDE;
      }
      before = i;
    }
  }
  return rooms;
}

/** Gives stops of more than a day their places: between their neighbours in the visit. */
function placeLonger({ first, last, visit }: Slotted, at: Float64Array): void {
  for (let i = 0; i < at.length; i += 1) {
    if (isPlaced(at, i)) continue;
    const end = runFrom(visit, at, i);
    const run: Extent[] = [];
    for (let k = i; k < end; k += 1) run.push({ earliest: first[k] ?? 0, latest: last[k] ?? 0 });
    const bounds = boundsOf(run, {
      after: visit[i - 1] === visit[i] ? at[i - 1] : undefined,
      before: visit[end] === visit[i] ? at[end] : undefined,
    });
    for (const [k, point] of evenly(bounds).entries()) at[i + k] = point;
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

type Bounds = { readonly from: number; readonly to: number };

/**
 * Between which points of time each stop of a run can be in the visit's order: after what precedes
 * it can have begun and before what follows it must have ended. Where no such point is left, the
 * days contradict the order, and the stop's own are its bounds.
 */
function boundsOf(
  run: readonly Extent[],
  { after, before }: { after: number | undefined; before: number | undefined },
): Bounds[] {
  let from = after ?? Number.NEGATIVE_INFINITY;
  const froms = run.map((extent) => {
    from = Math.max(from, extent.earliest);
    return from;
  });
  let to = before ?? Number.POSITIVE_INFINITY;
  const tos = [...run].reverse().map((extent) => {
    to = Math.min(to, extent.latest + 1);
    return to;
  });
  return run.map((extent, i) => {
    const own = { from: froms[i] ?? 0, to: tos.at(-1 - i) ?? 0 };
    return own.from < own.to ? own : { from: extent.earliest, to: extent.latest + 1 };
  });
}

/** Points within bounds: those whose bounds overlap share them, in order; one alone has the middle. */
function evenly(bounds: readonly Bounds[]): number[] {
  const chains: Bounds[][] = [];
  for (const each of bounds) {
    const last = chains.at(-1)?.at(-1);
    const isApart = !last || each.from >= last.to || last.from >= each.to;
    if (isApart) chains.push([each]);
    else chains.at(-1)?.push(each);
  }
  return chains.flatMap((chain) =>
    chain.map(({ from, to }, i) => from + ((to - from) * (i + 1)) / (chain.length + 1)),
  );
}

/**
 * Where visits are drawn within their days, likewise in days with a fraction: in the middle, and side
 * by side where they have the same middle.
 */
export function visitMoments(extents: readonly Extent[]): number[] {
  const middles = extents.map(({ earliest, latest }) => (earliest + latest + 1) / 2);
  const byMiddle = new Map<number, number[]>();
  for (const [i, middle] of middles.entries()) {
    const known = byMiddle.get(middle);
    if (known) known.push(i);
    else byMiddle.set(middle, [i]);
  }
  const at = [...middles];
  for (const indexes of byMiddle.values()) {
    // The shortest of them has room for all.
    const days = Math.min(
      ...indexes.map((i) => (extents[i]?.latest ?? 0) - (extents[i]?.earliest ?? 0) + 1),
    );
    for (const [place, i] of indexes.entries()) {
      const share = (place + 0.5) / indexes.length - 0.5;
      at[i] = (middles[i] ?? 0) + share * days;
    }
  }
  return at;
}

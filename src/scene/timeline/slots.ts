/**
 * Where within its days a stop is drawn. A day is never divided into hours: stops of one day stand
 * side by side in their order, and what is known less finely stands in the middle of what it may be,
 * without changing places with the stops before and after it.
 */
import type { Extent } from '../../domain/date.ts';

export type Slotted = {
  readonly extent: Extent;
  /** Stops of one visit, in the visit's order, follow each other. */
  readonly visit: number;
  /** Stops in one lane need more room between them. */
  readonly lane: number;
};

export type Slot = {
  /** Days since 1970 with a fraction, at least the first day and less than the day after the last. */
  readonly at: number;
  /** CSS pixels that it needs beside others of its day. */
  readonly room: number;
};

/** Between the middles of marks in one lane, and of marks one above the other, CSS pixels. */
const BESIDE = 26;
const ABOVE = 16;

/** The slots of stops that are sorted by visit and, within a visit, by their order there. */
export function slotsOf(stops: readonly Slotted[]): Slot[] {
  const rooms = roomsOf(stops);
  const at = new Array<number | undefined>(stops.length);
  for (const indexes of byDay(stops).values()) {
    const total = indexes.reduce((sum, i) => sum + (rooms[i] ?? 0), 0);
    let before = 0;
    for (const i of indexes) {
      const room = rooms[i] ?? 0;
      at[i] = (stops[i]?.extent.earliest ?? 0) + (before + room / 2) / total;
      before += room;
    }
  }
  placeLonger(stops, at);
  return stops.map((_, i) => ({ at: at[i] ?? 0, room: rooms[i] ?? 0 }));
}

function byDay(stops: readonly Slotted[]): Map<number, number[]> {
  const days = new Map<number, number[]>();
  for (const [i, { extent }] of stops.entries()) {
    if (extent.latest > extent.earliest) continue;
    const known = days.get(extent.earliest);
    if (known) known.push(i);
    else days.set(extent.earliest, [i]);
  }
  return days;
}

/** Two stops that follow each other in one lane, on a day or from one to the next, need more room. */
function roomsOf(stops: readonly Slotted[]): number[] {
  const rooms = stops.map(() => ABOVE);
  const days = byDay(stops);
  for (const [day, indexes] of days) {
    for (const [place, i] of indexes.entries()) {
      const before = indexes[place - 1] ?? days.get(day - 1)?.at(-1);
      if (before === undefined || stops[before]?.lane !== stops[i]?.lane) continue;
      rooms[before] = BESIDE;
      rooms[i] = BESIDE;
    }
  }
  return rooms;
}

/** Gives stops of more than a day their places: between their neighbours in the visit. */
function placeLonger(stops: readonly Slotted[], at: (number | undefined)[]): void {
  for (let i = 0; i < stops.length; i += 1) {
    if (at[i] !== undefined) continue;
    const end = runFrom(stops, at, i);
    const isOfVisit = (k: number) => stops[k]?.visit === stops[i]?.visit;
    const bounds = boundsOf(stops.slice(i, end), {
      after: isOfVisit(i - 1) ? at[i - 1] : undefined,
      before: isOfVisit(end) ? at[end] : undefined,
    });
    for (const [k, point] of evenly(bounds).entries()) at[i + k] = point;
  }
}

/** The index after the last of the stops of a visit, from `i`, that have no place. */
function runFrom(stops: readonly Slotted[], at: readonly (number | undefined)[], i: number) {
  let end = i;
  while (end < stops.length && at[end] === undefined && stops[end]?.visit === stops[i]?.visit) {
    end += 1;
  }
  return end;
}

type Bounds = { readonly from: number; readonly to: number };

/**
 * Between which points of time each stop of a run can be in the visit's order: after what precedes
 * it can have begun and before what follows it must have ended. Where no such point is left, the
 * days contradict the order, and the stop's own are its bounds.
 */
function boundsOf(
  run: readonly Slotted[],
  { after, before }: { after: number | undefined; before: number | undefined },
): Bounds[] {
  let from = after ?? Number.NEGATIVE_INFINITY;
  const froms = run.map(({ extent }) => {
    from = Math.max(from, extent.earliest);
    return from;
  });
  let to = before ?? Number.POSITIVE_INFINITY;
  const tos = [...run].reverse().map(({ extent }) => {
    to = Math.min(to, extent.latest + 1);
    return to;
  });
  return run.map(({ extent }, i) => {
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

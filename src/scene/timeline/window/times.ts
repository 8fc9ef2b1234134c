/** When everything shown is drawn, in columns of numbers: worked out once for each filter. */
import type { Catalog } from '../../../domain/catalog.ts';
import type { Extent } from '../../../domain/date.ts';
import { type Bits, countBits, eachBit } from '../../../domain/index/bits.ts';
import { countByPlace, type Days, indexOf } from '../../../domain/index/catalogIndex.ts';
import { dayOrder, timeOrder } from '../../../domain/index/dayOrder.ts';
import { bitsOf } from '../../../domain/index/rowSet.ts';
import { atOnce, type LongWork } from '../../../domain/longWork.ts';
import type { Remaining } from '../../../domain/remaining.ts';
import { slotsOf, visitMoments } from '../slots.ts';

/** Rows of the catalogue in its order, the point of time at which each is drawn, and who is when. */
export type Timed = {
  readonly rows: Uint32Array;
  /** Days since 1970 with a fraction. */
  readonly at: Float64Array;
  /** The same in the order of time. */
  readonly byTime: { readonly rows: Uint32Array; readonly at: Float64Array };
  /** The rows in the order of their first days. */
  readonly byDay: Uint32Array;
};

export type Times = {
  readonly stops: Timed;
  readonly visits: Timed;
  /** CSS pixels that each stop needs beside others of its day, in the catalogue's order. */
  readonly rooms: ArrayLike<number>;
  /** How many of the stops shown are at each place, in the catalogue's order of places. */
  readonly stopsAt: Uint32Array;
};

type Known = { readonly catalog: Catalog; readonly visits: unknown; readonly times: Times };

const made = new WeakMap<Remaining['stops'], Known>();

/** The times of what passes a filter. */
export function timesOf(catalog: Catalog, remaining: Remaining): Times {
  return atOnce(timesIn(catalog, remaining));
}

/** The same in steps; the next who asks finds them. */
export function* timesIn(catalog: Catalog, { stops, visits }: Remaining): LongWork<Times> {
  const known = made.get(stops);
  if (known?.catalog === catalog && known.visits === visits) return known.times;
  const index = indexOf(catalog);
  const stopBits = bitsOf(index.stops, stops);
  const rows = rowsIn(stopBits);
  const days = daysAt(index.stopDays, rows);
  yield;
  const byDay = dayOrder(days.first);
  yield;
  const slots = slotsOf({
    ...{ ...days, byDay },
    ...{ visit: columnAt(index.visitOf, rows), lane: columnAt(index.placeOf, rows) },
  });
  yield;
  const timedStops = timed(rows, { ...slots, byDay });
  const stopsAt = countByPlace(index, stopBits);
  yield;
  const visitRows = rowsIn(bitsOf(index.visits, visits));
  const visitDays = daysAt(index.visitDays, visitRows);
  const at = visitMoments(visitDays);
  const order = { at, byTime: timeOrder(at), byDay: dayOrder(visitDays.first) };
  const times = {
    ...{ stops: timedStops, visits: timed(visitRows, order) },
    ...{ rooms: slots.rooms, stopsAt },
  };
  made.set(stops, { catalog, visits, times });
  return times;
}

/** The days of some rows, in their order. */
export function daysAt({ first, last }: Days, rows: Uint32Array): Days {
  return { first: columnAt(first, rows), last: columnAt(last, rows) };
}

/** What a column has at some of its rows, in their order. */
function columnAt<T extends Int32Array | Uint32Array | Float64Array>(column: T, rows: Uint32Array) {
  // A part of a column is of its type, though TypeScript knows only that it is one of these.
  const found = column.slice(0, rows.length) as T;
  for (let i = 0; i < rows.length; i += 1) found[i] = column[rows[i] ?? 0] ?? 0;
  return found;
}

/** The days of a row. */
export function extentAt({ first, last }: Days, row: number): Extent {
  return { earliest: first[row] ?? 0, latest: last[row] ?? 0 };
}

function rowsIn(bits: Bits): Uint32Array {
  const rows = new Uint32Array(countBits(bits));
  let at = 0;
  eachBit(bits, (row) => {
    rows[at] = row;
    at += 1;
  });
  return rows;
}

type Ordered = {
  readonly at: Float64Array;
  readonly byTime: Uint32Array;
  readonly byDay: Uint32Array;
};

function timed(rows: Uint32Array, { at, byTime, byDay }: Ordered): Timed {
  return {
    ...{ rows, at, byDay: columnAt(rows, byDay) },
    byTime: { rows: columnAt(rows, byTime), at: columnAt(at, byTime) },
  };
}

/** When everything shown is drawn, in columns of numbers: worked out once for each filter. */
import type { Catalog } from '../../../domain/catalog.ts';
import type { Extent } from '../../../domain/date.ts';
import { type Bits, countBits, eachBit } from '../../../domain/index/bits.ts';
import {
  type CatalogIndex,
  countByPlace,
  type Days,
  indexOf,
} from '../../../domain/index/catalogIndex.ts';
import { dayOrder, narrowedOrder, timeOrder } from '../../../domain/index/dayOrder.ts';
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
  const { stopDays, visitDays, placeOf, visitOf } = index;
  const orders = ordersOf(index);
  yield 0;
  const stopBits = bitsOf(index.stops, stops);
  const rows = rowsIn(stopBits);
  const byDay = narrowedOrder(orders.stops, stopBits, rows);
  yield 0;
  const slots = slotsOf({
    ...{ ...daysAt(stopDays, rows), byDay },
    ...{ visit: columnAt(visitOf, rows), lane: columnAt(placeOf, rows) },
  });
  yield 0;
  const timedStops = timed(rows, { ...slots, byDay });
  const stopsAt = countByPlace(index, stopBits);
  yield 0;
  const visitBits = bitsOf(index.visits, visits);
  const visitRows = rowsIn(visitBits);
  const at = visitMoments(daysAt(visitDays, visitRows));
  const times = {
    stops: timedStops,
    visits: timed(visitRows, {
      ...{ at, byTime: timeOrder(at) },
      byDay: narrowedOrder(orders.visits, visitBits, visitRows),
    }),
    ...{ rooms: slots.rooms, stopsAt },
  };
  made.set(stops, { catalog, visits, times });
  return times;
}

type Orders = { readonly stops: Uint32Array; readonly visits: Uint32Array };

const orders = new WeakMap<CatalogIndex, Orders>();

/** All rows by their first days, sorted once for all filters. */
function ordersOf(index: CatalogIndex): Orders {
  const known = orders.get(index) ?? {
    stops: dayOrder(index.stopDays.first),
    visits: dayOrder(index.visitDays.first),
  };
  orders.set(index, known);
  return known;
}

function daysAt({ first, last }: Days, rows: Uint32Array): Days {
  const days = { first: new Int32Array(rows.length), last: new Int32Array(rows.length) };
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    days.first[i] = first[row] ?? 0;
    days.last[i] = last[row] ?? 0;
  }
  return days;
}

function columnAt(column: Uint32Array, rows: Uint32Array): Uint32Array {
  const found = new Uint32Array(rows.length);
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
  const points = new Float64Array(at.length);
  for (let i = 0; i < points.length; i += 1) points[i] = at[byTime[i] ?? 0] ?? 0;
  return {
    ...{ rows, at, byDay: columnAt(rows, byDay) },
    byTime: { rows: columnAt(rows, byTime), at: points },
  };
}

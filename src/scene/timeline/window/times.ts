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
import { timeOrder } from '../../../domain/index/dayOrder.ts';
import { bitsOf } from '../../../domain/index/rowSet.ts';
import type { Remaining } from '../../../domain/remaining.ts';
import { slotsOf, visitMoments } from '../slots.ts';

/** Rows of the catalogue in its order, the point of time at which each is drawn, and who is when. */
export type Timed = {
  readonly rows: Uint32Array;
  /** Days since 1970 with a fraction. */
  readonly at: Float64Array;
  /** The same in the order of time. */
  readonly byTime: { readonly rows: Uint32Array; readonly at: Float64Array };
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
export function timesOf(catalog: Catalog, { stops, visits }: Remaining): Times {
  const known = made.get(stops);
  if (known?.catalog === catalog && known.visits === visits) return known.times;
  const index = indexOf(catalog);
  const times = timesIn(index, bitsOf(index.stops, stops), bitsOf(index.visits, visits));
  made.set(stops, { catalog, visits, times });
  return times;
}

function timesIn(index: CatalogIndex, stopBits: Bits, visitBits: Bits): Times {
  const [stops, visits] = [rowsIn(stopBits), rowsIn(visitBits)];
  const { stopDays, visitDays, placeOf, visitOf } = index;
  const slots = slotsOf({
    first: daysAt(stopDays.first, stops),
    last: daysAt(stopDays.last, stops),
    visit: stops.map((row) => visitOf[row] ?? 0),
    lane: stops.map((row) => placeOf[row] ?? 0),
  });
  const moments = visitMoments(Array.from(visits, (row) => extentAt(visitDays, row)));
  return {
    stops: timed(stops, slots.at),
    visits: timed(visits, Float64Array.from(moments)),
    rooms: slots.rooms,
    stopsAt: countByPlace(index, stopBits),
  };
}

function daysAt(days: Int32Array, rows: Uint32Array): Int32Array {
  const found = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) found[i] = days[rows[i] ?? 0] ?? 0;
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

function timed(rows: Uint32Array, at: Float64Array): Timed {
  const order = timeOrder(at);
  const byTime = { rows: new Uint32Array(order.length), at: new Float64Array(order.length) };
  for (let i = 0; i < order.length; i += 1) {
    byTime.rows[i] = rows[order[i] ?? 0] ?? 0;
    byTime.at[i] = at[order[i] ?? 0] ?? 0;
  }
  return { rows, at, byTime };
}

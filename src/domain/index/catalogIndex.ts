/**
 * The catalogue in columns of numbers, a row for each stop and for each visit, in the catalogue's
 * order. What passes a filter, what a window shows and where something stands is looked up here.
 */
import type { Catalog, Stop, Visit } from '../catalog.ts';
import type { Note } from '../dataset.ts';
import { certainDays, type Day, type Extent } from '../date.ts';
import type { Facet } from '../facets.ts';
import { type Bits, eachBit } from './bits.ts';
import { type FacetRows, facetRows } from './facetRows.ts';
import type { Rows } from './rowSet.ts';

export type CatalogIndex = {
  readonly stops: Rows<Stop>;
  readonly visits: Rows<Visit>;
  /** Every day that a stop or a visit may touch: the first and the last of them. */
  readonly stopDays: Days;
  readonly visitDays: Days;
  /** Of each stop, the row of its visit. */
  readonly visitOf: Uint32Array;
  /** Of each visit, the row of its first stop; and after the last visit how many stops there are. */
  readonly firstStop: Uint32Array;
  /** Of each stop, where its place stands among the catalogue's; `places` if it is not among them. */
  readonly placeOf: Uint32Array;
  /** How many places there are. */
  readonly places: number;
  /** 1 for a stop whose date is known to the day, and for a visit of which a day is certain (`certainDays`). */
  readonly stopIsKnown: Uint8Array;
  readonly visitIsCertain: Uint8Array;
  /** How many notes of a conflict each visit and each stop has. */
  readonly visitConflicts: Uint32Array;
  readonly stopConflicts: Uint32Array;
  /** The rows of each value of a facet; made when first asked for. */
  readonly facet: (facet: Facet) => FacetRows;
};

export type Days = { readonly first: Int32Array; readonly last: Int32Array };

const made = new WeakMap<Catalog, CatalogIndex>();

/** The index of a catalogue, made once. */
export function indexOf(catalog: Catalog): CatalogIndex {
  const known = made.get(catalog);
  if (known) return known;
  const index = columnsOf(catalog);
  made.set(catalog, index);
  return index;
}

/** Gives a catalogue an index that it has brought along. */
export function keepIndex(catalog: Catalog, index: CatalogIndex): void {
  made.set(catalog, index);
}

function columnsOf(catalog: Catalog): CatalogIndex {
  const { stops, visits, places } = catalog;
  const firstStop = new Uint32Array(visits.length + 1);
  const visitOf = new Uint32Array(stops.length);
  const placeOf = new Uint32Array(stops.length);
  const placeRow = new Map(places.map((place, row) => [place, row]));
  let row = 0;
  for (const [at, visit] of visits.entries()) {
    firstStop[at] = row;
    for (const { place } of visit.stops) {
      visitOf[row] = at;
      placeOf[row] = placeRow.get(place) ?? places.length;
      row += 1;
    }
  }
  firstStop[visits.length] = row;
  const facets = new Map<Facet, FacetRows>();
  const visitRow = visitRowsOf(visits);
  return {
    ...{ firstStop, visitOf, placeOf, places: places.length },
    stops: {
      items: stops,
      rowOf: ({ visit, order }) => (firstStop[visitRow(visit)] ?? stops.length) + order - 1,
    },
    visits: { items: visits, rowOf: visitRow },
    stopDays: daysOf(stops),
    visitDays: daysOf(visits),
    stopIsKnown: Uint8Array.from(stops, ({ when }) => (when.precision === 'day' ? 1 : 0)),
    visitIsCertain: Uint8Array.from(visits, ({ when }) => (certainDays(when) ? 1 : 0)),
    visitConflicts: conflictsIn(visits),
    stopConflicts: conflictsIn(stops),
    facet: (facet) => {
      const known = facets.get(facet) ?? facetRows(catalog, facet);
      facets.set(facet, known);
      return known;
    },
  };
}

/** The row of a visit, which its order tells, unless the catalogue is a part of another one. */
function visitRowsOf(visits: readonly Visit[]): (visit: Visit) => number {
  const isWhole = (visits.at(-1)?.order ?? 0) === visits.length;
  if (isWhole) return ({ order }) => order - 1;
  const rows = new Map(visits.map((visit, row) => [visit, row]));
  return (visit) => rows.get(visit) ?? visits.length;
}

function daysOf(items: readonly (Stop | Visit)[]): Days {
  const first = new Int32Array(items.length);
  const last = new Int32Array(items.length);
  for (const [row, { when }] of items.entries()) {
    first[row] = when.start.earliest;
    last[row] = when.end.latest;
  }
  return { first, last };
}

/** From the first day of all rows to the last; undefined where there are none. */
export function wholeOf({ first, last }: Days): Extent | undefined {
  if (first.length === 0) return undefined;
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of first) earliest = Math.min(earliest, day);
  for (const day of last) latest = Math.max(latest, day);
  return { earliest, latest };
}

/** Whether a note tells of a conflict. */
export function isOfConflict({ kind }: Note): boolean {
  return kind === 'conflict';
}

function conflictsIn(items: readonly (Stop | Visit)[]): Uint32Array {
  return Uint32Array.from(items, ({ notes }) => notes.filter(isOfConflict).length);
}

/** How many of some stops are at each place, in the catalogue's order of places. */
export function countByPlace({ placeOf, places }: CatalogIndex, stops: Bits): Uint32Array {
  const counts = new Uint32Array(places);
  eachBit(stops, (row) => {
    const place = placeOf[row] ?? places;
    // A typed array has no room for what is not among them, and leaves it out.
    counts[place] = (counts[place] ?? 0) + 1;
  });
  return counts;
}

/** How many numbers at the beginning of a sorted list are less than a day, by bisection. */
export function countBefore(sorted: ArrayLike<number>, day: Day): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

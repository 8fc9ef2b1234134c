/** What a filter leaves of a catalogue, and what it would leave if it were wider. */
import type { Catalog, Quoted, Stop, Visit } from './catalog.ts';
import { FACETS, type Facet } from './facets.ts';
import { type Filter, isOpen, type Period, touches } from './filter.ts';
import { addBit, type Bits, commonBits, countBits, eachBit, noBits } from './index/bits.ts';
import { type CatalogIndex, type Days, indexOf } from './index/catalogIndex.ts';
import { bitsWith, countIn } from './index/facetRows.ts';
import { rowSet } from './index/rowSet.ts';
import type { Search } from './query.ts';
import type { Selected } from './selection.ts';

/** What passes a filter. Worked out once for each filter; everything drawn is looked up in it. */
export type Remaining = {
  readonly stops: ReadonlySet<Stop>;
  /** Visits with a stop that passes, or on whose own days the period touches. */
  readonly visits: ReadonlySet<Visit>;
};

/** A part of a filter that can keep a stop out. */
export type Condition = 'period' | 'text' | Facet;

/** How many stops would remain if an id were chosen, whatever else is chosen of its facet. */
export type FacetCount = { readonly id: string; readonly stops: number; readonly chosen: boolean };

/** What one condition lets pass, by the rows of the stops. */
type Passing = { readonly condition: Condition; readonly stops: Bits };

/** The stops and visits that pass a filter. Without `search` any words of it are passed over. */
export function remaining(catalog: Catalog, filter: Filter, search?: Search): Remaining {
  const index = indexOf(catalog);
  const passing = passingOf(catalog, filter, search);
  const stops = allOf(index, passing);
  return {
    stops: rowSet(index.stops, stops),
    visits: rowSet(index.visits, visitsWith(index, filter.period, stops, passing)),
  };
}

/** Visits of the stops that pass; and of those that only the period shuts out, if it touches theirs. */
function visitsWith(
  index: CatalogIndex,
  period: Period,
  stops: Bits,
  passing: readonly Passing[],
): Bits {
  const { visitOf, visitDays } = index;
  const visits = noBits(index.visits.items.length);
  eachBit(stops, (row) => addBit(visits, visitOf[row] ?? 0));
  if (isOpen(period)) return visits;
  eachBit(allExcept(index, passing, 'period'), (row) => {
    const visit = visitOf[row] ?? 0;
    if (isTouched(visitDays, visit, period)) addBit(visits, visit);
  });
  return visits;
}

/** Whether something selected, or anything of it, passes the filter. */
export function isWithin({ stops, visits }: Remaining, selected: Selected): boolean {
  switch (selected.kind) {
    case 'none':
      return true;
    case 'visit':
      return visits.has(selected.visit);
    case 'stop':
      return stops.has(selected.stop);
    case 'place': {
      const here = selected.place.stops;
      return here.length === 0 || here.some((stop) => stops.has(stop));
    }
    case 'source': {
      const { quoted } = selected.source;
      const isLeft = ({ stop, visit }: Quoted) => (stop ? stops.has(stop) : visits.has(visit));
      return quoted.length === 0 || quoted.some(isLeft);
    }
  }
}

/** The ids of a facet that some stop has, in the catalogue's order. */
export function idsOf(catalog: Catalog, facet: Facet): readonly string[] {
  return indexOf(catalog).facet(facet).ids;
}

/** For each id of a facet that some stop has, how many stops would remain with it. */
export function facetCounts(
  catalog: Catalog,
  filter: Filter,
  facet: Facet,
  search?: Search,
): FacetCount[] {
  const index = indexOf(catalog);
  const { ids, rowsOf } = index.facet(facet);
  const others = allExcept(index, passingOf(catalog, filter, search), facet);
  const chosen = new Set<string>(filter.chosen[facet]);
  return ids.map((id) => ({ id, stops: countIn(rowsOf(id), others), chosen: chosen.has(id) }));
}

/**
 * For each condition of a filter, how many stops would remain without it alone; most first, and
 * none that would bring nothing.
 */
export function widenings(
  catalog: Catalog,
  filter: Filter,
  search?: Search,
): { readonly condition: Condition; readonly stops: number }[] {
  const index = indexOf(catalog);
  const passing = passingOf(catalog, filter, search);
  return passing
    .map(({ condition }) => ({
      condition,
      stops: countBits(allExcept(index, passing, condition)),
    }))
    .filter(({ stops }) => stops > 0)
    .sort((a, b) => b.stops - a.stops);
}

/** The filter without one of its conditions. */
export function without(filter: Filter, condition: Condition): Filter {
  if (condition === 'period') return { ...filter, period: {} };
  if (condition === 'text') return { ...filter, text: '' };
  const { [condition]: _, ...chosen } = filter.chosen;
  return { ...filter, chosen };
}

function passingOf(catalog: Catalog, filter: Filter, search: Search | undefined): Passing[] {
  const { period, chosen, text } = filter;
  const index = indexOf(catalog);
  const length = index.stops.items.length;
  const passing: Passing[] = [];
  if (!isOpen(period))
    passing.push({ condition: 'period', stops: touched(index.stopDays, period) });
  const query = search?.(catalog, text);
  if (query) passing.push({ condition: 'text', stops: query.found });
  for (const facet of FACETS) {
    const ids = chosen[facet];
    if (ids) passing.push({ condition: facet, stops: bitsWith(index.facet(facet), ids, length) });
  }
  return passing;
}

function allOf({ stops }: CatalogIndex, passing: readonly Passing[]): Bits {
  return commonBits(
    stops.items.length,
    passing.map((each) => each.stops),
  );
}

function allExcept(index: CatalogIndex, passing: readonly Passing[], condition: Condition): Bits {
  return allOf(
    index,
    passing.filter((each) => each.condition !== condition),
  );
}

/** The rows whose days a period touches, see `touches`. */
function touched(days: Days, period: Period): Bits {
  const bits = noBits(days.first.length);
  for (let row = 0; row < bits.length; row += 1) {
    if (isTouched(days, row, period)) addBit(bits, row);
  }
  return bits;
}

function isTouched({ first, last }: Days, row: number, period: Period): boolean {
  return touches({ earliest: first[row] ?? 0, latest: last[row] ?? 0 }, period);
}

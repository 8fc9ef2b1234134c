/** What a filter leaves of a catalogue, and what it would leave if it were wider. */
import type { Catalog, Quoted, Stop, Visit } from './catalog.ts';
import { extentOf } from './date.ts';
import { FACETS, type Facet, idsOf, valuesOf } from './facets.ts';
import { type Filter, isOpen, touches } from './filter.ts';
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

type Test = { readonly condition: Condition; readonly passes: (stop: Stop) => boolean };

/** The stops and visits that pass a filter. Without `search` any words of it are passed over. */
export function remaining(catalog: Catalog, filter: Filter, search?: Search): Remaining {
  const tests = testsOf(catalog, filter, search);
  const others = tests.filter(({ condition }) => condition !== 'period');
  const stops = new Set(catalog.stops.filter((stop) => tests.every((test) => test.passes(stop))));
  const visits = catalog.visits.filter(
    (visit) =>
      visit.stops.some((stop) => stops.has(stop)) ||
      (touches(extentOf(visit.when), filter.period) &&
        visit.stops.some((stop) => others.every((test) => test.passes(stop)))),
  );
  return { stops, visits: new Set(visits) };
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

/** For each id of a facet that some stop has, how many stops would remain with it. */
export function facetCounts(
  catalog: Catalog,
  filter: Filter,
  facet: Facet,
  search?: Search,
): FacetCount[] {
  const others = testsOf(catalog, filter, search).filter(({ condition }) => condition !== facet);
  const counts = new Map<string, number>();
  for (const stop of catalog.stops) {
    if (!others.every((test) => test.passes(stop))) continue;
    for (const id of new Set(valuesOf(stop, facet))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return idsOf(catalog, facet).map((id) => ({
    id,
    stops: counts.get(id) ?? 0,
    chosen: filter.chosen[facet]?.includes(id) ?? false,
  }));
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
  const tests = testsOf(catalog, filter, search);
  return tests
    .map(({ condition }) => {
      const others = tests.filter((test) => test.condition !== condition);
      const passing = catalog.stops.filter((stop) => others.every((test) => test.passes(stop)));
      return { condition, stops: passing.length };
    })
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

function testsOf(catalog: Catalog, filter: Filter, search: Search | undefined): Test[] {
  const { period, chosen, text } = filter;
  const tests: Test[] = [];
  if (!isOpen(period)) {
    tests.push({ condition: 'period', passes: ({ when }) => touches(extentOf(when), period) });
  }
  const query = search?.(catalog, text);
  if (query) tests.push({ condition: 'text', passes: query.finds });
  for (const facet of FACETS) {
    const ids = chosen[facet];
    if (!ids) continue;
    const wanted = new Set(ids);
    const passes = (stop: Stop) => valuesOf(stop, facet).some((id) => wanted.has(id));
    tests.push({ condition: facet, passes });
  }
  return tests;
}

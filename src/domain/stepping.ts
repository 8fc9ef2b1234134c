/** Going through the stops one by one, in the order of time. */
import type { Catalog, Stop } from './catalog.ts';
import { indexOf } from './index/catalogIndex.ts';
import { bitsOf, itemsOf } from './index/rowSet.ts';
import type { Remaining } from './remaining.ts';
import type { Selected } from './selection.ts';

/** Which way to go: to later or to earlier stops. */
export type Step = 1 | -1;

/** The stops that pass the filter, by visit and within it in the visit's own order. */
export function stepsOf(catalog: Catalog, remaining: Remaining): Stop[] {
  const { stops } = indexOf(catalog);
  return itemsOf(stops, bitsOf(stops, remaining.stops));
}

/**
 * The next or previous stop that passes the filter, seen from what is selected, which need not pass
 * it. A visit lies before its first stop; all else lies before everything.
 */
export function stepFrom(
  catalog: Catalog,
  remaining: Remaining,
  selected: Selected,
  step: Step,
): Stop | undefined {
  const from = positionOf(catalog, selected);
  for (let at = step > 0 ? Math.floor(from) + 1 : Math.ceil(from) - 1; ; at += step) {
    const stop = catalog.stops[at];
    if (!stop || remaining.stops.has(stop)) return stop;
  }
}

/** Among all stops, counted from 0; halves lie between two stops. */
function positionOf(catalog: Catalog, selected: Selected): number {
  const { rowOf } = indexOf(catalog).stops;
  if (selected.kind === 'stop') return rowOf(selected.stop);
  if (selected.kind === 'visit') return rowOf(selected.visit.stops[0]) - 0.5;
  return -0.5;
}

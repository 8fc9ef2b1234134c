/** Going through the stops one by one, in the order of time. */
import type { Catalog, Stop } from './catalog.ts';
import type { Remaining } from './remaining.ts';
import type { Selected } from './selection.ts';

/** Which way to go: to later or to earlier stops. */
export type Step = 1 | -1;

/** The stops that pass the filter, by visit and within it in the visit's own order. */
export function stepsOf(catalog: Catalog, remaining: Remaining): Stop[] {
  return catalog.stops.filter((stop) => remaining.stops.has(stop));
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
  const at = positionOf(catalog, selected);
  const steps = stepsOf(catalog, remaining);
  return step > 0
    ? steps.find((stop) => catalog.stops.indexOf(stop) > at)
    : steps.findLast((stop) => catalog.stops.indexOf(stop) < at);
}

/** Among all stops, counted from 0; halves lie between two stops. */
function positionOf(catalog: Catalog, selected: Selected): number {
  if (selected.kind === 'stop') return catalog.stops.indexOf(selected.stop);
  if (selected.kind === 'visit') return catalog.stops.indexOf(selected.visit.stops[0]) - 0.5;
  return -0.5;
}

/** What of a catalogue the steps of a story show. */
import type { Catalog, Stop } from './catalog.ts';
import type { Remaining } from './remaining.ts';
import { find } from './selection.ts';
import type { Shown } from './story.ts';

/**
 * The stops of the visits that steps show, the stops themselves, and of a place those of its stops
 * that other steps show, else all of them. Everything where no step shows any of these.
 */
export function shownBy(steps: readonly Shown[], catalog: Catalog): Remaining {
  const found = steps.map((step) => find(catalog, step));
  const stops = new Set<Stop>();
  for (const each of found) {
    if (each?.kind === 'stop') stops.add(each.stop);
    if (each?.kind === 'visit') for (const stop of each.visit.stops) stops.add(stop);
  }
  const ofSteps = new Set(stops);
  for (const each of found) {
    if (each?.kind !== 'place') continue;
    const here = each.place.stops;
    if (!here.some((stop) => ofSteps.has(stop))) for (const stop of here) stops.add(stop);
  }
  return withVisits(stops.size > 0 ? stops : catalog.stops);
}

/** Stops with the visits that they belong to. */
export function withVisits(stops: Iterable<Stop>): Remaining {
  const all = new Set(stops);
  return { stops: all, visits: new Set([...all].map(({ visit }) => visit)) };
}

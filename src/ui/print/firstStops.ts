/** What fits on paper of very many visits. */
import type { Stop, Visit } from '../../domain/catalog.ts';
import { MOST_ON_PAPER } from './paper.ts';

/** A visit with those of its stops that are shown. */
export type ShownVisit = { readonly visit: Visit; readonly stops: readonly Stop[] };

/**
 * The visits in their order, each with those of its stops that are wanted, until there are so many
 * stops. The last visit may be cut short. A visit without any counts as one stop.
 */
export function firstStops(
  visits: Iterable<Visit>,
  stopsOf: (visit: Visit) => readonly Stop[],
  most = MOST_ON_PAPER,
): ShownVisit[] {
  const shown: ShownVisit[] = [];
  let left = most;
  for (const visit of visits) {
    if (left <= 0) break;
    const stops = stopsOf(visit).slice(0, left);
    shown.push({ visit, stops });
    left -= Math.max(1, stops.length);
  }
  return shown;
}

/** How many stops that are. */
export function countStops(shown: readonly ShownVisit[]): number {
  return shown.reduce((sum, { stops }) => sum + stops.length, 0);
}

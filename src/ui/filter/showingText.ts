import type { Catalog } from '../../domain/catalog.ts';
import type { Remaining } from '../../domain/remaining.ts';
import { m } from '../../locales/generated/messages.js';

/** "Showing 3 of 5 visits, 7 of 23 stops". */
export function showingText(catalog: Catalog, { visits, stops }: Remaining): string {
  return m.filter_showing({
    visits: visits.size,
    allVisits: catalog.visits.length,
    stops: stops.size,
    allStops: catalog.stops.length,
  });
}

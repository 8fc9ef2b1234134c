/** The excerpts of a dossier in the order in which an embed goes through them. */
import type { Catalog, Excerpt, Stop, Visit } from '../../../src/domain/catalog.ts';

export type Quotation = {
  /** Of its element, and so the fragment of its address. */
  readonly id: string;
  readonly excerpt: Excerpt;
  readonly visit: Visit;
  /** Absent for what is said of the visit as a whole. */
  readonly stop?: Stop | undefined;
  /** Its place among those of its visit, from 1, and how many they are. */
  readonly order: number;
  readonly total: number;
};

/**
 * Visits in the order of time; of each what is said of its stops, then of the whole. Words that
 * bear out a stop are not repeated for its visit.
 */
export function quotationsOf(catalog: Catalog): Quotation[] {
  return catalog.visits.flatMap((visit) => {
    const ofStops = visit.stops.flatMap((stop) =>
      stop.excerpts.map((excerpt) => ({ excerpt, visit, stop })),
    );
    const told = new Set(ofStops.map(({ excerpt }) => placeInSource(excerpt)));
    const ofVisit = visit.excerpts
      .filter((excerpt) => !told.has(placeInSource(excerpt)))
      .map((excerpt) => ({ excerpt, visit, stop: undefined }));
    const all = [...ofStops, ...ofVisit];
    return all.map((each, i) => ({
      ...each,
      id: `${(each.stop ?? visit).id}--${each.excerpt.id}`,
      order: i + 1,
      total: all.length,
    }));
  });
}

function placeInSource({ source, start, end }: Excerpt): string {
  return `${source.id} ${start} ${end}`;
}

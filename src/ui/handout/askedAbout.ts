/** What a worksheet asks about: of a story only what it shows, in the order of the dossier. */
import type { Catalog, Source, Stop, Visit } from '../../domain/catalog.ts';
import { sourcesAt } from '../../domain/secrets.ts';
import { shownBy } from '../../domain/shownStops.ts';
import type { Story } from '../../domain/story.ts';

export type AskedAbout = {
  readonly visits: readonly Visit[];
  readonly stops: (visit: Visit) => readonly Stop[];
  readonly sources: readonly Source[];
};

/** Everything without a story. The documents are those of the stops, and those that a step names. */
export function askedAbout(story: Story | undefined, catalog: Catalog): AskedAbout {
  if (!story) {
    return { visits: catalog.visits, stops: ({ stops }) => stops, sources: catalog.sources };
  }
  const shown = shownBy(
    story.steps.map((step) => step.shown),
    catalog,
  );
  const quoted = new Set([
    ...[...shown.stops].flatMap(({ excerpts }) => excerpts.map(({ source }) => source)),
    ...story.steps.flatMap((step) => sourcesAt({ kind: 'told', step, number: 1 }, catalog)),
  ]);
  return {
    visits: catalog.visits.filter((visit) => shown.visits.has(visit)),
    stops: ({ stops }) => stops.filter((stop) => shown.stops.has(stop)),
    sources: catalog.sources.filter((source) => quoted.has(source)),
  };
}

/** Which source says something of which visit and stop, and which is silent. */
import type { Catalog, Excerpt, Source, Stop, Visit } from '../domain/catalog.ts';
import type { Remaining } from '../domain/remaining.ts';

/**
 * `quoted`: its words on it are excerpted. `mentioned`: it touches on it in passing, or speaks of
 * the visit but not of this stop. `silent`: nothing of it is excerpted here.
 */
type Cover = 'quoted' | 'mentioned' | 'silent';

export type CoverageCell = {
  readonly source: Source;
  readonly cover: Cover;
  readonly excerpts: readonly Excerpt[];
};

type CoverageRow =
  | { readonly kind: 'visit'; readonly visit: Visit; readonly cells: readonly CoverageCell[] }
  | { readonly kind: 'stop'; readonly stop: Stop; readonly cells: readonly CoverageCell[] };

export type CoverageScene = {
  readonly sources: readonly Source[];
  readonly rows: readonly CoverageRow[];
};

/**
 * The matrix: a row for each visit that passes the filter, followed by those of its stops that do;
 * a cell for each source. A visit counts what its rows show.
 */
export function coverageScene(catalog: Catalog, remaining: Remaining): CoverageScene {
  const { sources } = catalog;
  const visits = catalog.visits.filter((visit) => remaining.visits.has(visit));
  return {
    sources,
    rows: visits.flatMap((visit): CoverageRow[] => {
      const stops = visit.stops.filter((stop) => remaining.stops.has(stop));
      return [
        { kind: 'visit', visit, cells: sources.map((source) => visitCell(visit, stops, source)) },
        ...stops.map(
          (stop): CoverageRow => ({
            kind: 'stop',
            stop,
            cells: sources.map((source) => stopCell(stop, source)),
          }),
        ),
      ];
    }),
  };
}

function visitCell(visit: Visit, stops: readonly Stop[], source: Source): CoverageCell {
  const cells = stops.map((stop) => stopCell(stop, source));
  const excerpts = [...of(source, visit.excerpts), ...cells.flatMap((cell) => cell.excerpts)];
  const isQuoted = cells.some(({ cover }) => cover === 'quoted');
  const isMentioned = excerpts.length > 0 || visit.sources.includes(source);
  return { source, cover: isQuoted ? 'quoted' : isMentioned ? 'mentioned' : 'silent', excerpts };
}

function stopCell(stop: Stop, source: Source): CoverageCell {
  const excerpts = of(source, stop.excerpts);
  if (excerpts.length > 0) {
    return { source, cover: stop.status === 'mentioned' ? 'mentioned' : 'quoted', excerpts };
  }
  const isOfVisit = stop.visit.sources.includes(source);
  return { source, cover: isOfVisit ? 'mentioned' : 'silent', excerpts };
}

function of(source: Source, excerpts: readonly Excerpt[]): Excerpt[] {
  return excerpts.filter((excerpt) => excerpt.source === source);
}

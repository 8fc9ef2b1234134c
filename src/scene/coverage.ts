/** Which source says something of which visit and stop, and which is silent. */
import type { Catalog, Excerpt, Source, Stop, Visit } from '../domain/catalog.ts';
import { type Extent, extentOf, unionOf } from '../domain/date.ts';
import type { Remaining } from '../domain/remaining.ts';

/**
 * What a source says of a visit or stop, from most to least:
 * - `quoted`: its words on it are excerpted;
 * - `passing`: it is mentioned there in passing;
 * - `visit`: the source speaks of the visit, but of none of its stops, or not of this stop;
 * - `silent`: it says nothing of it, though it tells of the time before and after;
 * - `elsewhere`: it says nothing of it, and all that it tells of is earlier, or all is later;
 * - `before`: it says nothing of it, and could not: it was published before.
 */
export const COVERS = ['quoted', 'passing', 'visit', 'silent', 'elsewhere', 'before'] as const;
export type Cover = (typeof COVERS)[number];

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
  const scopes = scopesOf(catalog);
  const visits = catalog.visits.filter((visit) => remaining.visits.has(visit));
  return {
    sources,
    rows: visits.flatMap((visit): CoverageRow[] => {
      const stops = visit.stops.filter((stop) => remaining.stops.has(stop));
      return [
        {
          kind: 'visit',
          visit,
          cells: sources.map((source) => visitCell(visit, stops, source, scopes)),
        },
        ...stops.map(
          (stop): CoverageRow => ({
            kind: 'stop',
            stop,
            cells: sources.map((source) => stopCell(stop, source, scopes)),
          }),
        ),
      ];
    }),
  };
}

/** From the first to the last day of the visits that a source tells of. */
type Scopes = ReadonlyMap<Source, Extent | undefined>;

function scopesOf({ sources, visits }: Catalog): Scopes {
  return new Map(
    sources.map((source) => {
      const told = visits.filter((visit) => visit.sources.includes(source));
      return [source, unionOf(told.map(({ when }) => extentOf(when)))];
    }),
  );
}

function visitCell(
  visit: Visit,
  stops: readonly Stop[],
  source: Source,
  scopes: Scopes,
): CoverageCell {
  const cells = stops.map((stop) => stopCell(stop, source, scopes));
  const excerpts = [...of(source, visit.excerpts), ...cells.flatMap((cell) => cell.excerpts)];
  const ofStops = (['quoted', 'passing'] as const).find((wanted) =>
    cells.some(({ cover }) => cover === wanted),
  );
  const ofVisit = visit.sources.includes(source) ? 'visit' : unsaid(visit, source, scopes);
  return { source, cover: ofStops ?? ofVisit, excerpts };
}

function stopCell(stop: Stop, source: Source, scopes: Scopes): CoverageCell {
  const excerpts = of(source, stop.excerpts);
  if (excerpts.length > 0) {
    return { source, cover: stop.status === 'mentioned' ? 'passing' : 'quoted', excerpts };
  }
  const without = unsaid(stop, source, scopes);
  const isOfVisit = without !== 'before' && stop.visit.sources.includes(source);
  return { source, cover: isOfVisit ? 'visit' : without, excerpts };
}

/**
 * Why a source says nothing. Only what is certain counts: it was published before if, on its latest
 * possible day, what it could tell of had not begun on its earliest. Its silence says nothing of a
 * time that lies outside the whole period of what it tells.
 */
function unsaid({ when }: Stop | Visit, source: Source, scopes: Scopes): Cover {
  if (source.published.end.latest < when.start.earliest) return 'before';
  const scope = scopes.get(source);
  const { earliest, latest } = extentOf(when);
  const isWithin = scope && earliest <= scope.latest && latest >= scope.earliest;
  return isWithin ? 'silent' : 'elsewhere';
}

function of(source: Source, excerpts: readonly Excerpt[]): Excerpt[] {
  return excerpts.filter((excerpt) => excerpt.source === source);
}

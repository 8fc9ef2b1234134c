/** Which source says something of which visit and stop, and which is silent. */
import type { Catalog, Excerpt, Source, Stop, Visit } from '../../domain/catalog.ts';
import { type Day, type Extent, extentOf } from '../../domain/date.ts';
import { indexOf } from '../../domain/index/catalogIndex.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Sheet } from '../../domain/sheets.ts';

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

/** What a row is about: a visit with its stops that pass the filter, or one of these. */
export type CoverageItem =
  | { readonly kind: 'visit'; readonly visit: Visit; readonly stops: readonly Stop[] }
  | { readonly kind: 'stop'; readonly stop: Stop };

type CoverageRow = CoverageItem & {
  /** Which of all rows it is, from 0. */
  readonly index: number;
  readonly cells: readonly CoverageCell[];
};

export type CoverageScene = {
  /** The columns, in order. */
  readonly sources: readonly Source[];
  readonly rows: readonly CoverageRow[];
};

/** The part of a matrix that is drawn: its rows, and of the sources in their order for these rows. */
export type CoveragePart = { readonly rows?: Sheet; readonly columns?: Sheet };

/** What there are rows for: each visit that passes the filter, followed by its stops that do. */
export function coverageItems(catalog: Catalog, remaining: Remaining): CoverageItem[] {
  return catalog.visits
    .filter((visit) => remaining.visits.has(visit))
    .flatMap((visit) => {
      const stops = visit.stops.filter((stop) => remaining.stops.has(stop));
      return [
        { kind: 'visit' as const, visit, stops },
        ...stops.map((stop) => ({ kind: 'stop' as const, stop })),
      ];
    });
}

/**
 * The matrix, or a part of it: a row for each item, a cell for each source. A visit counts what its
 * rows show. A part that begins among the stops of a visit begins with the row of that visit. Of a
 * part of the columns, the sources that are quoted in its rows come first.
 */
export function coverageScene(
  catalog: Catalog,
  items: readonly CoverageItem[],
  { rows, columns }: CoveragePart = {},
): CoverageScene {
  const shown = indexed(items, rows ?? { from: 0, to: items.length });
  const sources = columns
    ? quotedFirst(catalog.sources, shown).slice(columns.from, columns.to)
    : catalog.sources;
  const scopes = scopesOf(catalog);
  return {
    sources,
    rows: shown.map(({ item, index }) => ({
      ...item,
      index,
      cells: sources.map((source) =>
        item.kind === 'visit'
          ? visitCell(item.visit, item.stops, source, scopes)
          : stopCell(item.stop, source, scopes),
      ),
    })),
  };
}

type Indexed = { readonly item: CoverageItem; readonly index: number };

function indexed(items: readonly CoverageItem[], { from, to }: Sheet): Indexed[] {
  const drawn = items.slice(from, to).map((item, i) => ({ item, index: from + i }));
  const [first] = drawn;
  if (first?.item.kind !== 'stop') return drawn;
  const index = items.slice(0, from).findLastIndex(({ kind }) => kind === 'visit');
  const item = items[index];
  return item ? [{ item, index }, ...drawn] : drawn;
}

function quotedFirst(sources: readonly Source[], shown: readonly Indexed[]): Source[] {
  const quoted = new Set(
    shown.flatMap(({ item }) =>
      (item.kind === 'visit' ? item.visit : item.stop).excerpts.map(({ source }) => source),
    ),
  );
  return [
    ...sources.filter((source) => quoted.has(source)),
    ...sources.filter((source) => !quoted.has(source)),
  ];
}

/** From the first to the last day of the visits that a source tells of. */
type Scopes = ReadonlyMap<Source, Extent>;

const knownScopes = new WeakMap<Catalog, Scopes>();

/** Those of all sources, which takes long in a large dossier: once, and with the days of the index. */
function scopesOf(catalog: Catalog): Scopes {
  const known = knownScopes.get(catalog) ?? newScopes(catalog);
  knownScopes.set(catalog, known);
  return known;
}

function newScopes(catalog: Catalog): Scopes {
  const { visits, visitDays } = indexOf(catalog);
  const scopes = new Map<Source, { earliest: Day; latest: Day }>();
  for (const [row, visit] of visits.items.entries()) {
    const earliest = visitDays.first[row] ?? 0;
    const latest = visitDays.last[row] ?? 0;
    for (const source of visit.sources) {
      const scope = scopes.get(source);
      if (scope) {
        scope.earliest = Math.min(scope.earliest, earliest);
        scope.latest = Math.max(scope.latest, latest);
      } else scopes.set(source, { earliest, latest });
    }
  }
  return scopes;
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

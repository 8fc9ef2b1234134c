/** The table of stops: one row for each that passes the filter, in the order wanted. */
import type { Catalog, Source, Stop } from '../../domain/catalog.ts';
import { extentOf } from '../../domain/date.ts';
import { isolated } from '../../domain/direction.ts';
import { CERTAINTIES, type Certainty, certaintiesOf } from '../../domain/facets.ts';
import { localText } from '../../domain/localText.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Sort, SortColumn } from '../../domain/sort.ts';

export type TableLook = {
  readonly remaining: Remaining;
  readonly sort: Sort;
  readonly language: string;
};

export type TableRow = {
  readonly stop: Stop;
  readonly certainties: readonly Certainty[];
  /** Each document once, in the order of first mention. */
  readonly sources: readonly Source[];
};

/** What rows are compared by; the first difference counts. */
type Key = readonly (string | number)[];

const STATUSES: readonly Stop['status'][] = ['happened', 'announced', 'mentioned'];

/**
 * The rows. Words are ordered as the reader's language does, dates by their earliest day and then
 * by their latest, status and certainty from the firmest to the least. What is equal stays in the
 * order of time, whichever way the column is sorted.
 */
export function tableRows(catalog: Catalog, { remaining, sort, language }: TableLook): TableRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const text = (texts: Stop['title']) =>
    isolated(localText(texts, language, catalog.dossier.language).text, language);
  const sign = sort.isDescending ? -1 : 1;
  return catalog.stops
    .filter((stop) => remaining.stops.has(stop))
    .map(
      (stop): TableRow => ({
        stop,
        certainties: certaintiesOf(stop),
        sources: [...new Set(stop.excerpts.map(({ source }) => source))],
      }),
    )
    .map((row) => ({ row, key: keyOf(row, sort.column, text) }))
    .sort((a, b) => sign * compareKeys(a.key, b.key, compare))
    .map(({ row }) => row);
}

function keyOf(row: TableRow, column: SortColumn, text: (texts: Stop['title']) => string): Key {
  const { stop } = row;
  const { earliest, latest } = extentOf(stop.when);
  switch (column) {
    case 'stop':
      return [text(stop.title)];
    case 'visit':
      return [text(stop.visit.title), earliest];
    case 'place':
      return [text(stop.place.names)];
    case 'date':
      return [earliest, latest];
    case 'direction':
      return [text(stop.visit.direction.names)];
    case 'status':
      return [STATUSES.indexOf(stop.status)];
    case 'certainty':
      return row.certainties.map((certainty) => CERTAINTIES.indexOf(certainty));
    case 'people':
      return stop.people.map(({ person }) => text(person.names));
    case 'sources':
      return row.sources.map(({ publisher }) => publisher);
    case 'excerpts':
      return [stop.excerpts.length];
  }
}

function compareKeys(a: Key, b: Key, compareTexts: (a: string, b: string) => number): number {
  for (const [i, x] of a.entries()) {
    const y = b[i];
    // As of two words, the shorter comes first where the longer only goes on.
    if (y === undefined) return 1;
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : compareTexts(String(x), String(y));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** In which order the table of stops has those that pass the filter. */
import type { Catalog, Stop } from '../../domain/catalog.ts';
import { isolated } from '../../domain/direction.ts';
import { CERTAINTIES, certaintiesOf } from '../../domain/facets.ts';
import { eachBit } from '../../domain/index/bits.ts';
import { indexOf } from '../../domain/index/catalogIndex.ts';
import { bitsOf } from '../../domain/index/rowSet.ts';
import { localText } from '../../domain/localText.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Sort, SortColumn } from '../../domain/sort.ts';

export type TableLook = {
  readonly remaining: Remaining;
  readonly sort: Sort;
  readonly language: string;
};

/** Compares two rows of the catalogue's stops; negative where the first comes first. */
type Compare = (a: number, b: number) => number;

const STATUSES: readonly Stop['status'][] = ['happened', 'announced', 'mentioned'];

/**
 * Rows of the catalogue's stops (`indexOf`). Words are ordered as the reader's language does, dates by their earliest
 * day and then by their latest, status and certainty from the firmest to the least. What is equal stays in the order
 * of time, whichever way the column is sorted.
 *
 * Only numbers are compared: of words, how many others of the column come before them. Where the columns of the index
 * say enough, no stop is read, so a table of 100,000 opens at once.
 */
export function tableOrder(catalog: Catalog, { remaining, sort, language }: TableLook): number[] {
  const rows: number[] = [];
  eachBit(bitsOf(indexOf(catalog).stops, remaining.stops), (row) => rows.push(row));
  const compare = comparing(catalog, rows, sort.column, language);
  return rows.sort(sort.isDescending ? (a, b) => compare(b, a) : compare);
}

function comparing(
  catalog: Catalog,
  rows: readonly number[],
  column: SortColumn,
  language: string,
): Compare {
  const { stops, visits, stopDays, visitOf, placeOf } = indexOf(catalog);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const text = (texts: Stop['title']) =>
    isolated(localText(texts, language, catalog.dossier.language).text, language);
  const days = (of: ArrayLike<number>) => by((row) => of[row] ?? 0);
  /** By something that every stop of a visit, or at a place, has. */
  const shared = <T>(of: ArrayLike<number>, items: readonly T[], say: (item: T) => string) => {
    const used = [...new Set(rows.map((row) => of[row] ?? 0))];
    const words = new Map(used.map((at) => [at, sayAt(items, at, say)]));
    const ranks = ranksOf(words.values(), compare);
    const rankAt = new Map([...words].map(([at, word]) => [at, ranks.get(word) ?? 0]));
    return by((row) => rankAt.get(of[row] ?? 0) ?? 0);
  };
  const numbers = (numberOf: (stop: Stop) => number) => byLists(read((stop) => [numberOf(stop)]));
  const words = (wordsOf: (stop: Stop) => readonly string[]) => {
    const lists = read(wordsOf);
    const ranks = ranksOf([...lists.values()].flat(), compare);
    const ranked = [...lists].map(
      ([row, list]) => [row, list.map((word) => ranks.get(word) ?? 0)] as const,
    );
    return byLists(new Map(ranked));
  };
  function read<T>(make: (stop: Stop) => T): Map<number, T> {
    const made = new Map<number, T>();
    for (const row of rows) {
      const stop = stops.items[row];
      if (stop) made.set(row, make(stop));
    }
    return made;
  }
  switch (column) {
    case 'date':
      return inTurn(days(stopDays.first), days(stopDays.last));
    case 'visit':
      return inTurn(
        shared(visitOf, visits.items, ({ title }) => text(title)),
        days(stopDays.first),
      );
    case 'place':
      return shared(placeOf, catalog.places, ({ names }) => text(names));
    case 'direction':
      return shared(visitOf, visits.items, ({ direction }) => text(direction.names));
    case 'stop':
      return words(({ title }) => [text(title)]);
    case 'people':
      return words(({ people }) => people.map(({ person }) => text(person.names)));
    case 'sources':
      return words(({ excerpts }) =>
        [...new Set(excerpts.map(({ source }) => source))].map(({ publisher }) => publisher),
      );
    case 'status':
      return numbers(({ status }) => STATUSES.indexOf(status));
    case 'certainty':
      return byLists(
        read((stop) => certaintiesOf(stop).map((certainty) => CERTAINTIES.indexOf(certainty))),
      );
    case 'excerpts':
      return numbers(({ excerpts }) => excerpts.length);
  }
}

function sayAt<T>(items: readonly T[], at: number, say: (item: T) => string): string {
  const item = items[at];
  return item === undefined ? '' : say(item);
}

/** Of each word, how many of all come before it; the same of those that the language does not tell apart. */
function ranksOf(
  words: Iterable<string>,
  compare: (a: string, b: string) => number,
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let before: string | undefined;
  let rank = 0;
  for (const [i, word] of [...new Set(words)].sort(compare).entries()) {
    if (before === undefined || compare(before, word) !== 0) rank = i;
    ranks.set(word, rank);
    before = word;
  }
  return ranks;
}

function by(numberOf: (row: number) => number): Compare {
  return (a, b) => numberOf(a) - numberOf(b);
}

function inTurn(first: Compare, second: Compare): Compare {
  return (a, b) => first(a, b) || second(a, b);
}

/** Number by number; where one list only goes on, the shorter comes first. */
function byLists(lists: ReadonlyMap<number, readonly number[]>): Compare {
  return (a, b) => {
    const [left, right] = [lists.get(a) ?? [], lists.get(b) ?? []];
    for (const [i, x] of left.entries()) {
      const y = right[i];
      if (y === undefined) return 1;
      if (x !== y) return x - y;
    }
    return left.length - right.length;
  };
}

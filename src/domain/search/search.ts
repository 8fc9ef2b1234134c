/**
 * Looking for words in titles and excerpts, in whatever spelling and alphabet they are written, and for dates: in
 * a catalogue that has its texts.
 */
import type { Catalog } from '../catalog.ts';
import { addBit, noBits } from '../index/bits.ts';
import { atOnce, type LongWork } from '../longWork.ts';
import { type MonthNames, readMonthNames } from '../monthNames.ts';
import type { Query, Term } from '../query.ts';
import { type Postings, readPostings } from './postings.ts';
import { soughtBy } from './sought.ts';
import { queryOfTerms, type Standing } from './standing.ts';
import { languagesOf, type Names, namesOfPeople, namesOfPlaces, termsOf } from './terms.ts';

type Index = {
  readonly postings: ReadonlyMap<string, Postings>;
  /** Its keys, in the order of their code units. */
  readonly keys: readonly string[];
  readonly names: Names;
  readonly months: MonthNames;
};

const indexes = new WeakMap<Catalog, Index>();
/** The last query of a catalogue: result, counts and hits all ask for the same. */
const lastQueries = new WeakMap<Catalog, { readonly text: string; readonly query: Query }>();

/** Whether `indexTexts` has been done. */
export function isIndexed(catalog: Catalog): boolean {
  return indexes.has(catalog);
}

/** Makes what `queryOf` needs, which otherwise is made with the first query. */
export function* indexTexts(catalog: Catalog): LongWork<void> {
  if (indexes.has(catalog)) return;
  const { people, places } = catalog;
  const months = yield* readMonthNames(languagesOf(catalog));
  const names: Names[number][] = [];
  for (const person of people) {
    names.push(...namesOfPeople([person]));
    yield 0;
  }
  for (const place of places) {
    names.push(...namesOfPlaces([place]));
    yield 0;
  }
  const postings = yield* readPostings(catalog, months);
  indexes.set(catalog, { postings, keys: [...postings.keys()].sort(), names, months });
}

/**
 * A query from what the reader wrote; undefined where that is nothing. Every word must be found, each as the
 * beginning of a word. Of a date, the stop's own date or its words will do.
 */
export function queryOf(catalog: Catalog, text: string): Query | undefined {
  if (text.trim() === '') return undefined;
  const last = lastQueries.get(catalog);
  if (last?.text === text) return last.query;
  const index = indexOf(catalog);
  const terms = termsOf(text, index.names, index.months);
  if (terms.length === 0) return undefined;
  const standings = terms.map((term) => standingIn(index, term, catalog));
  const query = queryOfTerms(catalog, terms, standings);
  lastQueries.set(catalog, { text, query });
  return query;
}

function standingIn({ postings, keys }: Index, { phrases }: Term, { stops }: Catalog): Standing {
  const [quoted, named, around] = [
    noBits(stops.length),
    noBits(stops.length),
    noBits(stops.length),
  ];
  const fields = [quoted, named, around];
  for (const { from, to, isOne } of phrases.map(soughtBy)) {
    for (
      let at = firstFrom(keys, from);
      (keys[at] ?? '\uffff') <= to && at < keys.length;
      at += 1
    ) {
      const key = keys[at] ?? '';
      if (!isOne(key)) continue;
      for (const [i, rows] of (postings.get(key) ?? []).entries()) {
        const bits = fields[i];
        if (bits) for (const row of rows) addBit(bits, row);
      }
    }
  }
  return { quoted, named, around };
}

/** Where the first of some sorted keys stands that is not before another, by bisection. */
function firstFrom(keys: readonly string[], from: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexOf(catalog: Catalog): Index {
  const known = indexes.get(catalog);
  if (known) return known;
  atOnce(indexTexts(catalog));
  return indexOf(catalog);
}

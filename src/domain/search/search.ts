/**
 * Looking for words in titles and excerpts, in whatever spelling and alphabet they are written, and for dates: in
 * a catalogue that has its texts.
 */
import type { Catalog } from '../catalog.ts';
import { addBit, noBits } from '../index/bits.ts';
import { atOnce, type LongWork } from '../longWork.ts';
import type { MonthNames } from '../monthNames.ts';
import type { Query, Term } from '../query.ts';
import { has } from './inText.ts';
import { queryOfTerms, type Standing } from './standing.ts';
import { monthsOf, type Names, namesOfPeople, namesOfPlaces, termsOf } from './terms.ts';
import { type StopTexts, stopTexts } from './texts.ts';

type Index = {
  /** Of each stop, by its row. */
  readonly texts: readonly StopTexts[];
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
  const textsOf = stopTexts();
  const texts: StopTexts[] = [];
  for (const stop of catalog.stops) {
    texts.push(textsOf(stop));
    yield texts.length / catalog.stops.length;
  }
  const names = [...namesOfPeople(catalog.people), ...namesOfPlaces(catalog)];
  indexes.set(catalog, { texts, names, months: monthsOf(catalog) });
}

/**
 * A query from what the reader wrote; undefined where that is nothing. Every word must be found, each as the
 * beginning of a word. Of a date, the stop's own date or its words will do.
 */
export function queryOf(catalog: Catalog, text: string): Query | undefined {
  if (text.trim() === '') return undefined;
  const last = lastQueries.get(catalog);
  if (last?.text === text) return last.query;
  const { names, months, texts } = indexOf(catalog);
  const terms = termsOf(text, names, months);
  if (terms.length === 0) return undefined;
  const query = queryOfTerms(catalog, terms, (term) => standingIn(texts, term));
  lastQueries.set(catalog, { text, query });
  return query;
}

function standingIn(texts: readonly StopTexts[], term: Term): Standing {
  const length = texts.length;
  const [quoted, named, around] = [noBits(length), noBits(length), noBits(length)];
  // Stops of a visit have the same, and follow each other.
  let last = { text: '', isFound: false };
  for (const [row, each] of texts.entries()) {
    if (has(each.quoted, term)) addBit(quoted, row);
    if (has(each.named, term)) addBit(named, row);
    if (each.around !== last.text) last = { text: each.around, isFound: has(each.around, term) };
    if (last.isFound) addBit(around, row);
  }
  return { quoted, named, around };
}

function indexOf(catalog: Catalog): Index {
  const known = indexes.get(catalog);
  if (known) return known;
  atOnce(indexTexts(catalog));
  return indexOf(catalog);
}

/** Looking for words in titles and excerpts, in whatever spelling and alphabet they are written. */
import type { Catalog, Stop } from './catalog.ts';
import { editDistance } from './editDistance.ts';
import { foldText, wordsOf } from './fold.ts';

/** Beginnings of words, folded; any one of them will do. */
type Term = readonly string[];

/** What all must be found. */
export type Query = readonly Term[];

/** A half-open range of offsets, in UTF-16 code units. */
export type Range = { readonly start: number; readonly end: number };

/** Shorter words are not looked up among names: too many would be near. */
const LEAST_NAME = 4;

const indexes = new WeakMap<Catalog, Index>();

type Index = {
  /** All that can be found of a stop, folded. */
  readonly texts: ReadonlyMap<Stop, string>;
  /** For each person and place, the words of all the names that it goes by, folded. */
  readonly names: readonly (readonly string[])[];
};

/**
 * A query from what the reader wrote: every word must be found, each as the beginning of a word. A
 * word of somebody's or some place's name also stands for how others spell it: a third of its
 * letters may differ.
 */
export function queryOf(catalog: Catalog, text: string): Query {
  const { names } = indexOf(catalog);
  return wordsOf(text).map((word) => [...new Set([word, ...spellingsOf(word, names)])]);
}

/** Whether all of a query is found in a stop, its visit's title, or its excerpts and their sources. */
export function isFound(catalog: Catalog, stop: Stop, query: Query): boolean {
  const text = indexOf(catalog).texts.get(stop) ?? '';
  return query.every((term) => term.some((word) => text.includes(` ${word}`)));
}

/** Where a text has words of a query: whole words, in order, not overlapping. */
export function rangesOf(query: Query, original: string): Range[] {
  const { text, offsets } = foldText(original);
  const found: Range[] = [];
  for (const word of query.flat()) {
    for (let at = text.indexOf(` ${word}`); at !== -1; at = text.indexOf(` ${word}`, at + 1)) {
      const space = text.indexOf(' ', at + 1);
      const start = offsets[at + 1] ?? 0;
      const end = (space === -1 ? undefined : offsets[space]) ?? original.length;
      // Apostrophes fold away, but one that closes a quotation is no part of the word.
      const length = original.slice(start, end).replace(/[^\p{L}\p{N}\p{M}]+$/u, '').length;
      found.push({ start, end: start + length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => i === 0 || start >= (found[i - 1]?.end ?? 0));
}

function spellingsOf(word: string, names: Index['names']): string[] {
  if (word.length < LEAST_NAME) return [];
  return names.flatMap((variants) => {
    const isOne = variants.some((variant) => variant.startsWith(word));
    return isOne ? variants.filter((variant) => isNear(word, variant)) : [];
  });
}

function isNear(word: string, variant: string): boolean {
  const start = variant.slice(0, Math.max(word.length, LEAST_NAME));
  return Math.min(editDistance(word, variant), editDistance(word, start)) <= word.length / 3;
}

function indexOf(catalog: Catalog): Index {
  const known = indexes.get(catalog);
  if (known) return known;
  const index: Index = {
    texts: new Map(catalog.stops.map((stop) => [stop, textOf(stop)])),
    names: [
      ...catalog.people.map(({ names, spellings }) => [...Object.values(names), ...spellings]),
      ...catalog.places.map(({ names }) => Object.values(names)),
    ].map((texts) => [...new Set(texts.flatMap(wordsOf))]),
  };
  indexes.set(catalog, index);
  return index;
}

function textOf(stop: Stop): string {
  const { visit, place } = stop;
  const texts = [
    ...[stop.title, visit.title, place.names].flatMap((local) => Object.values(local)),
    ...stop.people.flatMap(({ person }) => [...Object.values(person.names), ...person.spellings]),
    ...[...stop.excerpts, ...visit.excerpts].flatMap(({ exact, source }) => [
      exact,
      source.title,
      source.publisher,
    ]),
  ];
  return foldText(texts.join(' \n ')).text;
}

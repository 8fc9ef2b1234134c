/**
 * Looking for words in titles and excerpts, in whatever spelling and alphabet they are written, and
 * for dates.
 */
import type { Catalog, Excerpt, Person, Place, Source, Stop, Visit } from './catalog.ts';
import type { Tag } from './dataset.ts';
import { extentOf } from './date.ts';
import { editDistance } from './editDistance.ts';
import { foldText, wordsOf } from './fold.ts';
import { type MonthNames, monthNames } from './monthNames.ts';
import type { Query, Range, Term } from './query.ts';
import { partsOf } from './queryParts.ts';
import { mayBeOn, type SoughtDate } from './soughtDate.ts';
import { sayingsOf } from './translation.ts';

/** Shorter words are not looked up among names: too many would be near. */
const LEAST_NAME = 4;

const NO_TEXTS: StopTexts = { quoted: '', named: '', around: '' };

const indexes = new WeakMap<Catalog, Index>();
/** The last query of a catalogue: result, counts and hits all ask for the same. */
const lastQueries = new WeakMap<Catalog, { readonly text: string; readonly query: Query }>();

/** All that can be found of a stop, folded. */
type StopTexts = {
  /** Its excerpts. */
  readonly quoted: string;
  /** Its title, place and people, its visit's title, and where its excerpts stand. */
  readonly named: string;
  /** The excerpts of its visit as a whole. */
  readonly around: string;
};

/** Where words that are found stand. */
type WhereFound = {
  /** How many of the terms stand in the stop's own excerpts. */
  readonly quoted: number;
  /** Some of them stand among its titles and names. */
  readonly isNamed: boolean;
  /** Without the excerpts of its visit as a whole it would not be found. */
  readonly isAround: boolean;
};

type Index = {
  readonly texts: ReadonlyMap<Stop, StopTexts>;
  /** For each person and place, the words of all the names that it goes by, folded. */
  readonly names: readonly (readonly string[])[];
  /** Those that its texts and documents are written in. */
  readonly languages: readonly string[];
};

/**
 * A query from what the reader wrote. Every word must be found, each as the beginning of a word. A
 * word of somebody's or some place's name also stands for how others spell it: a third of its
 * letters may differ. Of a date, the stop's own date or its words will do.
 */
export function queryOf(catalog: Catalog, text: string): Query | undefined {
  if (text.trim() === '') return undefined;
  const last = lastQueries.get(catalog);
  if (last?.text === text) return last.query;
  const terms = termsOf(catalog, text);
  if (terms.length === 0) return undefined;
  const query: Query = {
    terms,
    finds: (stop) => isFound(catalog, stop, terms),
    rangesIn: (original) => rangesOf(terms, original),
  };
  lastQueries.set(catalog, { text, query });
  return query;
}

function termsOf(catalog: Catalog, text: string): Term[] {
  const { names, languages } = indexOf(catalog);
  const months = monthNames(languages);
  return partsOf(text, months).map(({ words, date }) => {
    const [word = '', ...rest] = words;
    const spellings = rest.length === 0 ? spellingsOf(word, names) : [];
    const wordings = date ? wordingsOf(date, months) : [];
    return { phrases: [...new Set([words.join(' '), ...spellings, ...wordings])], date };
  });
}

/** Whether a name has all the words of a text, each as the beginning of a word. */
export function isNamed(name: string, text: string): boolean {
  const folded = foldText(name).text;
  return wordsOf(text).every((word) => folded.includes(` ${word}`));
}

function isFound(catalog: Catalog, stop: Stop, terms: readonly Term[]): boolean {
  const texts = indexOf(catalog).texts.get(stop) ?? NO_TEXTS;
  return terms.every(
    (term) =>
      isOn(stop, term) ||
      has(texts.named, term) ||
      has(texts.quoted, term) ||
      has(texts.around, term),
  );
}

/** Where the words of a query stand of a stop in which it is found. */
export function whereFound(catalog: Catalog, stop: Stop, { terms }: Query): WhereFound {
  const texts = indexOf(catalog).texts.get(stop) ?? NO_TEXTS;
  return {
    quoted: terms.filter((term) => has(texts.quoted, term)).length,
    isNamed: terms.some((term) => has(texts.named, term)),
    isAround: !terms.every(
      (term) => isOn(stop, term) || has(texts.named, term) || has(texts.quoted, term),
    ),
  };
}

/** How many terms of a query a text has. */
export function countFound({ terms }: Query, text: string): number {
  const folded = `${foldText(text).text} `;
  return terms.filter((term) => has(folded, term)).length;
}

function isOn(stop: Stop, { date }: Term): boolean {
  return date !== undefined && mayBeOn(extentOf(stop.when), date);
}

function has(folded: string, { phrases }: Term): boolean {
  return phrases.some((phrase) => folded.includes(` ${phrase}`));
}

function rangesOf(terms: readonly Term[], original: string): Range[] {
  const { text, offsets } = foldText(original);
  const whole = `${text} `;
  const found: Range[] = [];
  for (const phrase of terms.flatMap(({ phrases }) => phrases)) {
    for (
      let at = whole.indexOf(` ${phrase}`);
      at !== -1;
      at = whole.indexOf(` ${phrase}`, at + 1)
    ) {
      const space = whole.indexOf(' ', at + 1 + phrase.trimEnd().length);
      const start = offsets[at + 1] ?? 0;
      const end = offsets[space] ?? original.length;
      // Apostrophes fold away, but one that closes a quotation is no part of the word.
      const length = original.slice(start, end).replace(/[^\p{L}\p{N}\p{M}]+$/u, '').length;
      found.push({ start, end: start + length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => i === 0 || start >= (found[i - 1]?.end ?? 0));
}

/** How a single day, month or year can stand in a text of any language, as phrases. */
function wordingsOf({ first, last }: SoughtDate, { byMonth }: MonthNames): string[] {
  const { year, month, day } = first;
  if (first !== last || month === undefined) return [];
  const end = year === undefined ? ' ' : ` ${year} `;
  return (byMonth[month - 1] ?? []).flatMap((name) =>
    day === undefined ? [name + end] : [`${day} ${name}${end}`, `${name} ${day}${end}`],
  );
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
    texts: textsByStop(catalog),
    names: [
      ...catalog.people.map(({ names, spellings }) => [...Object.values(names), ...spellings]),
      ...catalog.places.map(({ names }) => Object.values(names)),
    ].map((texts) => [...new Set(texts.flatMap(wordsOf))]),
    languages: [
      ...Object.keys(catalog.dossier.title),
      ...catalog.sources.map(({ language }) => language),
    ].flatMap((tag) => tag.split('-').slice(0, 1)),
  };
  indexes.set(catalog, index);
  return index;
}

/** What stops have in common, such as a visit's title or a person's names, is folded once. */
function textsByStop({ stops }: Catalog): Map<Stop, StopTexts> {
  const source = foldedOnce(({ title, publisher }: Source) => [title, publisher]);
  const place = foldedOnce(({ names }: Place) => Object.values(names));
  const tag = foldedOnce(({ names }: Tag) => Object.values(names));
  const person = foldedOnce(({ names, spellings }: Person) => [
    ...Object.values(names),
    ...spellings,
  ]);
  const around = foldedOnce((visit: Visit) => textsIn(visit.excerpts));
  const named = joinedOnce((visit: Visit) => [
    folded(Object.values(visit.title)),
    ...visit.tags.map(tag),
    ...visit.excerpts.map((excerpt) => source(excerpt.source)),
  ]);
  const textsOf = (stop: Stop): StopTexts => ({
    quoted: folded(textsIn(stop.excerpts)),
    named: joined([
      ...[folded(Object.values(stop.title)), named(stop.visit), place(stop.place)],
      ...stop.people.map((each) => person(each.person)),
      ...stop.tags.map(tag),
      ...stop.excerpts.map((excerpt) => source(excerpt.source)),
    ]),
    around: around(stop.visit),
  });
  return new Map(stops.map((stop) => [stop, textsOf(stop)]));
}

function foldedOnce<T extends object>(textsOf: (item: T) => readonly string[]) {
  return once((item: T) => folded(textsOf(item)));
}

function joinedOnce<T extends object>(textsOf: (item: T) => readonly string[]) {
  return once((item: T) => joined(textsOf(item)));
}

function once<T extends object>(textOf: (item: T) => string): (item: T) => string {
  const known = new Map<T, string>();
  return (item) => {
    const text = known.get(item) ?? textOf(item);
    known.set(item, text);
    return text;
  };
}

/** Folded texts as one. No phrase goes from one to the next. */
function joined(texts: readonly string[]): string {
  return texts.join('\n');
}

function textsIn(excerpts: readonly Excerpt[]): string[] {
  return excerpts.flatMap(sayingsOf).map(({ text }) => text);
}

function folded(texts: readonly string[]): string {
  return `${foldText(texts.join(' \n ')).text} `;
}

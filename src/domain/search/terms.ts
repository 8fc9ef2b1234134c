/** What a reader wrote, as words and dates to look for. */
import type { Catalog, Person, Place } from '../catalog.ts';
import { editDistance } from '../editDistance.ts';
import { wordsOf } from '../fold.ts';
import type { MonthNames } from '../monthNames.ts';
import type { Term } from '../query.ts';
import { partsOf } from '../queryParts.ts';
import type { SoughtDate } from '../soughtDate.ts';

/** Shorter words are not looked up among names: too many would be near. */
const LEAST_NAME = 4;

/** For each person and place, the words of all the names that it goes by, folded. */
export type Names = readonly (readonly string[])[];

export function namesOfPeople(people: readonly Person[]): Names {
  return people.map(({ names, spellings }) => wordsIn([...Object.values(names), ...spellings]));
}

export function namesOfPlaces(places: readonly Place[]): Names {
  return namesOf(places.map(({ names }) => Object.values(names)));
}

/** The same of all the names of each. */
export function namesOf(all: readonly (readonly string[])[]): Names {
  return all.map(wordsIn);
}

function wordsIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(wordsOf))];
}

/** The languages of a catalogue's texts and of its documents, in the order of their letters. */
export function languagesOf({ dossier, sources }: Pick<Catalog, 'dossier' | 'sources'>): string[] {
  const tags = [...Object.keys(dossier.title), ...sources.map(({ language }) => language)];
  return [...new Set(tags.flatMap((tag) => tag.split('-').slice(0, 1)))].sort();
}

/**
 * The words and dates of a text. A word of somebody's or some place's name also stands for how others spell it: a
 * third of its letters may differ. A date also stands for its words in any language.
 */
export function termsOf(text: string, names: Names, months: MonthNames): Term[] {
  return partsOf(text, months).map(({ words, date }) => {
    const [word = '', ...rest] = words;
    const spellings = rest.length === 0 ? spellingsOf(word, names) : [];
    const wordings = date ? wordingsOf(date, months) : [];
    return { phrases: [...new Set([words.join(' '), ...spellings, ...wordings])], date };
  });
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

function spellingsOf(word: string, names: Names): string[] {
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

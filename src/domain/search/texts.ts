/** All that can be found of a stop, folded, by where it stands. */
import type { Excerpt, Person, Place, Source, Stop, Visit } from '../catalog.ts';
import type { Tag } from '../dataset.ts';
import { foldText } from '../fold.ts';
import { sayingsOf } from '../translation.ts';

/** Where words can stand, in the order in which they are kept. */
export const FIELDS = ['quoted', 'named', 'around'] as const;

/**
 * Folded texts, one on a line. Each begins and ends with a space, so that no phrase goes from one to the next.
 */
export type StopTexts = {
  /** Its excerpts. */
  readonly quoted: string;
  /** Its title, place and people, its visit's title, and where its excerpts stand. */
  readonly named: string;
  /** The excerpts of its visit as a whole. */
  readonly around: string;
};

/** What reads the texts of stops. What they have in common, such as a visit's title or a person's names, is folded once. */
export function stopTexts(): (stop: Stop) => StopTexts {
  const source = foldedOnce(({ title, publisher }: Source) => [title, publisher]);
  const place = foldedOnce(({ names }: Place) => Object.values(names));
  const tag = foldedOnce(({ names }: Tag) => Object.values(names));
  const person = foldedOnce(({ names, spellings }: Person) => [
    ...Object.values(names),
    ...spellings,
  ]);
  const around = foldedOnce((visit: Visit) => textsIn(visit.excerpts));
  const named = once((visit: Visit) =>
    joined([
      folded(Object.values(visit.title)),
      ...visit.tags.map(tag),
      ...visit.excerpts.map((excerpt) => source(excerpt.source)),
    ]),
  );
  return (stop) => ({
    quoted: folded(textsIn(stop.excerpts)),
    named: joined([
      ...[folded(Object.values(stop.title)), named(stop.visit), place(stop.place)],
      ...stop.people.map((each) => person(each.person)),
      ...stop.tags.map(tag),
      ...stop.excerpts.map((excerpt) => source(excerpt.source)),
    ]),
    around: around(stop.visit),
  });
}

function foldedOnce<T extends object>(textsOf: (item: T) => readonly string[]) {
  return once((item: T) => folded(textsOf(item)));
}

function once<T extends object>(textOf: (item: T) => string): (item: T) => string {
  const known = new Map<T, string>();
  return (item) => {
    const text = known.get(item) ?? textOf(item);
    known.set(item, text);
    return text;
  };
}

function textsIn(excerpts: readonly Excerpt[]): string[] {
  return excerpts.flatMap(sayingsOf).map(({ text }) => text);
}

function folded(texts: readonly string[]): string {
  return joined(texts.map((text) => `${foldText(text).text} `));
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

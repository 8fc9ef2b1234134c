/** All that can be found of a stop, by where it stands. */
import type { Excerpt, Person, Place, Source, Stop, Visit } from '../catalog.ts';
import type { Tag } from '../dataset.ts';
import { sayingsOf } from '../translation.ts';

/** Where words can stand, in the order in which they are kept. */
export const FIELDS = ['quoted', 'named', 'around'] as const;

export type StopTexts<T> = {
  /** Its excerpts. */
  readonly quoted: readonly T[];
  /** Its title, place and people, its visit's title, and where its excerpts stand. */
  readonly named: readonly T[];
  /** The excerpts of its visit as a whole. */
  readonly around: readonly T[];
};

/**
 * What reads the texts of stops: `read` makes something of a few texts. What stops have in common, such as a visit's
 * title or a person's names, is read once.
 */
export function stopTexts<T>(read: (texts: readonly string[]) => T): (stop: Stop) => StopTexts<T> {
  const source = once(({ title, publisher }: Source) => read([title, publisher]));
  const place = once(({ names }: Place) => read(Object.values(names)));
  const tag = once(({ names }: Tag) => read(Object.values(names)));
  const person = once(({ names, spellings }: Person) =>
    read([...Object.values(names), ...spellings]),
  );
  const around = once((visit: Visit) => read(textsIn(visit.excerpts)));
  const sources = (excerpts: readonly Excerpt[]) => excerpts.map((each) => source(each.source));
  const named = once((visit: Visit) => [
    read(Object.values(visit.title)),
    ...visit.tags.map(tag),
    ...sources(visit.excerpts),
  ]);
  return (stop) => ({
    quoted: [read(textsIn(stop.excerpts))],
    named: [
      ...[read(Object.values(stop.title)), ...named(stop.visit), place(stop.place)],
      ...stop.people.map((each) => person(each.person)),
      ...stop.tags.map(tag),
      ...sources(stop.excerpts),
    ],
    around: [around(stop.visit)],
  });
}

function once<Item extends object, T>(of: (item: Item) => T): (item: Item) => T {
  const known = new Map<Item, T>();
  return (item) => {
    const made = known.get(item) ?? of(item);
    known.set(item, made);
    return made;
  };
}

function textsIn(excerpts: readonly Excerpt[]): string[] {
  return excerpts.flatMap(sayingsOf).map(({ text }) => text);
}

/** What most formats have: rows or slides, each with a date, perhaps a place, and addresses. */

import { given } from '../dossier/given.ts';
import { idsFrom } from '../dossier/ids.ts';
import type {
  DateRecord,
  ExcerptRecord,
  NoteRecord,
  PersonRecord,
  PlaceRecord,
  Records,
  SourceRecord,
  VisitRecord,
} from '../dossier/records.ts';
import { nameKey } from '../texts/nameKey.ts';

export type EntryPlace = {
  /** Its name, or its coordinates as written where nothing else is known. */
  readonly name: string;
  readonly position?: PlaceRecord['position'];
};

export type EntrySource = Omit<SourceRecord, 'id'> & {
  /** What the format calls it by: its own id, else its address or title. */
  readonly name: string;
};

/** Something that happened. It becomes a visit with one stop. */
export type Entry = {
  /** What its id is made of. */
  readonly name: string;
  readonly title?: string;
  readonly when?: DateRecord;
  readonly place?: EntryPlace;
  readonly people?: readonly string[];
  readonly tags?: readonly string[];
  readonly direction?: string;
  readonly kind?: string;
  readonly status?: 'happened' | 'announced' | 'mentioned';
  readonly excerpts?: readonly { readonly source?: EntrySource; readonly quote?: string }[];
  readonly notes?: readonly NoteRecord[];
};

export type Gathered = {
  readonly entries: readonly Entry[];
  /** `dossier.yaml`, as far as the format has it; tags are added. */
  readonly head?: Readonly<Record<string, unknown>>;
  /** Sources beside those of the entries. */
  readonly sources?: readonly EntrySource[];
  /** Places beside those of the entries. */
  readonly places?: readonly EntryPlace[];
};

/** One record for each person, place, source and tag, and a visit for each entry. */
export function gathered({ entries, head = {}, sources = [], places = [] }: Gathered): Records {
  const known = {
    people: namesOf(entries.flatMap(({ people = [] }) => people)),
    tags: namesOf(entries.flatMap(({ tags = [] }) => tags)),
    places: placesOf([...places, ...entries.flatMap(({ place }) => place ?? [])]),
    sources: sourcesOf([
      ...sources,
      ...entries.flatMap(({ excerpts = [] }) => excerpts.flatMap(({ source }) => source ?? [])),
    ]),
  };
  const ids = idsFrom(entries.map(visitName), { noun: 'visit' });
  return {
    head: { ...head, ...(known.tags.records.length > 0 && { tags: known.tags.records }) },
    people: known.people.records.map((person): PersonRecord => ({ ...person, spellings: [] })),
    places: known.places.records,
    references: [],
    sources: known.sources.records,
    visits: entries.map((entry, index) => visitOf(entry, ids[index] ?? '', known)),
    stories: [],
  };
}

type Known = {
  readonly people: Names;
  readonly tags: Names;
  readonly places: { readonly idOf: (place: EntryPlace) => string | undefined };
  readonly sources: { readonly idOf: (source: EntrySource) => string | undefined };
};

function visitOf(entry: Entry, id: string, known: Known): VisitRecord {
  const { title, when, place, people, tags, direction, kind, status, excerpts, notes } = entry;
  const shared = {
    title,
    when,
    people: people && idsIn(known.people, people),
  };
  const stop = given({
    id: 'stop',
    ...shared,
    place: place && known.places.idOf(place),
    status,
    excerpts: nonEmpty(excerpts?.map((excerpt) => excerptOf(excerpt, known))),
    notes: nonEmpty(notes),
  });
  const ownTags = tags && nonEmpty(idsIn(known.tags, tags));
  return given({ id, ...shared, direction, kind, tags: ownTags, stops: [stop] });
}

function excerptOf(
  { source, quote }: NonNullable<Entry['excerpts']>[number],
  known: Known,
): ExcerptRecord {
  return given({ source: source && known.sources.idOf(source), quote });
}

/** Files sort by date where the name of a visit begins with it. */
function visitName({ name, when }: Entry): string {
  const date = /^\d{4}(?:-\d\d)?/.exec(when?.edtf ?? '')?.[0];
  return date === undefined || name.startsWith(date) ? name : `${date} ${name}`;
}

type Names = {
  readonly records: readonly { readonly id: string; readonly names: string }[];
  readonly idOf: (name: string) => string | undefined;
};

/** Ids by name, each name once, whatever its case. */
function namesOf(names: readonly string[]): Names {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(nameKey(name))) first.set(nameKey(name), name);
  const ids = idsFrom([...first.values()]);
  const byKey = new Map([...first.keys()].map((key, index) => [key, ids[index] ?? '']));
  return {
    records: [...first.values()].map((name, index) => ({ id: ids[index] ?? '', names: name })),
    idOf: (name) => byKey.get(nameKey(name)),
  };
}

function idsIn({ idOf }: Names, names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => idOf(name) ?? []))];
}

function placesOf(places: readonly EntryPlace[]) {
  const keyOf = ({ name, position }: EntryPlace) => `${nameKey(name)} ${position?.join() ?? ''}`;
  const located = new Map<string, Map<string, EntryPlace>>();
  for (const place of places) {
    if (place.position === undefined) continue;
    const alike = located.get(nameKey(place.name)) ?? new Map<string, EntryPlace>();
    located.set(nameKey(place.name), alike.set(place.position.join(), place));
  }
  // A name without coordinates is the place of that name that has some, if there is only one.
  const whole = (place: EntryPlace) => {
    const [only, ...others] = located.get(nameKey(place.name))?.values() ?? [];
    return place.position || only === undefined || others.length > 0 ? place : only;
  };
  const first = new Map<string, EntryPlace>();
  for (const place of places.map(whole))
    if (!first.has(keyOf(place))) first.set(keyOf(place), place);
  const ids = idsFrom(
    [...first.values()].map(({ name }) => name),
    { noun: 'place' },
  );
  const byKey = new Map([...first.keys()].map((key, index) => [key, ids[index] ?? '']));
  return {
    records: [...first.values()].map(
      ({ name, position }, index): PlaceRecord =>
        given({ id: ids[index] ?? '', names: name, position }),
    ),
    idOf: (place: EntryPlace) => byKey.get(keyOf(whole(place))),
  };
}

/** One for each address or name, and another for each title that contradicts the first. */
function sourcesOf(sources: readonly EntrySource[]) {
  const firsts = new Map<string, EntrySource>();
  const records = new Map<string, EntrySource>();
  const keyOf = (source: EntrySource) => {
    const key = source.url ?? source.name;
    const first = firsts.get(key);
    return first === undefined || areAlike(first, source)
      ? key
      : JSON.stringify([key, ...TOLD.map((part) => source[part])]);
  };
  for (const source of sources) {
    const key = keyOf(source);
    const known = records.get(key);
    const whole = known === undefined ? source : joined(known, source);
    records.set(key, whole);
    if (key === (source.url ?? source.name)) firsts.set(key, whole);
  }
  const ids = idsFrom(
    [...records.values()].map(({ name }) => shortName(name)),
    { noun: 'source' },
  );
  const byKey = new Map([...records.keys()].map((key, index) => [key, ids[index] ?? '']));
  return {
    records: [...records.values()].map(
      ({ name: _, ...source }, index): SourceRecord => ({ id: ids[index] ?? '', ...source }),
    ),
    idOf: (source: EntrySource) => byKey.get(keyOf(source)),
  };
}

const TOLD = ['title', 'publisher', 'published', 'text'] as const;

/** Whether two say nothing different of a document; notes add up. */
function areAlike(one: EntrySource, other: EntrySource): boolean {
  return TOLD.every(
    (key) =>
      one[key] === undefined ||
      other[key] === undefined ||
      JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );
}

function joined(first: EntrySource, other: EntrySource): EntrySource {
  const notes = new Set(
    [first.note, other.note].flatMap((note) =>
      typeof note === 'string' ? note.split('\n\n') : [],
    ),
  );
  return { ...other, ...first, ...(notes.size > 0 && { note: [...notes].join('\n\n') }) };
}

/** Of an address the host and the last part of its path. */
function shortName(name: string): string {
  if (!/^https?:/i.test(name) || !URL.canParse(name)) return name;
  const { hostname, pathname } = new URL(name);
  const parts = pathname.split('/').filter((part) => part !== '');
  return [hostname.replace(/^www\./, ''), parts.at(-1) ?? ''].join(' ').trim();
}

function nonEmpty<T>(items: readonly T[] | undefined): readonly T[] | undefined {
  return items === undefined || items.length === 0 ? undefined : items;
}

/** The records of a file with the ids that they have in a dossier. */
import { isRecord } from '../../authoring/spot.ts';
import type {
  ClaimRecord,
  DateRecord,
  ExcerptRecord,
  NoteRecord,
  ParticipantRecord,
  SourceRecord,
  StopRecord,
  StoryRecord,
  VisitRecord,
} from '../dossier/records.ts';

/** What each id of a file is in the dossier. An id that is not listed stays as it is. */
export type Ids = ReadonlyMap<string, string>;

/** The ids of what visits name. */
export type NamedIds = Readonly<
  Record<'people' | 'places' | 'references' | 'sources' | 'directions' | 'kinds' | 'tags', Ids>
>;

/** An id in the dossier. */
export const idIn = (ids: Ids, id: string): string => ids.get(id) ?? id;

function listIn(ids: Ids, list: readonly string[]): string[] {
  return list.map((id) => idIn(ids, id));
}

/** A record with one of its keys changed, if it has it. */
function changed<T extends object, K extends keyof T>(
  record: T,
  key: K,
  change: (value: NonNullable<T[K]>) => T[K],
): T {
  const value = record[key];
  return value === undefined || value === null ? record : { ...record, [key]: change(value) };
}

function renamedDate(when: DateRecord, { references }: NamedIds): DateRecord {
  return changed(when, 'references', (list) => listIn(references, list));
}

export function renamedSource(source: SourceRecord, ids: NamedIds): SourceRecord {
  return changed(source, 'published', (date) => renamedDate(date, ids));
}

/** A visit with what it names; its own ids, and those that notes give its excerpts, stay. */
export function renamedVisit(visit: VisitRecord, ids: NamedIds): VisitRecord {
  let renamed: VisitRecord = {
    ...renamedLevel(visit, ids),
    stops: visit.stops.map((stop) => renamedStop(stop, ids)),
  };
  renamed = changed(renamed, 'direction', (id) => idIn(ids.directions, id));
  return changed(renamed, 'kind', (id) => idIn(ids.kinds, id));
}

function renamedStop(stop: StopRecord, ids: NamedIds): StopRecord {
  return changed(renamedLevel(stop, ids), 'place', (id) => idIn(ids.places, id));
}

function renamedLevel<T extends VisitRecord | StopRecord>(level: T, ids: NamedIds): T {
  const { when, tags, people, excerpts, claims, notes } = level;
  return {
    ...level,
    ...(when && { when: renamedDate(when, ids) }),
    ...(tags && { tags: listIn(ids.tags, tags) }),
    ...(people && { people: people.map((one) => renamedParticipant(one, ids)) }),
    ...(excerpts && { excerpts: excerpts.map((one) => renamedExcerpt(one, ids)) }),
    ...(claims && { claims: claims.map((one) => renamedClaim(one, ids)) }),
    ...(notes && {
      notes: notes.map((note) => changed(note, 'references', (l) => listIn(ids.references, l))),
    }),
  };
}

function renamedParticipant(one: ParticipantRecord, { people }: NamedIds): ParticipantRecord {
  return typeof one === 'string' ? idIn(people, one) : { ...one, person: idIn(people, one.person) };
}

function renamedExcerpt(excerpt: ExcerptRecord, ids: NamedIds): ExcerptRecord {
  const renamed = changed(excerpt, 'source', (id) => idIn(ids.sources, id));
  return changed(renamed, 'says', (says) => {
    const placed = changed(says, 'where', (id) => idIn(ids.places, id));
    const peopled = changed(placed, 'who', (list) => listIn(ids.people, list));
    return changed(peopled, 'kind', (id) => idIn(ids.kinds, id));
  });
}

function renamedClaim(claim: ClaimRecord, ids: NamedIds): ClaimRecord {
  const reference = idIn(ids.references, claim.reference);
  return { ...claim, reference, value: renamedValue(claim, ids) };
}

function renamedValue({ field, value }: ClaimRecord, ids: NamedIds): string {
  if (field === 'where') return idIn(ids.places, value);
  if (field === 'kind') return idIn(ids.kinds, value);
  if (field !== 'who') return value;
  // Commas stand between several people.
  return value.replace(/[^,\s]+/g, (id) => idIn(ids.people, id));
}

/** Ids of visits, and of stops with their visit in front: `1987-04-low-fell.school`. */
export type VisitIds = { readonly visits: Ids; readonly stops: Ids };

/** The full id of a stop, or of an excerpt of a visit or a stop. */
function fullIdIn({ visits, stops }: VisitIds, full: string): string {
  const [visit = '', stop = '', ...rest] = full.split('.');
  if (stop === '') return full;
  const owner = stops.get(`${visit}.${stop}`) ?? [idIn(visits, visit), stop].join('.');
  return [owner, ...rest].join('.');
}

/** A visit whose notes name excerpts of visits as the dossier calls them. */
export function withExcerptIds(visit: VisitRecord, ids: VisitIds): VisitRecord {
  const renamed = (note: NoteRecord) =>
    changed(note, 'excerpts', (list) => list.map((id) => fullIdIn(ids, id)));
  const withNotes = <T extends VisitRecord | StopRecord>(level: T): T =>
    level.notes === undefined ? level : { ...level, notes: level.notes.map(renamed) };
  return { ...withNotes(visit), stops: visit.stops.map(withNotes) };
}

/** A story that shows and quotes what the dossier calls otherwise. */
export function renamedStory(story: StoryRecord, named: NamedIds, ids: VisitIds): StoryRecord {
  const { steps } = story.content;
  if (!Array.isArray(steps)) return story;
  const idOf: Readonly<Record<string, (id: string) => string>> = {
    stop: (id) => fullIdIn(ids, id),
    visit: (id) => idIn(ids.visits, id),
    place: (id) => idIn(named.places, id),
    source: (id) => idIn(named.sources, id),
    compare: (id) => idIn(named.sources, id),
    quoting: (id) => idIn(named.sources, id),
  };
  const renamed = (key: string, value: unknown): unknown => {
    const change = Object.hasOwn(idOf, key) ? idOf[key] : undefined;
    if (change === undefined) return value;
    if (Array.isArray(value)) return value.map((each: unknown) => renamed(key, each));
    return typeof value === 'string' ? change(value) : value;
  };
  const renamedStep = (step: unknown) =>
    isRecord(step)
      ? Object.fromEntries(Object.entries(step).map(([key, value]) => [key, renamed(key, value)]))
      : step;
  return { ...story, content: { ...story.content, steps: steps.map(renamedStep) } };
}

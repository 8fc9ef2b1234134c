/** Adds what a file brings to a dossier that is there. */
import { isRecord } from '../../authoring/spot.ts';
import { VISIT_KINDS } from '../../domain/visitKinds.ts';
import type {
  PersonRecord,
  PlaceRecord,
  Records,
  StopRecord,
  StoryRecord,
  VisitRecord,
} from '../dossier/records.ts';
import { type Placed, placed } from './addedIds.ts';
import { addedVisits } from './addedVisits.ts';
import type { Addition, Recognised, RecordKind } from './addition.ts';
import {
  idIn,
  type NamedIds,
  renamedSource,
  renamedStory,
  renamedVisit,
  withExcerptIds,
} from './renamed.ts';
import { differingKeys } from './sameValue.ts';
import {
  documentTraits,
  likeDocument,
  likeNamed,
  likePlace,
  namedTraits,
  namesIn,
  placeTraits,
} from './traits.ts';

/**
 * Adds the records of a file to a dossier. What the dossier has stays as it is, with its ids. What it has
 * recognisably is used and not added again; what is new gets the next free id where its own is taken, and
 * whatever names it follows. Adding the same file again adds nothing.
 *
 * @param sameIds whether the file was made of this dossier, so that the same id is the same record
 */
export function withAdded(dossier: Records, file: Records, sameIds = false): Addition {
  const lists = listsOf(dossier, file, sameIds);
  const { people, places, references, sources, directions, kinds, tags } = lists;
  const ids: NamedIds = {
    people: people.ids,
    places: places.ids,
    references: references.ids,
    sources: sources.ids,
    directions: directions.ids,
    kinds: kinds.ids,
    tags: tags.ids,
  };
  const renamedPlace = (place: PlaceRecord): PlaceRecord =>
    place.within === undefined ? place : { ...place, within: idIn(ids.places, place.within) };
  const own = {
    people: people.fresh,
    places: places.fresh.map(renamedPlace),
    references: references.fresh,
    sources: sources.fresh.map((source) => renamedSource(source, ids)),
  };
  const visits = addedVisits({
    known: dossier.visits,
    given: file.visits.map((visit) => renamedVisit(visit, ids)),
    places: [...dossier.places, ...own.places],
    sources: [...dossier.sources, ...own.sources],
    sameIds,
  });
  const stories = placed(
    dossier.stories,
    file.stories.map((story) => renamedStory(story, ids, visits.ids)),
    { traits: titleOf, like: likeNamed, sameIds },
  );
  const freshVisits = visits.fresh.map((visit) => withExcerptIds(visit, visits.ids));
  const head = neededOf({ directions, kinds, tags }, freshVisits);
  const fresh: Records = { ...own, head, visits: freshVisits, stories: stories.fresh };
  return {
    records: together(dossier, fresh),
    fresh,
    recognised: [
      ...told('person', people),
      ...told('place', places, renamedPlace),
      ...told('reference', references),
      ...told('source', sources, (source) => renamedSource(source, ids)),
      ...told('direction', directions),
      ...told('kind', kinds),
      ...told('tag', tags),
      ...visits.recognised,
      ...told('story', stories),
    ],
    parts: visits.parts,
    headDiffers: differingKeys(dossier.head, withoutLists(file.head)),
  };
}

/** Everything that visits name. */
function listsOf(dossier: Records, file: Records, sameIds: boolean) {
  const named = { traits: namedTraits, like: likeNamed, sameIds };
  const documents = { traits: documentTraits, like: likeDocument, sameIds };
  const located = { traits: placeTraits, like: likePlace, sameIds };
  const listIn = (key: ListKey) => placed(listed(dossier, key), listed(file, key), named);
  return {
    people: placed(dossier.people, file.people, named),
    places: placed(dossier.places, file.places, located),
    references: placed(dossier.references, file.references, documents),
    sources: placed(dossier.sources, file.sources, documents),
    directions: listIn('directions'),
    kinds: listIn('kinds'),
    tags: listIn('tags'),
  };
}

const LISTS = ['directions', 'kinds', 'tags'] as const;
type ListKey = (typeof LISTS)[number];

/** A direction, a kind or a tag, key by key. */
type Listed = Pick<PersonRecord, 'id' | 'names'> & Readonly<Record<string, unknown>>;

/** What is no record has neither an id nor a name, and is the checker's matter. */
function listed({ head }: Records, key: ListKey): Listed[] {
  const list: unknown = head[key];
  return Array.isArray(list) ? list.filter(isListed) : [];
}

function isListed(value: unknown): value is Listed {
  if (!isRecord(value) || typeof value.id !== 'string') return false;
  const { names } = value;
  const texts = isRecord(names) ? Object.values(names) : [names];
  return texts.every((text) => typeof text === 'string');
}

function titleOf({ content }: StoryRecord): { readonly names: readonly string[] } {
  const { title } = content;
  const texts = isRecord(title) ? Object.values(title) : [title];
  return { names: texts.flatMap((text) => (typeof text === 'string' ? namesIn(text) : [])).sort() };
}

function withoutLists(head: Records['head']): Records['head'] {
  return Object.fromEntries(
    Object.entries(head).filter(([key]) => !LISTS.some((list) => list === key)),
  );
}

/** The directions, kinds and tags that visits name and the dossier has not. */
function neededOf(
  head: Readonly<Record<ListKey, Placed<Listed>>>,
  visits: readonly VisitRecord[],
): Records['head'] {
  const levels = visits.flatMap((visit): (VisitRecord | StopRecord)[] => [visit, ...visit.stops]);
  const used = {
    directions: new Set(visits.flatMap(({ direction }) => direction ?? [])),
    kinds: new Set([
      ...visits.flatMap(({ kind }) => kind ?? []),
      ...levels.flatMap(({ excerpts = [] }) => excerpts.flatMap(({ says }) => says?.kind ?? [])),
    ]),
    tags: new Set(levels.flatMap(({ tags = [] }) => tags)),
  };
  return Object.fromEntries(
    LISTS.flatMap((key) => {
      const needed = head[key].fresh.filter(({ id }) => used[key].has(id) && !isBuiltIn(key, id));
      return needed.length === 0 ? [] : [[key, needed]];
    }),
  );
}

/** What every dossier has; listed in one, it would be called otherwise for the visits that are there. */
const isBuiltIn = (key: ListKey, id: string) =>
  key === 'kinds' && VISIT_KINDS.some((kind) => kind === id);

/** A dossier with what is new behind what it had. */
function together(dossier: Records, fresh: Records): Records {
  const lists = LISTS.flatMap((key) => {
    const own: unknown = dossier.head[key];
    const added = listed(fresh, key);
    return added.length === 0 ? [] : [[key, [...(Array.isArray(own) ? own : []), ...added]]];
  });
  return {
    head: { ...dossier.head, ...Object.fromEntries(lists) },
    people: [...dossier.people, ...fresh.people],
    places: [...dossier.places, ...fresh.places],
    references: [...dossier.references, ...fresh.references],
    sources: [...dossier.sources, ...fresh.sources],
    visits: [...dossier.visits, ...fresh.visits],
    stories: [...dossier.stories, ...fresh.stories],
  };
}

/** `renamed` gives a record of the file as the dossier would have it. */
function told<T extends { readonly id: string }>(
  kind: RecordKind,
  { recognised }: Placed<T>,
  renamed: (record: T) => object = (record) => record,
): Recognised[] {
  return recognised.map(({ given, known }) => ({
    kind,
    id: known.id,
    differs: differingKeys(known, renamed(given)),
  }));
}

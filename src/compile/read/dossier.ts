import { check } from '../../authoring/check.ts';
import { type ReadStory, readStory } from '../../authoring/readStory.ts';
import { type Registry, uniqueIds } from '../../authoring/registry.ts';
import { at, itemsOf, type Log, rootOf, type Spot, textOf } from '../../authoring/spot.ts';
import { parseYaml } from '../../authoring/yaml/parse.ts';
import { type Files, namesIn } from '../files.ts';
import { type ReadArchive, readArchive } from './archive.ts';
import { AuthoredDossierSchema } from './authoredDossier.ts';
import { KINDS } from './authoredFields.ts';
import { AuthoredPersonRecordSchema } from './authoredPeople.ts';
import { AuthoredPlaceSchema } from './authoredPlaces.ts';
import { AuthoredReferenceSchema } from './authoredSource.ts';
import { readRecords, readText } from './files.ts';
import { type RecordList, readList } from './lists.ts';
import { type ReadLogo, readLogo } from './logo.ts';
import { type ReadPack, readPacks } from './packs.ts';
import { type ReadSource, readSource } from './source.ts';
import { type ReadVisit, readVisit } from './visit.ts';

/** A dossier's files, each checked by itself. */
export type ReadDossier = {
  /** `dossier.yaml`, when it could be read. */
  readonly head: Spot | undefined;
  readonly logo: ReadLogo | undefined;
  readonly directions: Registry;
  /** Kinds of visit: those of every dossier, and its own. */
  readonly kinds: Registry;
  readonly tags: Registry;
  readonly people: RecordList;
  readonly places: RecordList;
  readonly references: RecordList;
  readonly sources: readonly ReadSource[];
  readonly visits: readonly ReadVisit[];
  readonly stories: readonly ReadStory[];
  /** Its own detailed maps. */
  readonly packs: readonly ReadPack[];
  /** Documented stops beyond its own, in Parquet files. */
  readonly archive: ReadArchive | undefined;
};

/**
 * Reads all files of a dossier and checks the shape of each. `named` is how messages name a file of
 * which only its path in the dossier is known.
 */
export function readDossier(log: Log, files: Files, named: (file: string) => string): ReadDossier {
  const head = readYaml(log, files, 'dossier.yaml');
  if (head !== undefined) check(log, head, AuthoredDossierSchema);
  return {
    head,
    logo: head && readLogo(log, files, head),
    directions: listedIn(log, head, 'directions', 'direction'),
    kinds: withBuiltIn(listedIn(log, head, 'kinds', 'kind of visit'), head),
    tags: listedIn(log, head, 'tags', 'tag'),
    people: readList(log, files, 'people.yaml', AuthoredPersonRecordSchema, 'person'),
    places: readList(log, files, 'places.yaml', AuthoredPlaceSchema, 'place'),
    references: readList(log, files, 'references.yaml', AuthoredReferenceSchema, 'reference'),
    sources: readRecords(log, files, 'sources', '.md').map((file) => readSource(log, file, named)),
    visits: readRecords(log, files, 'visits', '.yaml')
      .map((file) => readVisit(log, file))
      .filter((visit) => visit !== undefined),
    stories: readStories(log, files),
    packs: readPacks(log, files, named),
    archive: readArchive(log, files),
  };
}

/** Stories are optional, and so is their folder. */
function readStories(log: Log, files: Files): ReadStory[] {
  if (namesIn(files, 'stories') === undefined) return [];
  return readRecords(log, files, 'stories', '.yaml').flatMap(({ id, file, text }) => {
    const story = readStory(log, id, file, text);
    return story === undefined ? [] : [story];
  });
}

function readYaml(log: Log, files: Files, file: string): Spot | undefined {
  const text = readText(log, files, file);
  const yaml = text === undefined ? undefined : parseYaml(log, file, text);
  return yaml === undefined ? undefined : rootOf(yaml);
}

/** The ids of a list in `dossier.yaml`. One that may be left out is empty then. */
function listedIn(log: Log, head: Spot | undefined, key: string, noun: string): Registry {
  if (head === undefined) return { noun, ids: new Set(), complete: false };
  const listed = at(head, key);
  const ids = itemsOf(listed).map((item) => at(item, 'id'));
  const complete = Array.isArray(listed.value) || (key !== 'directions' && !listed.value);
  return { noun, ids: uniqueIds(log, ids, noun), complete };
}

/** Where kinds have the colours, each of them has to be listed. */
function withBuiltIn(registry: Registry, head: Spot | undefined): Registry {
  if (head && textOf(at(head, 'colours')) === 'kinds') return registry;
  return { ...registry, ids: new Set([...KINDS, ...registry.ids]) };
}

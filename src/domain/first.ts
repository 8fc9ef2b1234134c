/**
 * The first file of a published site, `data/first.json`: what the first page draws before anybody chooses
 * something. It is the dataset without the texts behind it. The publisher makes it from a dataset that has been
 * checked, so it is read without its schema; whoever reads the texts gets the whole dataset, which is checked.
 */
import type { Catalog } from './catalog.ts';
import { catalogOf } from './catalogOf.ts';
import type {
  Claim,
  Dataset,
  DatasetPlace,
  DatasetSource,
  DatasetStop,
  DatasetVisit,
  DatasetWhen,
  Excerpt,
  Note,
  Person,
  Reference,
} from './dataset.ts';

/** No other version is read: site and file are published together. */
const FIRST_FORMAT = 'dateline-first-1';

type Told<T> = Pick<T, Extract<keyof T, 'id' | 'title' | 'kind' | 'tags' | 'direction'>> & {
  readonly when: Omit<DatasetWhen, 'reasoning' | 'references'>;
  readonly people: readonly string[];
  /** The source of each excerpt; of one that a claim here is from, its id, too. */
  readonly quoted: readonly (string | readonly [source: string, id: string])[];
  /** Those in conflict; the others say what the visit or stop says itself. */
  readonly claims: readonly Claim[];
  /** Those that tell of a conflict, and the slips without their words. */
  readonly notes: readonly Note[];
};
type FirstStop = Told<DatasetStop> & Pick<DatasetStop, 'place' | 'placeInferred' | 'status'>;
type FirstVisit = Told<DatasetVisit> & { readonly stops: readonly FirstStop[] };

export type FirstData = Pick<Dataset, 'version' | 'dossier'> & {
  readonly format: typeof FIRST_FORMAT;
  readonly people: readonly Omit<Person, 'spellings'>[];
  readonly places: readonly Omit<DatasetPlace, 'gazetteer' | 'note' | 'noteLinks'>[];
  /** Those that contradict a source. */
  readonly references: readonly Pick<Reference, 'id' | 'publisher' | 'party'>[];
  readonly sources: readonly (Pick<
    DatasetSource,
    'id' | 'publisher' | 'citing' | 'language' | 'title' | 'titleBasis'
  > & {
    readonly published: Told<DatasetVisit>['when'];
  })[];
  readonly visits: readonly FirstVisit[];
};

/** The first file of a dataset. */
export function firstOf(dataset: Dataset): FirstData {
  const visits = dataset.visits.map(
    (visit): FirstVisit => ({
      ...firstTold(visit),
      direction: visit.direction,
      kind: visit.kind,
      stops: visit.stops.map(
        (stop): FirstStop => ({
          ...firstTold(stop),
          ...{ place: stop.place, placeInferred: stop.placeInferred, status: stop.status },
        }),
      ),
    }),
  );
  const levels = visits.flatMap((visit) => [visit, ...visit.stops]);
  const against = levels.flatMap(({ claims }) =>
    claims.flatMap(({ by }) => (by.type === 'reference' ? by.reference : [])),
  );
  return {
    format: FIRST_FORMAT,
    version: dataset.version,
    dossier: dataset.dossier,
    people: dataset.people.map(({ spellings: _, ...person }) => person),
    places: dataset.places.map(({ gazetteer: _, note: _n, noteLinks: _l, ...place }) => place),
    references: dataset.references
      .filter(({ id }) => against.includes(id))
      .map(({ id, publisher, party }) => ({ id, publisher, party })),
    sources: dataset.sources.map(
      ({ url: _, note: _n, noteLinks: _l, passages: _p, ...source }) => ({
        ...source,
        published: firstWhen(source.published),
      }),
    ),
    visits,
  };
}

function firstTold<T extends DatasetVisit | DatasetStop>(item: T) {
  const claims = item.claims.filter(({ status }) => status === 'conflict');
  const isClaimed = (id: string) =>
    claims.some(({ by }) => by.type === 'excerpt' && by.excerpt === id);
  return {
    id: item.id,
    title: item.title,
    tags: item.tags,
    when: firstWhen(item.when),
    people: item.people.map(({ person }) => person),
    quoted: item.excerpts.map(({ source, id }) =>
      isClaimed(id) ? ([source, id] as const) : source,
    ),
    claims,
    // That there is a slip is said before what it is.
    notes: item.notes.flatMap((note) =>
      note.kind === 'conflict' ? note : note.kind === 'slip' ? { ...note, text: {} } : [],
    ),
  };
}

function firstWhen({ reasoning: _, references: _r, ...when }: DatasetWhen) {
  return when;
}

/** The catalogue that a dataset's first file gives. Throws where the dataset is not sound. */
export function catalogWithoutTexts(dataset: Dataset): Catalog {
  return { ...catalogOf(datasetOf(firstOf(dataset))), isWithoutTexts: true };
}

/** The catalogue of a first file. Undefined where `input` is none of this version, or not whole. */
export function catalogOfFirst(input: unknown): Catalog | undefined {
  try {
    const first = input as FirstData;
    if (first.format !== FIRST_FORMAT) return undefined;
    return { ...catalogOf(datasetOf(first)), isWithoutTexts: true };
  } catch {
    return undefined;
  }
}

/** A dataset whose texts are empty. */
function datasetOf(first: FirstData): Dataset {
  return {
    ...first,
    format: 'dateline-dataset-2',
    people: first.people.map((person) => ({ ...person, spellings: [] })),
    places: first.places.map((place) => ({ ...place, gazetteer: NO_GAZETTEER })),
    references: first.references.map((each) => ({ ...each, title: '', url: '', confirms: {} })),
    sources: first.sources.map((source) => ({
      ...{ ...source, published: whenOf(source.published) },
      ...{ url: '', passages: [] },
    })),
    visits: first.visits.map((visit) => ({
      ...{ ...visit, ...toldOf(visit) },
      excerpts: visit.quoted.map(excerptOf),
      stops: visit.stops.map((stop) => ({
        ...{ ...stop, ...toldOf(stop) },
        excerpts: stop.quoted.map(excerptOf) as unknown as DatasetStop['excerpts'],
      })) as unknown as DatasetVisit['stops'],
    })),
  };
}

const NO_GAZETTEER = { name: '', record: '', url: '' };

function toldOf({ when, people, claims, notes }: FirstStop | FirstVisit) {
  return {
    when: whenOf(when),
    people: people.map((person) => ({ person })),
    claims: [...claims],
    notes: [...notes],
  };
}

function whenOf(when: FirstStop['when']): DatasetWhen {
  return { ...when, references: [] };
}

/** Of an excerpt without its text. All have the same place in their source, so none is before another. */
function excerptOf(quoted: FirstStop['quoted'][number]): Excerpt {
  const [source, id] = typeof quoted === 'string' ? [quoted, ''] : quoted;
  return { id, source, exact: '', prefix: '', suffix: '', start: 0, end: 0, support: [] };
}

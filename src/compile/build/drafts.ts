/** What of a dossier is marked `draft: true`, and the dossier without some of its records. */
import {
  at,
  isDraft,
  itemsOf,
  positionOf,
  type Spot,
  textOf,
  without,
} from '../../authoring/spot.ts';
import type { ReadDossier } from '../read/dossier.ts';
import type { RecordList } from '../read/lists.ts';
import type { ReadVisit } from '../read/visit.ts';

/** A record that is not to be published, and where it stands. */
export type Draft = {
  readonly noun:
    | 'dossier'
    | 'person'
    | 'place'
    | 'reference'
    | 'source'
    | 'visit'
    | 'stop'
    | 'excerpt'
    | 'claim'
    | 'note'
    | 'story';
  /** Full id of whatever has one. */
  readonly id?: string;
  readonly file: string;
  readonly line: number;
};

const LISTED = { excerpts: 'excerpt', claims: 'claim', notes: 'note' } as const;

/** All drafts by file and line. What lies in a draft is none of its own. */
export function draftsOf({
  head,
  people,
  places,
  references,
  visits,
  sources,
  stories,
}: ReadDossier): Draft[] {
  const listed = (noun: Draft['noun'], { items }: RecordList) =>
    items.flatMap((item) => found(noun, item, textOf(at(item, 'id'))));
  return [
    ...found('dossier', head),
    ...listed('person', people),
    ...listed('place', places),
    ...listed('reference', references),
    ...sources.flatMap(({ id, frontMatter }) => found('source', frontMatter, id)),
    ...visits.flatMap(draftsOfVisit),
    ...stories.flatMap(({ id, spot }) => found('story', spot, id)),
  ];
}

function draftsOfVisit({ id, spot }: ReadVisit): Draft[] {
  if (isDraft(spot)) return found('visit', spot, id);
  const stops = itemsOf(at(spot, 'stops'));
  return [
    ...draftsOfLevel(spot),
    ...stops.flatMap((stop) =>
      isDraft(stop)
        ? found('stop', stop, `${id}.${textOf(at(stop, 'id')) ?? ''}`)
        : draftsOfLevel(stop),
    ),
  ];
}

function draftsOfLevel(spot: Spot): Draft[] {
  return Object.entries(LISTED).flatMap(([key, noun]) =>
    itemsOf(at(spot, key)).flatMap((item) => found(noun, item)),
  );
}

function found(noun: Draft['noun'], spot: Spot | undefined, id?: string): Draft[] {
  if (spot === undefined || !isDraft(spot)) return [];
  return [{ noun, ...(id === undefined ? {} : { id }), ...positionOf(spot) }];
}

/** The dossier without its drafts. */
export function readWithoutDrafts(read: ReadDossier): ReadDossier {
  return readWithout(read, isDraft);
}

/** The dossier without some of its records. Every other keeps its id and its place in its file. */
export function readWithout(read: ReadDossier, isLeftOut: (record: Spot) => boolean): ReadDossier {
  const kept = <T extends { readonly spot: Spot }>(records: readonly T[]): T[] =>
    records
      .filter(({ spot }) => !isLeftOut(spot))
      .map((record) => ({ ...record, spot: without(record.spot, isLeftOut) }));
  const listed = ({ items, registry }: RecordList): RecordList => {
    const left = items.filter(isLeftOut);
    if (left.length === 0) return { items, registry };
    const ids = new Set(registry.ids);
    for (const item of left) ids.delete(textOf(at(item, 'id')) ?? '');
    return { items: items.filter((item) => !isLeftOut(item)), registry: { ...registry, ids } };
  };
  return {
    ...read,
    people: listed(read.people),
    places: listed(read.places),
    references: listed(read.references),
    visits: kept(read.visits),
    sources: read.sources.filter(({ frontMatter }) => !frontMatter || !isLeftOut(frontMatter)),
    stories: kept(read.stories),
  };
}

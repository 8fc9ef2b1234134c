/** What of a dossier is marked `draft: true`, and the dossier without it. */
import {
  at,
  isDraft,
  itemsOf,
  positionOf,
  type Spot,
  textOf,
  withoutDrafts,
} from '../../authoring/spot.ts';
import type { ReadDossier } from '../read/dossier.ts';
import type { ReadVisit } from '../read/visit.ts';

/** A record that is not to be published, and where it stands. */
export type Draft = {
  readonly noun: 'visit' | 'stop' | 'excerpt' | 'claim' | 'note' | 'source' | 'story';
  /** Full id of a visit, stop, source or story. */
  readonly id?: string;
  readonly file: string;
  readonly line: number;
};

const LISTED = { excerpts: 'excerpt', claims: 'claim', notes: 'note' } as const;

/** All drafts by file and line. What lies in a draft is none of its own. */
export function draftsOf({ visits, sources, stories }: ReadDossier): Draft[] {
  return [
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

/** The dossier without its drafts. Everything else keeps its id and its place in its file. */
export function readWithoutDrafts(read: ReadDossier): ReadDossier {
  const kept = <T extends { readonly spot: Spot }>(records: readonly T[]): T[] =>
    records
      .filter(({ spot }) => !isDraft(spot))
      .map((record) => ({ ...record, spot: withoutDrafts(record.spot) }));
  return {
    ...read,
    visits: kept(read.visits),
    sources: read.sources.filter(({ frontMatter }) => !frontMatter || !isDraft(frontMatter)),
    stories: kept(read.stories),
  };
}

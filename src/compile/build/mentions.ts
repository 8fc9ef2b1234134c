/** Which records drafts name, also those drafts that lack something and are not built. */
import { at, isDraft, isRecord, itemsOf, type Spot, textOf } from '../../authoring/spot.ts';
import type { ReadDossier } from '../read/dossier.ts';

/** Kinds of record that are published only where something uses them. */
export type UsedKind =
  | 'people'
  | 'places'
  | 'references'
  | 'sources'
  | 'directions'
  | 'kinds'
  | 'tags';

/** The keys whose values are ids, and of what. */
const KIND_OF: Readonly<Record<string, UsedKind>> = {
  people: 'people',
  person: 'people',
  who: 'people',
  place: 'places',
  where: 'places',
  within: 'places',
  reference: 'references',
  references: 'references',
  source: 'sources',
  direction: 'directions',
  kind: 'kinds',
  tags: 'tags',
};

export type Mentions = Readonly<Record<UsedKind, Set<string>>>;

/** All that is named within drafts, by kind, and what the named ones name in turn. */
export function mentionsInDrafts(read: ReadDossier): Mentions {
  const found: Mentions = {
    ...{ people: new Set(), places: new Set(), references: new Set(), sources: new Set() },
    ...{ directions: new Set(), kinds: new Set(), tags: new Set() },
  };
  for (const draft of draftSpots(read)) collect(draft.value, undefined, found);
  for (const { id, frontMatter } of read.sources) {
    if (frontMatter && found.sources.has(id)) collect(frontMatter.value, undefined, found);
  }
  const within = new Map(
    read.places.items.map((place) => [textOf(at(place, 'id')), textOf(at(place, 'within'))]),
  );
  // A set that grows while it is gone through is gone through to its new end.
  for (const place of found.places) {
    const around = within.get(place);
    if (around !== undefined) found.places.add(around);
  }
  return found;
}

function draftSpots(read: ReadDossier): Spot[] {
  const levels = read.visits.flatMap(({ spot }) => [spot, ...itemsOf(at(spot, 'stops'))]);
  const parts = levels.flatMap((level) =>
    ['excerpts', 'claims', 'notes'].flatMap((key) => itemsOf(at(level, key))),
  );
  const listed = [read.people, read.places, read.references].flatMap(({ items }) => items);
  const sources = read.sources.flatMap(({ frontMatter }) => frontMatter ?? []);
  return [...levels, ...parts, ...listed, ...sources].filter(isDraft);
}

function collect(value: unknown, key: string | undefined, found: Mentions): void {
  if (Array.isArray(value)) for (const item of value) collect(item, key, found);
  else if (isRecord(value)) {
    const claimed = value.reference === undefined ? undefined : textIn(value.field);
    for (const [name, inner] of Object.entries(value)) {
      collect(inner, name === 'value' ? claimed : name, found);
    }
  } else if (typeof value === 'string' && key !== undefined && Object.hasOwn(KIND_OF, key)) {
    const kind = KIND_OF[key];
    if (kind) for (const id of value.split(',')) found[kind].add(id.trim());
  }
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

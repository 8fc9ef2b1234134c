/** Records that only drafts use are not published either: a name on the map would give a draft away. */
import type { Dataset } from '../../domain/dataset.ts';
import type { Mentions, UsedKind } from './mentions.ts';

type Parts = Pick<Dataset, 'people' | 'places' | 'references' | 'sources' | 'visits'> & {
  readonly dossier: Pick<Dataset['dossier'], 'directions' | 'kinds' | 'tags'>;
};

/**
 * `published` without the records that it does not use, and that `all` uses or a draft mentions, which
 * may lack something and be no part of `all`.
 */
export function withoutUnused<P extends Parts>(published: P, all: Parts, drafts?: Mentions): P {
  const now = usedIn(published);
  const before = usedIn(all);
  const kept = (key: UsedKind) => (record: { readonly id: string }) =>
    now[key].has(record.id) || !(before[key].has(record.id) || drafts?.[key].has(record.id));
  return {
    ...published,
    dossier: {
      ...published.dossier,
      directions: published.dossier.directions.filter(kept('directions')),
      kinds: published.dossier.kinds?.filter(kept('kinds')),
      tags: published.dossier.tags?.filter(kept('tags')),
    },
    people: published.people.filter(kept('people')),
    places: published.places.filter(kept('places')),
    references: published.references.filter(kept('references')),
    sources: published.sources.filter(kept('sources')),
  };
}

type Used = Readonly<Record<UsedKind, ReadonlySet<string>>>;

function usedIn({ visits, sources, places }: Parts): Used {
  const stops = visits.flatMap((visit) => visit.stops);
  const levels = [...visits, ...stops];
  const claims = levels.flatMap((level) => level.claims);
  const claimed = (field: string) =>
    claims.flatMap((claim) => (claim.field === field ? claim.value.split(/,\s*/) : []));
  const quoted = new Set(levels.flatMap(({ excerpts }) => excerpts.map(({ source }) => source)));
  const dates = [...levels.map(({ when }) => when), ...publishedDates(sources, quoted)];
  return {
    people: new Set([
      ...levels.flatMap(({ people }) => people.map(({ person }) => person)),
      ...claimed('who'),
    ]),
    places: withAround(new Set([...stops.map(({ place }) => place), ...claimed('where')]), places),
    references: new Set([
      ...claims.flatMap(({ by }) => (by.type === 'reference' ? [by.reference] : [])),
      ...levels.flatMap(({ notes }) => notes.flatMap(({ references }) => references)),
      ...dates.flatMap(({ references }) => references),
    ]),
    sources: quoted,
    directions: new Set(visits.map(({ direction }) => direction)),
    kinds: new Set([...visits.map(({ kind }) => kind), ...claimed('kind')]),
    tags: new Set(levels.flatMap(({ tags }) => tags ?? [])),
  };
}

function publishedDates(sources: Dataset['sources'], quoted: ReadonlySet<string>) {
  return sources.filter(({ id }) => quoted.has(id)).map(({ published }) => published);
}

/** The places together with those that they lie within. */
function withAround(used: ReadonlySet<string>, places: Dataset['places']): ReadonlySet<string> {
  const within = new Map(places.map((place) => [place.id, place.within]));
  const all = new Set(used);
  for (const id of used) {
    for (let at = within.get(id); at !== undefined && !all.has(at); at = within.get(at))
      all.add(at);
  }
  return all;
}

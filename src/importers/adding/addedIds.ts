/** Ids in a dossier for the records of a file. */
import { type Likeness, pairs } from './pairs.ts';

type WithId = { readonly id: string };

/** What became of the records of one kind. */
export type Placed<T> = {
  /** Ids of the file, each with that in the dossier. */
  readonly ids: ReadonlyMap<string, string>;
  /** Those that the dossier has not, with ids of their own. */
  readonly fresh: readonly T[];
  /** Those that it has, with their ids in the file, and what it has. */
  readonly recognised: readonly { readonly given: T; readonly known: T }[];
};

type How<T, Traits> = {
  readonly traits: (record: T) => Traits;
  readonly like: (known: Traits, given: Traits) => Likeness;
  /** Whether an id stands for the same in both, because the file was made of this dossier. */
  readonly sameIds: boolean;
};

/** Recognises records, and gives the others the next free ids. */
export function placed<T extends WithId, Traits>(
  known: readonly T[],
  given: readonly T[],
  { traits, like, sameIds }: How<T, Traits>,
): Placed<T> {
  const byId = new Map(known.map((record) => [record.id, record]));
  const named = new Map(
    sameIds
      ? (given.flatMap((one) => (byId.has(one.id) ? [[one, byId.get(one.id)]] : [])) as [T, T][])
      : [],
  );
  const usedIds = new Set([...named.values()].map(({ id }) => id));
  const knownLeft = known.filter(({ id }) => !usedIds.has(id));
  const givenLeft = given.filter((one) => !named.has(one));
  const found = pairs(knownLeft.map(traits), givenLeft.map(traits), like);
  const matches = new Map(named);
  for (const [at, one] of givenLeft.entries()) {
    const match = knownLeft[found[at] ?? -1];
    if (match) matches.set(one, match);
  }
  return withFreeIds(known, given, matches);
}

/** `matches` has what the dossier has of the given records. */
export function withFreeIds<T extends WithId>(
  known: readonly T[],
  given: readonly T[],
  matches: ReadonlyMap<T, T>,
): Placed<T> {
  const taken = new Set(known.map(({ id }) => id));
  const later = new Set(given.map(({ id }) => id));
  const ids = new Map<string, string>();
  const fresh: T[] = [];
  const recognised: { given: T; known: T }[] = [];
  for (const one of given) {
    const match = matches.get(one);
    if (match) {
      recognised.push({ given: one, known: match });
      ids.set(one.id, match.id);
      continue;
    }
    const id = freeId(one.id, (each) => taken.has(each) || (each !== one.id && later.has(each)));
    taken.add(id);
    ids.set(one.id, id);
    fresh.push({ ...one, id });
  }
  return { ids, fresh, recognised };
}

/** The id, or with the first number behind it that is not taken. */
function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

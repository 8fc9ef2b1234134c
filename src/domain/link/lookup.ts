/** Finding a dataset's records by id while the catalogue is built. */
import type { Direction, Place, Source } from '../catalog.ts';
import type * as dataset from '../dataset.ts';

/** The records that others name by id. */
export type Lookup = {
  readonly references: ReadonlyMap<string, dataset.Reference>;
  readonly people: ReadonlyMap<string, dataset.Person>;
  readonly tags: ReadonlyMap<string, dataset.Tag>;
  readonly directions: ReadonlyMap<string, Direction>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
};

export function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

/** Looks up an id that `integrityFaults` has found to exist. Throws when it does not. */
export function get<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`link: "${id}" escaped the integrity check`);
  return found;
}

/** By UTF-16 code units, so that the order is the same in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

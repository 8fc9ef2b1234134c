/** A map of items by their ids that looks them up in the columns, and has no entries of its own. */
export function lookup<T extends { readonly id: string }>(
  items: readonly T[],
  rowOf: (id: string) => number,
): ReadonlyMap<string, T> {
  const rows = new Map<string, number>();
  /** What has been looked up once is looked up again whenever the pointer moves on: also what is not there, as a mark of many. */
  const get = (id: string): T | undefined => {
    const row = rows.get(id) ?? rowOf(id);
    rows.set(id, row);
    return items[row];
  };
  const map: ReadonlyMap<string, T> = {
    size: items.length,
    get,
    has: (id) => get(id) !== undefined,
    forEach: (tell) => {
      for (const item of items) tell(item, item.id, map);
    },
    keys: () => items.map(({ id }) => id).values(),
    values: () => items.values(),
    entries: () => items.map((item): [string, T] => [item.id, item]).values(),
    [Symbol.iterator]: () => map.entries(),
  };
  return map;
}

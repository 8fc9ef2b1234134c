/** Keys that occur twice in a map, of which some mean that a list's dash is missing. */
import { type Document, isScalar, visit, type YAMLMap } from 'yaml';

export type MissingDash = {
  /** Where the dash is missing. */
  readonly offset: number;
  readonly key: string;
  /** Offsets of all keys of the map that repeat one; the missing dashes are behind each. */
  readonly repeats: ReadonlySet<number>;
};

/** The maps in which the first key occurs again as a list's item would begin: `id`, or with others. */
export function missingDashes(document: Document.Parsed): MissingDash[] {
  const found: MissingDash[] = [];
  visit(document, {
    Map(_, map) {
      if (map.flow) return;
      const keys = keysOf(map);
      const [first] = keys;
      const repeats = keys.filter(({ name }, index) =>
        keys.slice(0, index).some((key) => key.name === name),
      );
      const again = repeats.filter(({ name }) => name === first?.name);
      if (again.length === 0 || (repeats.length === again.length && first?.name !== 'id')) return;
      const offsets = new Set(repeats.map(({ offset }) => offset));
      const [one, ...others] = [...(isInList(map, document) ? [] : [first]), ...again];
      for (const key of [one, ...others]) {
        if (key) found.push({ offset: key.offset, key: key.name, repeats: offsets });
      }
    },
  });
  return found;
}

function keysOf(map: YAMLMap): { name: string; offset: number }[] {
  return map.items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ name: String(key.value), offset: key.range[0] }] : [],
  );
}

function isInList(map: YAMLMap, document: Document.Parsed): boolean {
  let isItem = false;
  visit(document, {
    Seq(_, list) {
      if (list.items.includes(map)) isItem = true;
    },
  });
  return isItem;
}

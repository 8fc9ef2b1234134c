import { at, textOf } from '../../authoring/spot.ts';
import type { RecordList } from '../read/lists.ts';

/** Which place lies within which. */
export type PlaceTree = {
  readonly known: ReadonlySet<string>;
  /** For each place that lies within another, that other. */
  readonly within: ReadonlyMap<string, string>;
};

/** Which place lies within which, as far as `places.yaml` says so. */
export function placeTreeOf({ items, registry }: RecordList): PlaceTree {
  const within = new Map(
    items.flatMap((item) => {
      const id = textOf(at(item, 'id'));
      const within = textOf(at(item, 'within'))?.trim();
      return id !== undefined && within ? [[id, within] as const] : [];
    }),
  );
  return { known: registry.ids, within };
}

/**
 * Whether two places can be the same spot: they are one, or one lies within the other. True
 * when one of them is unknown, because nothing speaks against it.
 */
export function placesAgree(tree: PlaceTree, a: string, b: string): boolean {
  const lineOfA = [a, ...ancestors(tree, a)];
  const lineOfB = [b, ...ancestors(tree, b)];
  const known = [...lineOfA, ...lineOfB].every((place) => tree.known.has(place));
  return !known || lineOfA.includes(b) || lineOfB.includes(a);
}

/** The places a place lies within, innermost first; ends where a circle closes. */
export function ancestors({ within }: PlaceTree, place: string): string[] {
  const found: string[] = [];
  let next = within.get(place);
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = within.get(next);
  }
  return found;
}

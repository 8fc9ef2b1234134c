/** What the pointer or the keyboard is on, and what stands for the same in other views. */
import type { Catalog, Place, Stop, Visit } from './catalog.ts';
import type { Remaining } from './remaining.ts';

/** What a mark or an entry stands for; several places where they share a marker. */
export type Hovered = {
  readonly kind: 'stop' | 'visit' | 'place';
  readonly ids: readonly string[];
};

/** Whether something is lit, by its id. It is looked up, as a place can have more stops than are drawn. */
type LitIds = Pick<ReadonlySet<string>, 'has'>;

/** All that is lit. */
export type Lit = { readonly stops: LitIds; readonly visits: LitIds; readonly places: LitIds };

const NOBODY: LitIds = new Set();
export const NOTHING_LIT: Lit = { stops: NOBODY, visits: NOBODY, places: NOBODY };

export function isSameHovered(a: Hovered | undefined, b: Hovered | undefined): boolean {
  return a?.kind === b?.kind && a?.ids.join() === b?.ids.join();
}

/** The stops that are meant, of those that pass the filter, with their visits and places. */
export function litBy(catalog: Catalog, remaining: Remaining, hovered: Hovered | undefined): Lit {
  if (!hovered) return NOTHING_LIT;
  const { kind, ids } = hovered;
  const meant = new Set(ids.map((id) => catalog[`${kind}ById`].get(id)));
  const isLit = (stop?: Stop) =>
    !!stop && meant.has(kind === 'stop' ? stop : stop[kind]) && remaining.stops.has(stop);
  const hasLit = (item?: Visit | Place) => !!item?.stops.some(isLit);
  // A place that is meant can have too many stops to list them.
  const placeIds =
    kind === 'place'
      ? ids
      : [...meant]
          .flatMap((item) => (item && 'stops' in item ? item.stops : item) ?? [])
          .map(({ place }) => place.id);
  return {
    stops: { has: (id) => isLit(catalog.stopById.get(id)) },
    visits: { has: (id) => hasLit(catalog.visitById.get(id)) },
    places: { has: (id) => placeIds.includes(id) && hasLit(catalog.placeById.get(id)) },
  };
}

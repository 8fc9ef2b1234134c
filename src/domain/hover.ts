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
  const isLit = (stop: Stop) =>
    meant.has(kind === 'stop' ? stop : stop[kind]) && remaining.stops.has(stop);
  const hasLit = (item: Visit | Place | undefined) => item?.stops.some(isLit) ?? false;
  return {
    stops: {
      has: (id) => {
        const stop = catalog.stopById.get(id);
        return stop !== undefined && isLit(stop);
      },
    },
    visits: { has: (id) => hasLit(catalog.visitById.get(id)) },
    places:
      kind === 'place'
        ? { has: (id) => ids.includes(id) && hasLit(catalog.placeById.get(id)) }
        : placesOf(ids.flatMap((id) => stopsOf(catalog, kind, id)).filter(isLit)),
  };
}

function placesOf(stops: readonly Stop[]): LitIds {
  return new Set(stops.map(({ place }) => place.id));
}

function stopsOf(catalog: Catalog, kind: 'stop' | 'visit', id: string): readonly Stop[] {
  if (kind === 'visit') return catalog.visitById.get(id)?.stops ?? [];
  const stop = catalog.stopById.get(id);
  return stop ? [stop] : [];
}

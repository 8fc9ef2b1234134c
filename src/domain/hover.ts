/** What the pointer or the keyboard is on, and what stands for the same in other views. */
import type { Catalog, Stop } from './catalog.ts';
import type { Remaining } from './remaining.ts';

/** What a mark or an entry stands for; several places where they share a marker. */
export type Hovered = {
  readonly kind: 'stop' | 'visit' | 'place';
  readonly ids: readonly string[];
};

/** Ids of all that is lit. */
export type Lit = {
  readonly stops: ReadonlySet<string>;
  readonly visits: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
};

const NOBODY: ReadonlySet<string> = new Set();
export const NOTHING_LIT: Lit = { stops: NOBODY, visits: NOBODY, places: NOBODY };

export function isSameHovered(a: Hovered | undefined, b: Hovered | undefined): boolean {
  return a?.kind === b?.kind && a?.ids.join() === b?.ids.join();
}

/** The stops that are meant, of those that pass the filter, with their visits and places. */
export function litBy(catalog: Catalog, remaining: Remaining, hovered: Hovered | undefined): Lit {
  if (!hovered) return NOTHING_LIT;
  const stops = hovered.ids
    .flatMap((id) => stopsOf(catalog, hovered.kind, id))
    .filter((stop) => remaining.stops.has(stop));
  return {
    stops: new Set(stops.map(({ id }) => id)),
    visits: new Set(stops.map(({ visit }) => visit.id)),
    places: new Set(stops.map(({ place }) => place.id)),
  };
}

function stopsOf(catalog: Catalog, kind: Hovered['kind'], id: string): readonly Stop[] {
  switch (kind) {
    case 'stop': {
      const stop = catalog.stopById.get(id);
      return stop ? [stop] : [];
    }
    case 'visit':
      return catalog.visitById.get(id)?.stops ?? [];
    case 'place':
      return catalog.placeById.get(id)?.stops ?? [];
  }
}

/** What the reader has chosen, and what follows from it. */
import type { Catalog, Place, Source, Stop, Visit } from './catalog.ts';

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'visit'; readonly id: string }
  | { readonly kind: 'stop'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string };

/** A selection with what it names looked up. */
export type Selected =
  | { readonly kind: 'none' }
  | { readonly kind: 'visit'; readonly visit: Visit }
  | { readonly kind: 'stop'; readonly stop: Stop }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'source'; readonly source: Source };

export const NOTHING: Selection = { kind: 'none' };

/** Two selections that name the same thing. */
export function isSameSelection(a: Selection, b: Selection): boolean {
  return a.kind === b.kind && ('id' in a ? a.id : '') === ('id' in b ? b.id : '');
}

/** What a selection names, or undefined for an id that this catalogue does not have. */
export function find(catalog: Catalog, selection: Selection): Selected | undefined {
  switch (selection.kind) {
    case 'none':
      return { kind: 'none' };
    case 'visit': {
      const visit = catalog.visitById.get(selection.id);
      return visit && { kind: 'visit', visit };
    }
    case 'stop': {
      const stop = catalog.stopById.get(selection.id);
      return stop && { kind: 'stop', stop };
    }
    case 'place': {
      const place = catalog.placeById.get(selection.id);
      return place && { kind: 'place', place };
    }
    case 'source': {
      const source = catalog.sourceById.get(selection.id);
      return source && { kind: 'source', source };
    }
  }
}

/** The selection that `find` turns into this. */
export function selectionOf(selected: Selected): Selection {
  switch (selected.kind) {
    case 'none':
      return NOTHING;
    case 'visit':
      return { kind: 'visit', id: selected.visit.id };
    case 'stop':
      return { kind: 'stop', id: selected.stop.id };
    case 'place':
      return { kind: 'place', id: selected.place.id };
    case 'source':
      return { kind: 'source', id: selected.source.id };
  }
}

/**
 * What a selection lights up. `stops` are those that it is about; `visit` is the one whose route and
 * path are drawn; `stop` the single one chosen. Undefined `stops` means that nothing is chosen.
 */
export type Spotlight = {
  readonly visit?: Visit | undefined;
  readonly stop?: Stop | undefined;
  readonly place?: Place | undefined;
  readonly stops?: ReadonlySet<Stop> | undefined;
};

/** What follows from a selection for every view alike. */
export function spotlight(selected: Selected): Spotlight {
  switch (selected.kind) {
    case 'none':
      return {};
    case 'visit':
      return { visit: selected.visit, stops: new Set(selected.visit.stops) };
    case 'stop':
      return {
        visit: selected.stop.visit,
        stop: selected.stop,
        place: selected.stop.place,
        stops: new Set(selected.stop.visit.stops),
      };
    case 'place':
      return { place: selected.place, stops: new Set(selected.place.stops) };
    case 'source':
      return {
        stops: new Set(
          selected.source.quoted.flatMap(({ stop, visit }) => (stop ? [stop] : visit.stops)),
        ),
      };
  }
}

/** A visit or a stop as what is selected. */
export function selectedOf(item: Stop | Visit): Selected {
  return 'visit' in item ? { kind: 'stop', stop: item } : { kind: 'visit', visit: item };
}

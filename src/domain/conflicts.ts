/** Where claims contradict each other. */
import type { Catalog, Stop, Visit } from './catalog.ts';
import type { Note } from './dataset.ts';

export type Conflict = { readonly item: Stop | Visit; readonly note: Note };

/** The conflict notes of all visits and stops, in the order of time. */
export function conflictsOf(catalog: Catalog): Conflict[] {
  return catalog.visits.flatMap((visit) =>
    [visit, ...visit.stops].flatMap((item) =>
      item.notes.filter(({ kind }) => kind === 'conflict').map((note) => ({ item, note })),
    ),
  );
}

/** Where claims contradict each other. */
import type { Catalog, Stop, Visit } from './catalog.ts';
import type { Claim, Note } from './dataset.ts';

export type Conflict = { readonly item: Stop | Visit; readonly note: Note };

/** The conflict notes of all visits and stops, in the order of time. */
export function conflictsOf(catalog: Catalog): Conflict[] {
  return catalog.visits.flatMap((visit) =>
    [visit, ...visit.stops].flatMap((item) =>
      item.notes.filter(({ kind }) => kind === 'conflict').map((note) => ({ item, note })),
    ),
  );
}

/**
 * Whether a claim is what the dossier shows of its field; undefined where it shows none, as of what
 * was said.
 */
export function isShown({ field, value }: Pick<Claim, 'field' | 'value'>, item: Stop | Visit) {
  switch (field) {
    case 'when':
      return value === item.when.edtf;
    case 'time':
      return value === item.when.time;
    case 'where':
      return 'visit' in item ? value === item.place.id : undefined;
    case 'status':
      return 'visit' in item ? value === item.status : undefined;
    case 'kind':
      return 'visit' in item ? undefined : value === item.kind;
    case 'who': {
      const ids = item.people.map(({ person }) => person.id).sort();
      return ids.join() === value.split(', ').sort().join();
    }
    case 'what':
      return undefined;
  }
}

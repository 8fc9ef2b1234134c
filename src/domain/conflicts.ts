/** Where claims contradict each other. */
import type { Catalog, Stop, Visit } from './catalog.ts';
import type { Claim, Note } from './dataset.ts';
import { indexOf, isOfConflict } from './index/catalogIndex.ts';

export type Conflict = {
  readonly item: Stop | Visit;
  /** Read when it is asked for. */
  readonly note: Note;
};

/** Of a large dossier, all rows are gone through. */
const known = new WeakMap<Catalog, readonly Conflict[]>();

/** The conflict notes of all visits and stops, in the order of time; none of them is read for that. */
export function conflictsOf(catalog: Catalog): readonly Conflict[] {
  const conflicts = known.get(catalog) ?? allConflicts(catalog);
  known.set(catalog, conflicts);
  return conflicts;
}

function allConflicts(catalog: Catalog): Conflict[] {
  const { visits, stops, firstStop, visitConflicts, stopConflicts } = indexOf(catalog);
  const conflicts: Conflict[] = [];
  const add = (item: Stop | Visit | undefined, count = 0) => {
    for (let i = 0; item && i < count; i += 1) conflicts.push(conflictAt(item, i));
  };
  for (const [at, count] of visitConflicts.entries()) {
    add(visits.items[at], count);
    const end = firstStop[at + 1] ?? 0;
    for (let row = firstStop[at] ?? 0; row < end; row += 1)
      add(stops.items[row], stopConflicts[row]);
  }
  return conflicts;
}

function conflictAt(item: Stop | Visit, position: number): Conflict {
  return {
    item,
    get note() {
      const note = item.notes.filter(isOfConflict)[position];
      if (!note) throw new RangeError(`"${item.id}" has no conflict ${position}`);
      return note;
    },
  };
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

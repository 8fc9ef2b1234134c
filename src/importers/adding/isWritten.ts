import { compareText } from '../../authoring/fault.ts';
import type { Records } from '../dossier/records.ts';
import { sameValue } from './sameValue.ts';

/** Whether files, read again, say what they were meant to say. Folders have no order of their own. */
export function isWritten(meant: Records, read: Records): boolean {
  return sameValue(sorted(meant), sorted(read));
}

function sorted(records: Records): Records {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.toSorted((one, other) => compareText(one.id, other.id));
  return {
    ...records,
    sources: byId(records.sources),
    visits: byId(records.visits),
    stories: byId(records.stories),
  };
}

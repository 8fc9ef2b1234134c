/** The records of several files as those of one. */
import type { Records } from '../dossier/records.ts';
import { withAdded } from './withAdded.ts';

/** What two files have recognisably in common is there once. The first file has its way in `dossier.yaml`. */
export function joined(all: readonly Records[]): Records {
  const [first, ...others] = all;
  if (first === undefined) throw new RangeError('There are no records');
  return others.reduce((sum, next) => {
    const { records } = withAdded(sum, next);
    return { ...records, head: { ...next.head, ...records.head } };
  }, first);
}

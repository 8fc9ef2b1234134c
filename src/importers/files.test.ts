import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRecords } from '../testing/anyRecords.ts';
import { withDrafts } from './drafts.ts';
import { filesOf } from './files.ts';
import type { Records } from './records.ts';
import { recordsOf } from './recordsOf.ts';

test('files that are written are read as the same values', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      expect(recordsOf(filesOf(records))).toEqual({
        ok: true,
        records: withDrafts(sorted(records)),
      });
    }),
    { numRuns: 60 },
  );
});

/** Folders have no order of their own. */
function sorted(records: Records): Records {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    ...records,
    sources: records.sources.toSorted(byId),
    visits: records.visits.toSorted(byId),
    stories: records.stories.toSorted(byId),
  };
}

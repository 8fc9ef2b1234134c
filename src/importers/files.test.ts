import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileText } from '../authoring/fileText.ts';
import { anyRecords } from '../testing/anyRecords.ts';
import { withDrafts } from './drafts.ts';
import { filesOf } from './files.ts';
import { recordsOf } from './recordsOf.ts';
import type { Records } from './records.ts';

test('files that are written are read as the same values', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const { sources, ...others } = withDrafts(sorted(records));
      const again = recordsOf(filesOf(records));
      expect(again).toEqual({
        ok: true,
        records: {
          ...others,
          // Of line ends only the line feed is left, as in every file.
          sources: sources.map(({ text, ...source }) =>
            text === undefined ? source : { ...source, text: fileText(text) },
          ),
        },
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

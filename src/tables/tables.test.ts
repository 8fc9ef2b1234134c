import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../testing/anyRecords.ts';
import { asWorkbook, type WrittenWorkbook } from './describe.ts';
import { readCsvFolder, readTables } from './read.ts';
import type { ReadWorkbook } from './result.ts';
import { csvFiles, writeOds, writeXlsx } from './write.ts';

const anyTable: fc.Arbitrary<WrittenWorkbook> = fc
  .array(
    fc.array(fc.oneof(anyText, fc.constant(''), fc.constantFrom("'", "'=a", '\f', '-5', "'-5"))),
    {
      maxLength: 4,
    },
  )
  .map((rows) => ({
    tabs: [
      {
        name: 'stops',
        columns: [{ header: 'id', help: 'Help', choices: ['a', 'b'] }, { header: 'title (ru)' }],
        rows: [...rows.map((row) => [...row, 'end']), ['last']],
      },
      {
        name: 'places',
        columns: [{ header: 'id', choices: { tab: 'stops', column: 0 } }],
        rows: [],
      },
    ],
  }));

function tabsOf(read: ReadWorkbook): unknown {
  if (!read.ok) return read.faults;
  return read.workbook.tabs.map(({ name, rows }) => [
    name,
    rows.map((row) => row.map(({ text }) => text)),
  ]);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each(['xlsx', 'ods', 'csv'])('what is written as %s is read as it was', async (kind) => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (written) => {
      const expected = tabsOf({ ok: true, workbook: asWorkbook(written, ''), notes: [] });
      const read =
        kind === 'csv'
          ? readCsvFolder(new Map([...csvFiles(written)].map(([n, t]) => [n, bytesOf(t)])), 'f')
          : await readTables(
              kind === 'xlsx' ? await writeXlsx(written) : await writeOds(written),
              `a.${kind}`,
            );
      expect(tabsOf(read)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

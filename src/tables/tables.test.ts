import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { anyText } from '../testing/imports/anyText.ts';
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

test('cells of xlsx are texts and stay so; the header has help, columns have lists to choose from', async () => {
  const bytes = await writeXlsx({
    tabs: [
      {
        name: 'stops',
        columns: [
          { header: 'place', help: 'Id or name', choices: { tab: 'places', column: 0 } },
          { header: 'status', choices: ['happened', 'announced'] },
        ],
        rows: [['=HYPERLINK("https://example.org")', '1987-04']],
      },
      { name: 'places', columns: [{ header: 'id' }], rows: [['fell']] },
    ],
  });
  const [stops] = (await readXlsx(bytes, { readStyles: true })).sheets;
  expect(stops?.cells?.get('1,0')).toMatchObject({ type: 'string', style: { numFmt: '@' } });
  expect(stops?.cells?.get('1,1')).toMatchObject({ value: '1987-04', style: { numFmt: '@' } });
  expect(stops?.cells?.get('0,0')?.comment?.text).toBe('Id or name');
  expect(stops?.freezePane).toEqual({ rows: 1 });
  expect(
    stops?.dataValidations?.map(({ range, formula1, values }) => [range, formula1 ?? values]),
  ).toEqual([
    ['A2:A501', "'places'!$A$2:$A$501"],
    ['B2:B501', ['happened', 'announced']],
  ]);
});

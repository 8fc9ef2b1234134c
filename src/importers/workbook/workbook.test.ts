import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../compile/compile.ts';
import { asWorkbook } from '../../tables/describe.ts';
import { readCsvFolder, readTables } from '../../tables/read.ts';
import type { ReadWorkbook } from '../../tables/result.ts';
import { csvFiles, tooLongCells, writeOds, writeXlsx } from '../../tables/write.ts';
import { anyRecords } from '../../testing/imports/anyRecords.ts';
import { filesOf } from '../dossier/files.ts';
import type { Records } from '../dossier/records.ts';
import { recordsOf } from '../dossier/recordsOf.ts';
import { readWorkbook } from './readWorkbook.ts';
import { workbookOf } from './workbookOf.ts';

test('a workbook that is written reads as the same records', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const again = readWorkbook(asWorkbook(workbookOf(records), 'a.xlsx'));
      expect(again).toEqual({ ok: true, records, notes: [] });
    }),
    { numRuns: 30 },
  );
});

/** The authored files of a dossier in this repository, its pictures aside. */
function filesIn(folder: string): Map<string, string> {
  const root = join(import.meta.dirname, '../../..', folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) =>
        /^[\w-]+\.(yaml|svg)$|^(sources|visits|stories)[\\/].+\.(md|yaml)$/.test(name),
      )
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name), 'utf8')]),
  );
}

function recordsIn(files: ReadonlyMap<string, string>): Records {
  const read = recordsOf(files);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.records;
}

/** Dataset and stories as they are written. */
function published(files: ReadonlyMap<string, string>): string {
  const built = compile(files);
  if ('faults' in built) throw new Error(JSON.stringify(built.faults, null, 1));
  return JSON.stringify([built.dataset, built.stories]);
}

function imported(read: ReadWorkbook): Records {
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { workbook } = read;
  const again = readWorkbook(workbook);
  if (!again.ok) throw new Error(JSON.stringify(again.faults));
  return again.records;
}

describe.each([
  ['examples/world', ['xlsx', 'ods', 'csv']],
  ['examples/aurelia', ['xlsx', 'ods', 'csv']],
  ['data', ['xlsx']],
])('%s', (folder, kinds) => {
  const files = filesIn(folder);
  const records = recordsIn(files);
  const pictures = [...files].filter(([name]) => name.endsWith('.svg'));
  let original: string | undefined;

  test.each(kinds)('made again of its %s alone, is published byte for byte', async (kind) => {
    const written = workbookOf(records);
    expect(tooLongCells(written, 'a')).toEqual([]);
    const bytes = new TextEncoder();
    const read =
      kind === 'csv'
        ? readCsvFolder(
            new Map([...csvFiles(written)].map(([name, text]) => [name, bytes.encode(text)])),
            'a',
          )
        : await readTables(
            kind === 'xlsx' ? await writeXlsx(written) : await writeOds(written),
            `a.${kind}`,
          );
    original ??= published(files);
    const again = imported(read);
    expect(workbookOf(again)).toEqual(written);
    expect(published(new Map([...filesOf(again), ...pictures]))).toBe(original);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { CommandError } from '../../cli/errors.ts';
import { dataset } from '../../src/testing/aurelia.ts';
import { datasetIn } from './datasetRows.ts';

/** The file of a dataset with these bytes. */
function fileOf(bytes: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-dataset-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'visits.json.gz');
  writeFileSync(file, bytes);
  return file;
}

const TEXT = JSON.stringify(dataset());

test.each([
  ['compressed', gzipSync(TEXT)],
  ['unpacked', TEXT],
])('a dataset is read as it was taken from a site: %s', (_, bytes) => {
  expect(datasetIn(fileOf(bytes))).toEqual(dataset());
});

test('what is cut off is refused by name', () => {
  const file = fileOf(gzipSync(TEXT).subarray(0, -20));
  expect(() => datasetIn(file)).toThrow(CommandError);
  expect(() => datasetIn(file)).toThrow(`${file} is no JSON, nor JSON that gzip has compressed: `);
});

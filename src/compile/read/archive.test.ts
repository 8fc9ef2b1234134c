import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileFolder } from '../../../pipeline/compileFolder.ts';
import { PLACES, ROWS } from '../../../pipeline/parquet/testArchive.ts';
import { writeArchive } from '../../../pipeline/parquet/writeArchive.ts';
import { SOUND, writeDossier } from '../../../pipeline/test-dossier.ts';
import { writePacks } from '../../../pipeline/write/packs.ts';

/** The sound dossier with an archive, which may be spoilt. */
async function built(spoil: (folder: string, file: string) => void = () => {}) {
  const from = writeDossier(SOUND);
  const out = join(from, 'archive');
  const { years } = await writeArchive({ rows: ROWS, places: PLACES, out });
  spoil(out, join(out, years[0]?.file ?? ''));
  const result = compileFolder({ from });
  return { result, from, years };
}

async function faultAfter(spoil: (folder: string, file: string) => void): Promise<string> {
  const { result } = await built(spoil);
  return 'faults' in result ? result.faults[0].message : '';
}

test('the dataset names it, and its files are published', async () => {
  const { result, from, years } = await built();
  if ('faults' in result) throw new Error(result.faults[0].message);
  const { archive } = result.dataset.dossier;
  expect(archive).toEqual({
    file: expect.stringMatching(/^data\/archive\/archive-[0-9a-f]{12}\.json$/),
    ...{ rows: ROWS.length, from: '2019-01-01', to: '2020-12-30' },
  });
  const files = years.map(({ file }) => `data/archive/${file}`);
  expect([...result.copies.keys()]).toEqual([archive?.file, ...files]);

  const to = join(from, 'published');
  expect(writePacks(result.copies, to)).toHaveLength(3);
  expect(writePacks(result.copies, to)).toEqual([]);
  const name = archive?.file.replace('data/', '') ?? '';
  expect(readFileSync(join(to, name))).toEqual(readFileSync(join(from, 'archive/archive.json')));
});

test.each<[string, (folder: string, file: string) => void]>([
  ['has no archive.json', (folder) => rmSync(join(folder, 'archive.json'))],
  ['This is not JSON', (folder) => writeFileSync(join(folder, 'archive.json'), '{')],
  [
    'rows',
    (folder) => writeFileSync(join(folder, 'archive.json'), '{"format":"dateline-archive-1"}'),
  ],
  [
    'newer',
    (folder) => writeFileSync(join(folder, 'archive.json'), '{"format":"dateline-archive-2"}'),
  ],
  ['is missing or of another length', (_, file) => writeFileSync(file, 'cut')],
])('%s', async (fault, spoil) => {
  const said = await faultAfter(spoil);
  expect(said).toContain(fault);
  expect(said).toContain('write the archive again with “npm run archive”');
});

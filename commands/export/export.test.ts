import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { UsageError } from '../../cli/errors.ts';
import { EXPORTED } from '../../pipeline/publish/exported.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { inOnePiece } from '../../src/export/pieces.ts';
import { committedCatalog } from '../../src/testing/catalog.ts';
import { takenOf } from '../../src/testing/taken.ts';
import { exportWords } from '../../src/ui/download/exportWords.ts';
import { TEXTS } from './command.ts';
import { exportDossier } from './export.ts';

const SITE = 'https://example.org/visits/';

/** What a command prints for the next program. */
async function printed(work: () => Promise<number>): Promise<string> {
  vi.spyOn(console, 'warn').mockReturnValue();
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    expect(await work()).toBe(0);
    return write.mock.calls.map(([text]) => text).join('');
  } finally {
    vi.restoreAllMocks();
  }
}

test('what is printed is what the page exports, byte for byte', async () => {
  const printedText = await printed(() =>
    exportDossier(['stops', 'data'], { site: 'https://example.org/visits', language: 'en' }),
  );
  const taken = takenOf(committedCatalog(), { base: SITE, words: exportWords() });
  expect(printedText).toBe(inOnePiece(FORMATS.stops.write(taken)));
});

const NEW = 'commands/new/template';

test('every format of the page is there, in the language of the dossier or another', async () => {
  expect([...TEXTS]).toEqual(Object.keys(EXPORTED));
  const folder = mkdtempSync(join(tmpdir(), 'dateline-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  vi.spyOn(console, 'log').mockReturnValue();
  onTestFinished(() => void vi.restoreAllMocks());
  for (const format of TEXTS) {
    const out = join(folder, format);
    expect(await exportDossier([format, NEW], { out, site: SITE })).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain(format === 'csl' ? 'Fell Courier' : SITE);
  }
  const out = join(folder, 'claims-ru');
  await exportDossier(['claims', NEW], { out, site: SITE, language: 'ru' });
  expect(readFileSync(out, 'utf8')).not.toBe(readFileSync(join(folder, 'claims'), 'utf8'));
});

test('what is missing or makes no sense is refused, and nothing is overwritten', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'a');
  const refused = (format: string, asked: object) =>
    expect(exportDossier([format, NEW], { out, ...asked })).rejects;
  await refused('geojson', {}).toThrow('geojson has links to the site; give its address');
  await refused('geojson', { site: 'example' }).toThrow(UsageError);
  await refused('geojson', { site: SITE, language: 'la' }).toThrow('not written in "la"');
  await refused('xlsx', { site: SITE }).toThrow('leave out --site');
  expect(existsSync(out)).toBe(false);
  writeFileSync(out, 'mine');
  await refused('geojson', { site: SITE }).toThrow('is there already');
});

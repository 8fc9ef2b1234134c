import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CommandError } from '../../cli/errors.ts';
import { placedSite, requireSiteFolder } from './place.ts';

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-out-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with a built site. */
function site(dataset = 'data/visits.json'): string {
  const out = join(tempFolder(), 'dist');
  mkdirSync(join(out, 'data'), { recursive: true });
  writeFileSync(join(out, 'index.html'), 'old');
  writeFileSync(join(out, dataset), '{}');
  return out;
}

test('a new folder, an empty one and a site may be written to, nothing else', () => {
  const folder = tempFolder();
  requireSiteFolder(join(folder, 'new'), join(folder, 'dossier'));
  requireSiteFolder(folder, tempFolder());
  requireSiteFolder(site(), folder);
  requireSiteFolder(site('data/visits.json.gz'), folder);
  writeFileSync(join(folder, 'thesis.docx'), '');
  expect(() => requireSiteFolder(folder, tempFolder())).toThrow(
    new CommandError(
      `${folder} holds something else than a site (thesis.docx); choose another folder with --out.`,
    ),
  );
});

test('the folder of the dossier, or one around it, is never written to', () => {
  const out = site();
  const refused = /has the dossier in it/;
  expect(() => requireSiteFolder(out, out)).toThrow(refused);
  expect(() => requireSiteFolder(out, join(out, 'data'))).toThrow(refused);
  expect(() => requireSiteFolder(join(out, 'dist'), out)).not.toThrow();
});

test('a new site takes the place of the old one, and nothing of that is left', async () => {
  const out = site();
  const result = await placedSite(out, async (folder) => {
    writeFileSync(join(folder, 'index.html'), 'new');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
    return 'done';
  });
  expect(result).toBe('done');
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readdirSync(join(out, '..'))).toEqual(['dist']);
});

test('a site that cannot be made leaves the old one as it was', async () => {
  const out = site();
  const fail = placedSite(out, async (folder) => {
    writeFileSync(join(folder, 'index.html'), 'new');
    throw new Error('no space');
  });
  await expect(fail).rejects.toThrow('no space');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(join(out, '..'))).toEqual(['dist']);
});

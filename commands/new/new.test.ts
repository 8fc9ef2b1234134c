import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CommandError } from '../../cli/errors.ts';
import { filesBelow } from '../../pipeline/publish/node/filesBelow.ts';
import { readFolder } from '../../pipeline/readFolder.ts';
import { compile } from '../../src/compile/compile.ts';
import { findingsIn } from '../check/findings.ts';
import { importFiles } from '../import/import.ts';
import { newDossier } from './new.ts';
import { placed } from './place.ts';

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a dossier quietly. */
async function make(folder: string, workbook = false): Promise<string> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  expect(await newDossier([folder], { workbook })).toBe(0);
  return log.mock.calls.flat().join('\n');
}

test('a new dossier is whole: the checker has nothing to say, editors and GitHub know what to do', async () => {
  const folder = join(tempFolder(), 'deep', 'my dossier');
  const said = await make(folder);
  expect(findingsIn(folder)).toMatchObject({ faults: [], warnings: [], todo: [], drafts: [] });
  expect(filesBelow(folder)).toEqual([
    '.gitattributes',
    '.github/workflows/pages.yml',
    '.gitignore',
    'README.md',
    'dossier.yaml',
    'package.json',
    'people.yaml',
    'places.yaml',
    'references.yaml',
    ...['dossier', 'people', 'places', 'references', 'source', 'story', 'visit'].map(
      (name) => `schema/${name}.schema.json`,
    ),
    'sources/fell-courier.md',
    'stories/first-round.yaml',
    'visits/1987-04-low-fell.yaml',
  ]);
  expect(said).toContain('npm run dev');
});

test('every schema that a file names is there', async () => {
  const folder = join(tempFolder(), 'x');
  await make(folder);
  const named = filesBelow(folder)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => {
      const [, schema] = /\$schema=(\S+)/.exec(readFileSync(join(folder, path), 'utf8')) ?? [];
      return { path, isThere: existsSync(join(folder, path, '..', schema ?? '?')) };
    });
  expect(named.filter(({ isThere }) => !isThere)).toEqual([]);
  expect(named).toHaveLength(6);
});

test('a dossier in a workbook is the same, once it is imported', async () => {
  const folder = tempFolder();
  const [files, sheet] = [join(folder, 'files'), join(folder, 'sheet')];
  await make(files);
  const said = await make(sheet, true);
  expect(said).toContain('npm run import\n  npm run dev');
  expect(filesBelow(sheet)).toEqual([
    '.gitattributes',
    '.github/workflows/pages.yml',
    '.gitignore',
    'README.md',
    'dossier.xlsx',
    'package.json',
  ]);
  const into = join(sheet, 'imported');
  const log = vi.spyOn(console, 'log').mockReturnValue();
  await importFiles([join(sheet, 'dossier.xlsx')], { into });
  expect(log.mock.calls.flat().join('\n')).not.toMatch(/note|to do/);
  expect(published(into)).toBe(published(files));
});

/** Dataset and stories as they are written. */
function published(folder: string): string {
  const built = compile(readFolder(folder).files);
  if ('faults' in built) throw new Error(JSON.stringify(built.faults));
  return JSON.stringify([built.dataset, built.stories]);
}

test('a cloned repository without files is an empty folder', async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, '.git'));
  await make(folder);
  expect(existsSync(join(folder, 'dossier.yaml'))).toBe(true);
});

test('a folder with files, or a file, is left alone', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  await expect(newDossier([folder], {})).rejects.toThrow(
    new CommandError(
      `${folder} is not empty: there is notes.txt in it. Name a folder that does not exist yet.`,
    ),
  );
  expect(readdirSync(folder)).toEqual(['notes.txt']);
  await expect(newDossier([join(folder, 'notes.txt')], {})).rejects.toThrow('is a file');
});

test('what fails leaves nothing behind', () => {
  const folder = tempFolder();
  const fail = (path: string) =>
    placed(path, (workshop) => {
      writeFileSync(join(workshop, 'a'), '');
      throw new Error('disk full');
    });
  expect(() => fail(join(folder, 'deep', 'dossier'))).toThrow('disk full');
  expect(() => fail(folder)).toThrow('disk full');
  expect(readdirSync(folder)).toEqual([]);
});

test('the example is the one of the guide', () => {
  const guide = readFileSync('data/README.md', 'utf8');
  const blocks = [...guide.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)];
  expect(blocks).toHaveLength(6);
  const withoutSchema = (text: string) => text.replace(/^# yaml-language-server: .*\n/, '');
  for (const [, path = '', text = ''] of blocks) {
    const own = readFileSync(join('commands/new/template', path), 'utf8');
    expect(withoutSchema(own)).toBe(withoutSchema(text));
  }
});

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
import { findingsIn } from '../check/findings.ts';
import { newDossier } from './new.ts';
import { placed } from './place.ts';

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a dossier quietly. */
function make(folder: string): string {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  expect(newDossier([folder], undefined)).toBe(0);
  return log.mock.calls.flat().join('\n');
}

test('a new dossier is whole: the checker has nothing to say, editors and GitHub know what to do', () => {
  const folder = join(tempFolder(), 'deep', 'my dossier');
  const said = make(folder);
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

test('every schema that a file names is there', () => {
  const folder = join(tempFolder(), 'x');
  make(folder);
  const named = filesBelow(folder)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => {
      const [, schema] = /\$schema=(\S+)/.exec(readFileSync(join(folder, path), 'utf8')) ?? [];
      return { path, isThere: existsSync(join(folder, path, '..', schema ?? '?')) };
    });
  expect(named.filter(({ isThere }) => !isThere)).toEqual([]);
  expect(named).toHaveLength(6);
});

test('a cloned repository without files is an empty folder', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, '.git'));
  make(folder);
  expect(existsSync(join(folder, 'dossier.yaml'))).toBe(true);
});

test('a folder with files, or a file, is left alone', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  expect(() => newDossier([folder], undefined)).toThrow(
    new CommandError(
      `${folder} is not empty: there is notes.txt in it. Name a folder that does not exist yet.`,
    ),
  );
  expect(readdirSync(folder)).toEqual(['notes.txt']);
  expect(() => newDossier([join(folder, 'notes.txt')], undefined)).toThrow('is a file');
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

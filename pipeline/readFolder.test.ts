import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, partsOf } from '../src/compile/files.ts';
import { compileFolder } from './compileFolder.ts';
import { readFolder } from './readFolder.ts';
import { SOUND, writeDossier } from './test-dossier.ts';

const text = (content: Parameters<typeof bytesOf>[0]) => new TextDecoder().decode(bytesOf(content));

test('a folder is the files that were written into it', () => {
  const { files, astray } = readFolder(writeDossier(SOUND));
  const read = Object.fromEntries([...files].map(([path, content]) => [path, text(content)]));
  expect(read).toEqual(SOUND);
  expect(astray).toEqual([]);
});

test('hidden files and folders of others are passed over, empty ones and those too deep are told of', () => {
  const from = writeDossier({
    'dossier.yaml': 'id: a',
    '.git/config': '',
    'node_modules/a/index.js': '',
    'visits/.DS_Store': '',
    'sources/old/a.md': '',
  });
  expect([...readFolder(from).files.keys()].sort()).toEqual([
    'dossier.yaml',
    'sources/old/',
    'visits/',
  ]);
});

test('a map is left on the disk, and read in parts', () => {
  const from = writeDossier({ 'basemap/city.pmtiles': 'PMTiles of a city' });
  const content = readFolder(from).files.get('basemap/city.pmtiles') ?? '';
  expect(content).not.toBeInstanceOf(Uint8Array);
  expect(text(partsOf(content).read(11, 100))).toBe('a city');
  expect(partsOf(content).read(100, 10)).toHaveLength(0);
  writeFileSync(join(from, 'basemap/city.pmtiles'), 'PMTiles of a ship');
  expect(text(partsOf(content).read(13, 4))).toBe('ship');
});

test('a link within the folder is followed, one out of it is a fault', () => {
  const elsewhere = writeDossier({ 'secret.yaml': SOUND['people.yaml'] ?? '' });
  const from = writeDossier(SOUND);
  mkdirSync(join(from, 'archive'));
  symlinkSync(join(from, 'visits/2031-03-hollow.yaml'), join(from, 'visits/again.yaml'));
  symlinkSync(join(elsewhere, 'secret.yaml'), join(from, 'visits/secret.yaml'));
  symlinkSync(join(from, 'nothing'), join(from, 'visits/gone.yaml'));
  symlinkSync(elsewhere, join(from, 'stories'));
  symlinkSync(elsewhere, join(from, 'node_modules'));
  const { files, astray } = readFolder(from);
  expect(text(files.get('visits/again.yaml') ?? '')).toBe(SOUND['visits/2031-03-hollow.yaml']);
  expect(files.get('visits/secret.yaml')).toBeUndefined();
  expect([...astray].sort()).toEqual(['stories', 'visits/gone.yaml', 'visits/secret.yaml']);
  const result = compileFolder({ from });
  expect('faults' in result && result.faults).toContainEqual({
    ...{ file: join(from, 'visits/secret.yaml'), line: 1, column: 1, rule: 'file/link' },
    message: expect.stringMatching(/^This link leads out of the dossier’s folder/),
  });
});

test('a folder that is not there, or is a file, has no files', () => {
  const from = writeDossier({ 'a.txt': '' });
  expect(readFolder(join(from, 'b')).files.size).toBe(0);
  expect(readFolder(join(from, 'a.txt')).files.size).toBe(0);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Content } from '../content.ts';
import { fileOnDisk, filesOf, sentFiles } from './files.ts';
import { publishTo } from './publishDossier.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'dateline-publish-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function* each(files: Readonly<Record<string, Content>>) {
  yield* Object.entries(files);
}

test('files are written as they come: texts, bytes, and what is read in parts', async () => {
  const out = folder();
  const size = 20_000_001;
  const asked: number[] = [];
  const large = {
    size,
    read: (from: number, length: number) => {
      asked.push(length);
      return new Uint8Array(Math.min(length, size - from)).fill(7);
    },
  };
  const pack = join(folder(), 'town.pmtiles');
  writeFileSync(pack, 'a pack');
  const files = { 'a/b.txt': 'é', 'c.bin': Uint8Array.of(1, 2), large, pack: fileOnDisk(pack) };
  expect(await publishTo(out, each(files))).toEqual(Object.keys(files));
  expect(readFileSync(join(out, 'a/b.txt'), 'utf8')).toBe('é');
  expect([...readFileSync(join(out, 'c.bin'))]).toEqual([1, 2]);
  const written = readFileSync(join(out, 'large'));
  expect([written.length, written.every((byte) => byte === 7)]).toEqual([size, true]);
  expect(Math.max(...asked)).toBeLessThan(10e6);
  expect(readFileSync(join(out, 'pack'), 'utf8')).toBe('a pack');
});

test.each(['../out.txt', 'a/../../out.txt', '/etc/out', 'C:\\out', 'a\\..\\..\\out'])(
  'nothing is written outside of the folder: %s',
  async (path) => {
    await expect(publishTo(folder(), each({ [path]: '' }))).rejects.toThrow(path);
  },
);

test('a file on a disk is read in parts, and sent to threads by its path', () => {
  const path = join(folder(), 'town.pmtiles');
  writeFileSync(path, '0123456789');
  const text = (content: Content | undefined) =>
    typeof content === 'object' && 'read' in content
      ? Buffer.from(content.read(2, 3)).toString()
      : '';
  const file = fileOnDisk(path);
  expect(text(file)).toBe('234');
  expect(Buffer.from(file.read(8, 100)).toString()).toBe('89');
  const sent = structuredClone(
    sentFiles(
      new Map<string, Content>([
        ['a', file],
        ['b', 'text'],
      ]),
    ),
  );
  expect(text(filesOf(sent).get('a'))).toBe('234');
  expect(filesOf(sent).get('b')).toBe('text');
});

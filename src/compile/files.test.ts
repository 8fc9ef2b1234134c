import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bytesOf, type Files, namesIn, partsOf } from './files.ts';
import { hashOf } from './hash.ts';

const files: Files = new Map([
  ['visits/b.yaml', ''],
  ['visits/a.yaml', ''],
  ['visits/.DS_Store', ''],
  ['visits/old/c.yaml', ''],
  ['visitors/d.yaml', ''],
  ['stories/', ''],
]);

test('the names in a folder are those right in it, in their order, without hidden ones', () => {
  expect(namesIn(files, 'visits')).toEqual(['a.yaml', 'b.yaml', 'old']);
  expect(namesIn(files, 'stories')).toEqual([]);
  expect(namesIn(files, 'sources')).toBeUndefined();
});

test('a text is read in parts as UTF-8', () => {
  const parts = partsOf('Минск');
  expect(parts.size).toBe(10);
  expect(new TextDecoder().decode(parts.read(2, 4))).toBe('ин');
  expect(parts.read(8, 100)).toHaveLength(2);
  expect(bytesOf(Uint8Array.of(1, 2))).toEqual(Uint8Array.of(1, 2));
});

test('the hash is the start of a SHA-256, of a large file as of a small one', () => {
  const bytes = new Uint8Array(2.5e6).map((_, index) => index);
  const asked: number[] = [];
  const large = {
    size: bytes.length,
    read: (from: number, length: number) => {
      asked.push(length);
      return bytes.subarray(from, from + length);
    },
  };
  const expected = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  expect(hashOf(bytes)).toBe(expected);
  expect(hashOf(large)).toBe(expected);
  expect(Math.max(...asked)).toBeLessThan(2e6);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cacheIn, keyOf } from './cache.ts';

const PICTURE = Buffer.from('a picture');

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('what was written is there for the next build', () => {
  const at = folder();
  cacheIn(at).write('key', PICTURE);
  expect(Buffer.from(cacheIn(at).read('key') ?? '')).toEqual(PICTURE);
  expect(cacheIn(at).read('other')).toBeUndefined();
});

test('what was changed, cut off, or written for something else is as if it were not there', () => {
  const at = folder();
  const cache = cacheIn(at);
  cache.write('key', PICTURE);
  const sound = readFileSync(join(at, 'key'));
  const hostile = [
    sound.subarray(0, -1),
    Buffer.concat([sound, Buffer.from('!')]),
    Buffer.alloc(0),
    PICTURE,
  ];
  for (const bytes of hostile) {
    writeFileSync(join(at, 'key'), bytes);
    expect(cache.read('key')).toBeUndefined();
  }
  writeFileSync(join(at, 'other'), sound);
  expect(cache.read('other')).toBeUndefined();
});

test('a folder that cannot be used is no reason to fail', () => {
  const file = join(folder(), 'a-file');
  writeFileSync(file, '');
  const cache = cacheIn(join(file, 'below'));
  cache.write('key', PICTURE);
  expect(cache.read('key')).toBeUndefined();
  cache.prune();
});

test('what no build has asked for in a month goes', () => {
  const at = folder();
  const cache = cacheIn(at);
  cache.write('key', PICTURE);
  cache.prune();
  expect(readdirSync(at)).toEqual(['key']);
  cache.prune(Date.now() + 31 * 86_400_000);
  expect(readdirSync(at)).toEqual([]);
});

test('of what is large, only the last are kept', () => {
  const at = folder();
  const cache = cacheIn(at, 2);
  for (const [i, key] of ['one', 'two', 'three'].entries()) {
    cache.write(key, PICTURE);
    utimesSync(join(at, key), 1000 * i, Date.now() / 1000 - 100 + i);
  }
  cache.read('one');
  cache.prune();
  expect(readdirSync(at).sort()).toEqual(['one', 'three']);
});

test('a key is of all parts and of where one ends', () => {
  expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'));
  expect(keyOf('ab', 'c')).toBe(keyOf('ab', 'c'));
  expect(keyOf('a')).toMatch(/^[0-9a-f]{40}$/);
});

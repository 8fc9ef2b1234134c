import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differingPacks, writePacks } from './packs.ts';

test('a new pack takes the place of the old one, and nothing is copied twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-packs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const own = join(folder, 'city.pmtiles');
  const to = join(folder, 'data');
  writeFileSync(own, 'first');
  const first = new Map([['data/city-1.pmtiles', own]]);
  expect(writePacks(first, to)).toEqual([join(to, 'city-1.pmtiles')]);
  expect(writePacks(first, to)).toEqual([]);

  writeFileSync(own, 'second');
  const second = new Map([['data/city-2.pmtiles', own]]);
  expect(differingPacks(second, to)).toEqual({
    lacking: [join(to, 'city-2.pmtiles')],
    old: [join(to, 'city-1.pmtiles')],
  });
  writePacks(second, to);
  expect(readdirSync(to)).toEqual(['city-2.pmtiles']);
  expect(readFileSync(join(to, 'city-2.pmtiles'), 'utf8')).toBe('second');

  writePacks(new Map(), to);
  expect(readdirSync(to)).toEqual([]);
});

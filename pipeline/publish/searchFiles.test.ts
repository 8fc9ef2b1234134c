import { expect, test } from 'vitest';
import { readManifest, readShard } from '../../src/domain/search/shards.ts';
import { catalogOf } from '../../src/testing/catalog.ts';
import { largeDossier } from '../../src/testing/largeDossier.ts';
import { searchFiles } from './searchFiles.ts';
import { testSite } from './testSite.ts';

const catalog = catalogOf(largeDossier(80));

test('a large dossier has a search index that a page can read', () => {
  const files = new Map(searchFiles({ ...testSite(undefined, catalog), largeAbove: 50 }));
  const read = (name: string) => JSON.parse(String(files.get(`data/search/${name}.json`)));
  const manifest = readManifest(read('index'), { version: catalog.version, stops: 80 });
  expect(files.size).toBe(manifest.shards.length + 1);
  for (const number of manifest.shards.keys()) readShard(read(`${number}`), manifest, number);
});

test('others have none', () => {
  expect([...searchFiles(testSite(undefined, catalog))]).toEqual([]);
});

import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readChunk } from '../../src/domain/chunks/readChunk.ts';
import { openPacked } from '../../src/domain/packed/openPacked.ts';
import { catalogOf, sure } from '../../src/testing/catalog.ts';
import { largeDossier } from '../../src/testing/largeDossier.ts';
import { beginScript } from './begin.ts';
import { firstFile } from './firstFile.ts';
import { prerender } from './prerender.tsx';
import type { BuiltSite } from './site.ts';
import { testSite } from './testSite.ts';

const STOPS = 100;
const FOLDERS = ['', 'visit/v3/', 'source/source-2/', 'coverage/'];

/** A site of so many stops, of which more than `largeAbove` are many. */
function siteOf(stops: number, largeAbove?: number): BuiltSite {
  const dataset = largeDossier(stops);
  const site = testSite(undefined, catalogOf(dataset));
  const text = (path: string) =>
    path === site.dataset ? JSON.stringify(dataset) : site.text(path);
  return { ...site, text, largeAbove };
}

async function pagesOf(site: BuiltSite): Promise<string[]> {
  const pages: string[] = [];
  for await (const [path, content] of prerender(site, (folder) => FOLDERS.includes(folder))) {
    if (path.endsWith('.html')) pages.push(String(content));
  }
  return pages;
}

test('a dossier of few stops has a first file, with which its first page begins', async () => {
  const site = siteOf(STOPS);
  expect([...firstFile(site)].map(([path]) => path)).toEqual(['data/first.json']);
  const [first, ...others] = await pagesOf(site);
  expect(first).toMatch(/<div id="app"[^>]* data-first="first">/);
  expect(first).toContain('"first":"data/first.json"');
  for (const page of others) expect(page).not.toMatch(/data-first|index\.bin|first\.json/);
});

test('a dossier of many stops has an index, with which every page begins', async () => {
  const site = siteOf(STOPS, STOPS - 1);
  const files = new Map(firstFile(site));
  const texts = ['data/texts/0.json.gz', 'data/texts/1.json.gz'];
  expect([...files.keys()]).toEqual([...texts, 'data/index.bin']);
  // What is written can be read, and names the chunks that there are.
  const bytes = Uint8Array.from(sure(files.get('data/index.bin')) as Uint8Array);
  const catalog = await openPacked(new Blob([bytes]));
  expect(catalog.stops).toHaveLength(STOPS);
  const starts = catalog.chunks?.firstVisits;
  expect([starts?.length, starts?.[0]]).toEqual([2, 0]);
  for (const [chunk, path] of texts.entries()) {
    const text = gunzipSync(sure(files.get(path)) as Uint8Array).toString('utf8');
    expect(readChunk(catalog, chunk, text)).toHaveProperty('linked');
  }
  expect(beginScript(site)).toContain('"first":"data/index.bin"');
  const pages = await pagesOf(site);
  expect(pages).toHaveLength(FOLDERS.length);
  for (const page of pages) {
    expect(page).toMatch(/<div id="app"[^>]* data-first="index">/);
    expect(page).not.toMatch(/preload"[^>]*visits\.json/);
  }
});

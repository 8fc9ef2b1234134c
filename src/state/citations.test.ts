import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { citationsOf } from '../../pipeline/citations/citations.ts';
import { citationFiles } from '../../pipeline/publish/citationFiles.ts';
import { testSite } from '../../pipeline/publish/testSite.ts';
import type { Catalog } from '../domain/catalog.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import { chunked } from '../testing/chunked.ts';
import { largeDossier } from '../testing/largeDossier.ts';
import { citationsQuery } from './citations.ts';
import { queries } from './queries.ts';

const BASE = 'https://site.example/dossier/';
const data = largeDossier(400);
const all = citationsOf(data);
const { catalog } = chunked(data, 4000);

/** The files of a site, by their addresses. */
const files = new Map<string, Uint8Array | string>();
const asked: string[] = [];
vi.stubGlobal('fetch', async (address: string) => {
  asked.push(address.replace(BASE, ''));
  const content = files.get(address.replace(BASE, ''));
  return content === undefined
    ? new Response('', { status: 404 })
    : new Response(typeof content === 'string' ? content : content.slice());
});

beforeEach(() => {
  queries.clear();
  asked.length = 0;
  files.clear();
});
afterAll(() => void vi.unstubAllGlobals());

const citationsFor = (of: Catalog, wanted?: Parameters<typeof citationsQuery>[2]) =>
  queries.fetchQuery(citationsQuery(BASE, of, wanted));

/** What the publisher makes of the citations where a dossier is large. */
function publishLarge(): void {
  const site = testSite(BASE, catalogOf(data));
  const text = (path: string) =>
    path === 'data/citations.json' ? JSON.stringify(all) : site.text(path);
  for (const [path, content] of citationFiles({ ...site, text, largeAbove: 0 })) {
    files.set(path, content as Uint8Array);
  }
}

test('of a large dossier every citation is in the one part that is asked for it', async () => {
  publishLarge();
  for (const { id } of catalog.sources) {
    const found = await citationsFor(catalog, { kind: 'sources', id });
    expect(found.sources.get(id)).toEqual(all.sources[id]);
  }
  for (const { id } of catalog.visits) {
    const found = await citationsFor(catalog, { kind: 'visits', id });
    expect(found.visits.get(id)).toEqual(all.visits[id]);
  }
  const parts = new Set(asked);
  expect(asked).toHaveLength(parts.size);
  expect(parts.size).toBe(files.size - 1);
  expect(parts).not.toContain('data/citations.json.gz');
  const { dossier } = await citationsFor(catalog, { kind: 'dossier' });
  expect(dossier).toEqual(all.dossier);
});

test('a part is a small piece of all citations', async () => {
  publishLarge();
  const { sources, visits } = await citationsFor(catalog, { kind: 'dossier' });
  expect(sources.size + visits.size).toBeLessThan(64);
  expect(files.size).toBeGreaterThan(5);
});

test('who wants all of them gets the file of all', async () => {
  publishLarge();
  const { sources, visits } = await citationsFor(catalog);
  expect(asked).toEqual(['data/citations.json.gz']);
  expect([sources.size, visits.size]).toEqual([catalog.sources.length, catalog.visits.length]);
});

test('of a small dossier there is one file', async () => {
  files.set('data/citations.json', JSON.stringify(all));
  const small = catalogOf(data);
  const { id } = sure(small.sources[0]);
  const { sources } = await citationsFor(small, { kind: 'sources', id });
  expect(sources.get(id)).toEqual(all.sources[id]);
  expect(asked).toEqual(['data/citations.json']);
});

test('what is damaged, missing or of another dataset is refused', async () => {
  await expect(citationsFor(catalog)).rejects.toThrow('data/citations.json.gz: 404');
  files.set('data/citations.json.gz', Uint8Array.of(0x1f, 0x8b, 8, 0));
  await expect(citationsFor(catalog)).rejects.toThrow('cannot be unpacked');
  files.set('data/citations.json.gz', JSON.stringify({ ...all, dataset: 'another' }));
  await expect(citationsFor(catalog)).rejects.toThrow('of another dataset');
});

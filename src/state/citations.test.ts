import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { citationsOf } from '../../pipeline/citations/citations.ts';
import { citationFiles } from '../../pipeline/publish/citationFiles.ts';
import { testSite } from '../../pipeline/publish/testSite.ts';
import type { Catalog } from '../domain/catalog.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import { chunked } from '../testing/chunked.ts';
import { largeDossier } from '../testing/largeDossier.ts';
import { citationsQuery, fetchCitations } from './citations.ts';
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

const citationsFor = (of: Catalog, wanted: Parameters<typeof citationsQuery>[2]) =>
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

test('who wants those of some sources gets the parts that have them, and hears how far that is', async () => {
  publishLarge();
  const shares: number[] = [];
  const tell = (share: number) => void shares.push(share);
  const some = catalog.sources.slice(0, 3);
  const few = await fetchCitations(BASE, catalog, some, { tell });
  for (const { id } of some) expect(few.sources.get(id)).toEqual(all.sources[id]);
  expect(few.dossier).toEqual(all.dossier);
  expect(asked.length).toBeLessThanOrEqual(4);
  const every = await fetchCitations(BASE, catalog, catalog.sources, { tell });
  expect(every.sources.size).toBe(catalog.sources.length);
  expect(asked).not.toContain('data/citations.json.gz');
  expect(new Set(asked).size).toBe(asked.length);
  expect(shares.at(-1)).toBe(1);
});

test('fetching them stops when it is told to', async () => {
  publishLarge();
  const stop = new AbortController();
  const tell = vi.fn(() => stop.abort(new Error('no longer wanted')));
  const fetching = fetchCitations(BASE, catalog, catalog.sources, { signal: stop.signal, tell });
  await expect(fetching).rejects.toThrow('no longer wanted');
  expect(tell).toHaveBeenCalledTimes(1);
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
  const dossier = { kind: 'dossier' } as const;
  const path = 'data/citations/0.json.gz';
  await expect(citationsFor(catalog, dossier)).rejects.toThrow(`${path}: 404`);
  files.set(path, Uint8Array.of(0x1f, 0x8b, 8, 0));
  await expect(citationsFor(catalog, dossier)).rejects.toThrow('cannot be unpacked');
  files.set(path, JSON.stringify({ ...all, dataset: 'another' }));
  await expect(citationsFor(catalog, dossier)).rejects.toThrow('of another dataset');
});

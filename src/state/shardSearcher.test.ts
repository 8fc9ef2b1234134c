import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Catalog } from '../domain/catalog.ts';
import { isoFromDay } from '../domain/date.ts';
import { countBits } from '../domain/index/bits.ts';
import { queryOf } from '../domain/search/search.ts';
import { searchIndexOf } from '../domain/search/writeShards.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import { fakeWorker } from '../testing/fakeWorker.ts';
import { largeDossier } from '../testing/largeDossier.ts';
import { asking } from '../work/asking.ts';
import { inWorkerOrHere } from '../work/pageWork.ts';
import { searchJobs } from '../work/searchJobs.ts';
import { shardSearcher } from './shardSearcher.ts';

const catalog = catalogOf(largeDossier(60));
const FOLDER = 'https://example.org/visits/data/search/';
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

/** In a worker, and on the page's own thread where there is none. */
const WAYS = {
  'in a worker': () => asking(() => fakeWorker(searchJobs())),
  'without a worker': () =>
    asking(() => {
      throw new Error('refused by the policy');
    }),
};

/** A site with the index of a catalogue; `spoil` makes something else of a file. */
function site(
  of: Catalog,
  way: keyof typeof WAYS,
  spoil: (name: string, file: unknown) => unknown = (_, file) => file,
) {
  const { manifest, shards } = searchIndexOf(of, { size: 500 });
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (address: URL, init: RequestInit) => {
    const name = address.href.slice(FOLDER.length);
    fetched.push(init.cache === 'reload' ? `${name} anew` : name);
    const file = name === 'index.json' ? manifest : shards[Number.parseInt(name, 10)];
    const spoilt = spoil(name, file);
    return spoilt === undefined ? new Response('', { status: 404 }) : Response.json(spoilt);
  });
  const run = inWorkerOrHere(WAYS[way](), async () => searchJobs());
  return { fetched, searcher: shardSearcher(of, FOLDER, run) };
}

describe.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('shardSearcher %s', (way) => {
  test('fetches what a text needs, once, and answers as the texts would', async () => {
    const { fetched, searcher } = site(catalog, way);
    expect(searcher.canAnswer('meeting 12')).toBe(false);
    expect(searcher.search(catalog, 'meeting 12')).toBeUndefined();
    await searcher.prepare('meeting 12', signal);
    expect(searcher.canAnswer('meeting 12')).toBe(true);
    const query = sure(searcher.search(catalog, 'meeting 12'));
    expect(query.found).toEqual(queryOf(catalog, 'meeting 12')?.found);
    expect(searcher.search(catalog, 'meeting 12')).toBe(query);
    const before = fetched.length;
    expect(before).toBeLessThan(6);
    await searcher.prepare('meeting 12', signal);
    await searcher.prepare('12 meeting', signal);
    expect(searcher.search(catalog, '12 meeting')?.found).toEqual(query.found);
    expect(fetched.length).toBe(before);
    expect(new Set(fetched).size).toBe(before);
  });

  test('without words it fetches what all searches need, and nothing more', async () => {
    const { fetched, searcher } = site(catalog, way);
    expect(searcher.canAnswer('')).toBe(true);
    await searcher.prepare('', signal);
    expect(fetched).toEqual(['index.json']);
    await searcher.prepare('...', signal);
    expect(searcher.canAnswer('...')).toBe(true);
    expect(fetched).toEqual(['index.json']);
    expect(searcher.search(catalog, '...')).toBeUndefined();
  });

  test('dates are found by the days of the stops as well', async () => {
    const { searcher } = site(catalog, way);
    const month = isoFromDay(sure(catalog.stops[0]).when.start.earliest).slice(0, 7);
    await searcher.prepare(month, signal);
    const query = sure(searcher.search(catalog, month));
    expect(countBits(query.found)).toBeGreaterThan(0);
    expect(query.found).toEqual(queryOf(catalog, month)?.found);
  });

  test('the last answers are kept', async () => {
    const { searcher } = site(catalog, way);
    const texts = Array.from({ length: 51 }, (_, i) => `meeting ${i}`);
    for (const text of texts) await searcher.prepare(text, signal);
    expect(texts.filter(searcher.canAnswer)).toEqual(texts.slice(1));
  });

  test('what could not be had is fetched anew, past the cache of the browser', async () => {
    let isDown = true;
    const { fetched, searcher } = site(catalog, way, (_, file) => (isDown ? undefined : file));
    await expect(searcher.prepare('gate', signal)).rejects.toThrow('index.json answers 404');
    isDown = false;
    await searcher.prepare('gate', signal);
    expect(searcher.canAnswer('gate')).toBe(true);
    expect(fetched).toContain('index.json anew');
  });

  test.each<[string, (name: string, file: object) => unknown, string]>([
    ['a page in place of the manifest', () => 'Not found', 'no manifest'],
    [
      'an index of another version',
      (_, file) => ({ ...file, version: 'other' }),
      'another version of the dossier',
    ],
    [
      'another shard',
      (name, file) => (name === 'index.json' ? file : { ...file, shard: 999 }),
      'not shard',
    ],
    [
      'spoilt rows',
      (name, file) => (name === 'index.json' ? file : { ...file, rows: { gate: '9999' } }),
      'not shard',
    ],
  ])('refuses %s, and finds nothing then', async (_, spoil, message) => {
    const { searcher } = site(catalog, way, spoil as never);
    await expect(searcher.prepare('gate', signal)).rejects.toThrow(message);
    expect(searcher.canAnswer('gate')).toBe(false);
    expect(searcher.search(catalog, 'gate')).toBeUndefined();
  });
});

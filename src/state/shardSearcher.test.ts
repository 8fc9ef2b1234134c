import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Catalog } from '../domain/catalog.ts';
import { queryOf } from '../domain/search/search.ts';
import { searchIndexOf } from '../domain/search/writeShards.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import { largeDossier } from '../testing/largeDossier.ts';
import { shardSearcher } from './shardSearcher.ts';

const catalog = catalogOf(largeDossier(60));
const FOLDER = 'https://example.org/visits/data/search/';
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

/** A site with the index of a catalogue; `spoil` makes something else of a file. */
function site(of: Catalog, spoil: (name: string, file: unknown) => unknown = (_, file) => file) {
  const { manifest, shards } = searchIndexOf(of, { size: 500 });
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (address: URL, init: RequestInit) => {
    const name = address.href.slice(FOLDER.length);
    fetched.push(init.cache === 'reload' ? `${name} anew` : name);
    const file = name === 'index.json' ? manifest : shards[Number.parseInt(name, 10)];
    const spoilt = spoil(name, file);
    return spoilt === undefined ? new Response('', { status: 404 }) : Response.json(spoilt);
  });
  return { fetched, searcher: shardSearcher(of, FOLDER) };
}

describe('shardSearcher', () => {
  test('fetches what a text needs, once, and answers as the texts would', async () => {
    const { fetched, searcher } = site(catalog);
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
    expect(fetched.length).toBe(before);
    expect(new Set(fetched).size).toBe(before);
  });

  test('without words it fetches what all searches need, and nothing more', async () => {
    const { fetched, searcher } = site(catalog);
    expect(searcher.canAnswer('')).toBe(true);
    await searcher.prepare('', signal);
    expect(fetched).toEqual(['index.json']);
    expect(searcher.canAnswer('...')).toBe(true);
    expect(searcher.search(catalog, '...')).toBeUndefined();
  });

  test('what could not be had is fetched anew, past the cache of the browser', async () => {
    let isDown = true;
    const { fetched, searcher } = site(catalog, (_, file) => (isDown ? undefined : file));
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
    const { searcher } = site(catalog, spoil as never);
    await expect(searcher.prepare('gate', signal)).rejects.toThrow(message);
    expect(searcher.canAnswer('gate')).toBe(false);
    expect(searcher.search(catalog, 'gate')).toBeUndefined();
  });
});

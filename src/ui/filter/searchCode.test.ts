import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { searchIndexOf } from '../../domain/search/writeShards.ts';
import { catalogOf, committedCatalog } from '../../testing/catalog.ts';
import { chunked } from '../../testing/chunked.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { lookFor, prepared, searcherOf } from './searchCode.ts';
import { createSearching } from './searching.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A searcher that answers when it is told to. */
function held(isThere = false) {
  let settle = { resolve: () => {}, reject: (_: Error) => {} };
  const prepare = vi.fn(
    (_: string, _signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        settle = { resolve, reject };
      }),
  );
  const searcher = { search: () => undefined, canAnswer: () => isThere, prepare };
  return { searcher, prepare, settle: () => settle };
}

test('it says that it takes time only if it does, and then what has been answered', async () => {
  const { searcher, settle } = held();
  const searching = createSearching();
  lookFor('gate', searcher, searching);
  expect(searching.getState()).toMatchObject({ answered: '' });
  expect(searching.getState().doing).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1000);
  expect(searching.getState().doing).toBe('looking');
  settle().resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(searching.getState()).toMatchObject({ answered: 'gate', doing: undefined });
});

test('words that can be answered are answered at once', () => {
  const { searcher } = held(true);
  const searching = createSearching();
  lookFor('gate', searcher, searching);
  expect(searching.getState().answered).toBe('gate');
});

test('what is given up says nothing any more', async () => {
  const { searcher, prepare, settle } = held();
  const searching = createSearching();
  const giveUp = lookFor('gate', searcher, searching);
  await vi.advanceTimersByTimeAsync(1000);
  giveUp();
  expect(prepare.mock.calls[0]?.[1].aborted).toBe(true);
  expect(searching.getState().doing).toBeUndefined();
  settle().reject(new Error('given up'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(searching.getState()).toMatchObject({ answered: '', doing: undefined });
});

test('a failure is told, but not before somebody has asked for words', async () => {
  const { searcher, settle } = held();
  const searching = createSearching();
  const giveUp = lookFor('', searcher, searching);
  settle().reject(new Error('no network'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(searching.getState().doing).toBeUndefined();
  giveUp();
  lookFor('gate', searcher, searching);
  settle().reject(new Error('no network'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(searching.getState()).toMatchObject({ answered: '', doing: 'failed' });
});

test('what has been brought before the page is drawn need not be brought again', async () => {
  const catalog = committedCatalog();
  expect(searcherOf(catalog, 'https://site.example/').canAnswer('palace')).toBe(false);
  const search = await prepared(catalog, 'https://site.example/', 'palace');
  expect(search(catalog, 'palace')).toBeDefined();
  expect(searcherOf(catalog, 'https://site.example/').canAnswer('palace')).toBe(true);
});

test('searches that begin before their code is there share what they find, whichever begins first', async () => {
  vi.useRealTimers();
  const dossier = largeDossier(60);
  const { catalog } = chunked(dossier, 4000);
  const { manifest, shards } = searchIndexOf(catalogOf(dossier), { size: 500 });
  vi.stubGlobal('fetch', async ({ href }: URL) => {
    const name = href.slice(href.lastIndexOf('/') + 1);
    return Response.json(name === 'index.json' ? manifest : shards[Number.parseInt(name, 10)]);
  });
  const searcher = searcherOf(catalog, 'https://site.example/');
  const { signal } = new AbortController();
  await Promise.all(['meeting', ''].map((text) => searcher.prepare(text, signal)));
  expect(searcher.canAnswer('meeting')).toBe(true);
  expect(searcher.search(catalog, 'meeting')).toBeDefined();
});

import { expect, test, vi } from 'vitest';
import { queryOf } from '../domain/search/search.ts';
import { catalogOf } from '../testing/catalog.ts';
import { largeDossier } from '../testing/largeDossier.ts';
import { textSearcher } from './searcher.ts';

const { signal } = new AbortController();

test('the index is made once the texts are there, once, and nothing can be answered before', async () => {
  const catalog = catalogOf(largeDossier(300));
  const texts = vi.fn(async () => {});
  const searcher = textSearcher(catalog, texts);
  expect(searcher.canAnswer('gate')).toBe(false);
  await Promise.all([searcher.prepare('', signal), searcher.prepare('gate', signal)]);
  expect(texts).toHaveBeenCalledTimes(1);
  expect(searcher.canAnswer('gate')).toBe(true);
  expect(searcher.search(catalog, 'gate')).toBe(queryOf(catalog, 'gate'));
});

test('whoever gives up is told so, and the next goes on; texts that failed are asked for again', async () => {
  const catalog = catalogOf(largeDossier(30));
  const texts = vi.fn(async () => {});
  texts.mockRejectedValueOnce(new Error('no network'));
  const searcher = textSearcher(catalog, texts);
  await expect(searcher.prepare('gate', signal)).rejects.toThrow('no network');
  const stop = new AbortController();
  const first = searcher.prepare('gat', stop.signal);
  stop.abort(new Error('given up'));
  await expect(first).rejects.toThrow('given up');
  await searcher.prepare('gate', signal);
  expect(searcher.canAnswer('gate')).toBe(true);
  expect(texts).toHaveBeenCalledTimes(2);
});

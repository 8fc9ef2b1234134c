import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import stories from '../../public/data/stories.json?raw';
import { committedCatalog } from '../testing/catalog.ts';
import { DatasetError } from './dataset.ts';
import { keepDraft, readDraft } from './draft.ts';
import { storiesQuery } from './stories.ts';

const catalog = committedCatalog();

function load(body: string) {
  vi.stubGlobal('fetch', async () => new Response(body));
  return new QueryClient().fetchQuery(storiesQuery('https://example.org/site/', catalog));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the committed stories are of the committed dataset', async () => {
  const loaded = await load(stories);
  expect(loaded.map(({ id }) => id)).toEqual(['five-visits', 'who-says-so']);
  expect(JSON.parse(stories).dataset).toBe(catalog.version);
  for (const { steps } of loaded) {
    for (const { heading, text, notes } of steps) {
      for (const texts of [heading, text, notes]) {
        expect(Object.keys(texts ?? {})).toEqual(['en', 'ru', 'be']);
      }
    }
  }
});

test('an id that the catalogue does not have is named with its step', async () => {
  const broken = stories.replace('"id":"2019-07-valaam.valaam"', '"id":"2019-07-nowhere"');
  const error = await load(broken).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatasetError);
  expect(error).toMatchObject({
    problem: 'invalid',
    address: 'https://example.org/site/data/stories.json',
    faults: [
      {
        path: 'stories[0].steps[1].shown',
        message: 'There is no stop "2019-07-nowhere" in this dataset',
      },
    ],
  });
});

test('another format, and what is no JSON, are refused', async () => {
  await expect(load('{"format":"dateline-stories-9"}')).rejects.toMatchObject({
    problem: 'invalid',
  });
  await expect(load('{')).rejects.toMatchObject({ problem: 'malformed' });
});

test('a draft is kept, found again and forgotten; what somebody else left there is refused', () => {
  const kept = new Map<string, string>();
  const storage = () =>
    ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    }) as unknown as Storage; // only what the draft uses
  const story = {
    id: 'draft',
    title: { en: 'Mine' },
    steps: [{ heading: { en: 'One' }, shown: { kind: 'none' as const } }],
  };
  expect(readDraft(catalog, storage)).toBeUndefined();
  expect(keepDraft(catalog, story, storage)).toBe(true);
  expect(readDraft(catalog, storage)).toEqual({ ok: true, story });
  for (const key of kept.keys()) kept.set(key, '{"id":"<b>"}');
  expect(readDraft(catalog, storage)).toMatchObject({ ok: false });
  keepDraft(catalog, undefined, storage);
  expect(kept.size).toBe(0);
});

test('without storage nothing is kept, and it says so', () => {
  const storage = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(readDraft(catalog, storage)).toBeUndefined();
  expect(keepDraft(catalog, undefined, storage)).toBe(false);
});

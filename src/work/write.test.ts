/** Files that a worker writes are those that a page writes. */
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { chunksOf } from '../domain/chunks/chunksOf.ts';
import type { Dataset } from '../domain/dataset.ts';
import { sayDates } from '../domain/dateWords.ts';
import { EVERYTHING, type Filter } from '../domain/filter.ts';
import { indexOf } from '../domain/index/catalogIndex.ts';
import { bitsOf } from '../domain/index/rowSet.ts';
import { packOf } from '../domain/packed/pack.ts';
import { remaining } from '../domain/remaining.ts';
import { FORMATS } from '../export/formats.ts';
import { inOnePiece } from '../export/pieces.ts';
import { m } from '../locales/generated/messages.js';
import { catalogOf, sure } from '../testing/catalog.ts';
import { fakeWorker } from '../testing/fakeWorker.ts';
import { largeDossier } from '../testing/largeDossier.ts';
import { exportWords, spokenWords } from '../ui/download/exportWords.ts';
import { asking } from './asking.ts';
import { write } from './write.ts';

/** Text with the mark that a table begins with. */
const textIn = new TextDecoder('utf-8', { ignoreBOM: true });

const BASE = 'https://example.org/visits/';

/** As `ui/language/words.ts` has the page say them. */
const PAGE_DATES: Parameters<typeof sayDates>[0] = (word, date, time = '') =>
  m.date_said({ word, date, time });

afterEach(() => {
  vi.unstubAllGlobals();
  sayDates(PAGE_DATES);
});

/** From the day of the stop in the middle. */
const late = ({ catalog: { stops } }: Site): Filter => ({
  ...EVERYTHING,
  period: { from: sure(stops[stops.length >> 1]).when.start.earliest },
});

/** With a time of day, for which a date needs words, at every stop. */
function timed(data: Dataset): Dataset {
  const visits = data.visits.map((visit) => {
    const stops = visit.stops.map((stop) => ({ ...stop, when: { ...stop.when, time: '15:30' } }));
    return { ...visit, stops: stops as typeof visit.stops };
  });
  return { ...data, visits };
}

/** A site with the index of a large dossier, and its texts in chunks of about so many bytes. */
function site(stops: number, bytes = 8000) {
  const data = timed(largeDossier(stops));
  const chunks = [...chunksOf(data, { bytes })];
  const firstVisits = Uint32Array.from(chunks, ({ firstVisit }) => firstVisit);
  const files = new Map([['data/index.bin', gzipSync(packOf(data, firstVisits))]]);
  for (const { texts } of chunks) {
    files.set(`data/texts/${texts.chunk}.json.gz`, gzipSync(JSON.stringify(texts)));
  }
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (address: URL, { signal }: RequestInit) => {
    const path = address.href.slice(BASE.length);
    fetched.push(path);
    signal?.throwIfAborted();
    const file = files.get(path);
    return file ? new Response(Uint8Array.from(file)) : new Response('', { status: 404 });
  });
  return { catalog: catalogOf(data), chunks: chunks.length, fetched, files };
}

type Site = ReturnType<typeof site>;

/** What a page orders of all that passes a filter. */
function orderOf({ catalog }: Site, format: keyof typeof FORMATS, filter: Filter) {
  const index = indexOf(catalog);
  const { stops, visits } = remaining(catalog, filter);
  return {
    base: BASE,
    version: catalog.version,
    stops: bitsOf(index.stops, stops),
    visits: bitsOf(index.visits, visits),
    ...{ format, language: 'de', home: 'https://example.net/', spoken: spokenWords() },
  };
}

const ask = () => asking(() => fakeWorker({ write }));

test.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])(
  '%s of what passes a filter is byte for byte what the page would write',
  async (format) => {
    const all = site(120);
    for (const filter of [EVERYTHING, late(all)]) {
      const { catalog } = all;
      sayDates(PAGE_DATES);
      const written = inOnePiece(
        FORMATS[format].write({
          ...{ catalog, remaining: remaining(catalog, filter), language: 'de' },
          ...{ base: 'https://example.net/', words: exportWords() },
        }),
      );
      // A worker knows no words but those that it is sent.
      sayDates(() => 'unsaid');
      const { name, file } = await ask()('write', orderOf(all, format, filter));
      expect(textIn.decode(await file.arrayBuffer())).toBe(written);
      expect(file.type).toBe(FORMATS[format].mediaType);
      expect(name).toMatch(new RegExp(`^.*-${catalog.version}\\.${FORMATS[format].extension}$`));
    }
  },
);

test('only the texts of what is taken are fetched, each once, and it is told how far it is', async () => {
  const all = site(300);
  const shares: number[] = [];
  const tell = (share: number) => shares.push(share);
  await ask()('write', orderOf(all, 'stops', late(all)), { tell });
  expect(all.fetched.length).toBeGreaterThan(3);
  expect(all.fetched.length).toBeLessThan(all.chunks);
  expect(new Set(all.fetched).size).toBe(all.fetched.length);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.length).toBeGreaterThanOrEqual(all.fetched.length - 1);
});

test('a reader who stops it stops the fetching', async () => {
  const all = site(300, 2000);
  const stop = new AbortController();
  const tell = () => stop.abort(new Error('enough'));
  const worker = ask();
  const made = worker('write', orderOf(all, 'stops', EVERYTHING), { signal: stop.signal, tell });
  await expect(made).rejects.toThrow('enough');
  // By the time that another file is there, all of the first would have been fetched.
  await worker('write', orderOf(all, 'stops', EVERYTHING));
  expect(all.fetched.length).toBeLessThan(2 * all.chunks);
});

test.each<[string, (all: Site) => void, string]>([
  [
    'a chunk is missing',
    ({ files }) => files.delete('data/texts/1.json.gz'),
    '1.json.gz answers 404',
  ],
  [
    'a chunk is no chunk',
    ({ files }) => files.set('data/texts/1.json.gz', gzipSync('{}')),
    '1.json.gz is invalid',
  ],
  ['the index is missing', ({ files }) => files.delete('data/index.bin'), 'index.bin answers 404'],
  [
    'the site has another version',
    ({ files }) => {
      const data = { ...largeDossier(300), version: 'ffffffffffff' };
      files.set('data/index.bin', gzipSync(packOf(data, Uint32Array.of(0))));
    },
    'another version',
  ],
])('where %s, there is no file', async (_, spoil, message) => {
  const all = site(300);
  spoil(all);
  await expect(ask()('write', orderOf(all, 'stops', EVERYTHING))).rejects.toThrow(message);
});

import { expect, test } from 'vitest';
import { dataset, visit } from '../../testing/aurelia.ts';
import { sure } from '../../testing/catalog.ts';
import { chunked } from '../../testing/chunked.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { catalogOf } from '../catalogOf.ts';
import { chunkOfVisit, rowsOf } from './chunkRows.ts';
import { chunksOf } from './chunksOf.ts';
import { readChunk } from './readChunk.ts';

const LARGE = largeDossier(300);
const SMALL_CHUNKS = { bytes: 4000 };

test('every visit is in one chunk, in the order of the catalogue', () => {
  const { texts } = chunked(LARGE, SMALL_CHUNKS.bytes);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.flatMap(({ visits }) => visits.map(({ id }) => id))).toEqual(
    catalogOf(LARGE).visits.map(({ id }) => id),
  );
});

test('a chunk is about as large as asked', () => {
  const texts = [...chunksOf(LARGE, { bytes: 20_000 })].map(({ texts }) => texts);
  for (const each of texts.slice(0, -1)) {
    const { length } = JSON.stringify(each);
    expect(length).toBeGreaterThan(15_000);
    expect(length).toBeLessThan(30_000);
  }
});

test('a visit larger than a chunk is one', () => {
  const sizes = [...chunksOf(dataset(), { bytes: 1 })].map(({ texts }) => texts.visits.length);
  expect(sizes.slice(0, 2)).toEqual([1, 1]);
});

test('what no visit names is in the last chunk', () => {
  const data = dataset();
  const quoted = data.sources[0];
  const unquoted = { ...sure(quoted), id: 'unquoted' };
  const chunks = [...chunksOf({ ...data, sources: [...data.sources, unquoted] }, { bytes: 1 })];
  expect(sure(chunks.at(-1)).texts.sources.map(({ id }) => id)).toContain('unquoted');
  expect(sure(chunks[0]).texts.sources.map(({ id }) => id)).not.toContain('unquoted');
});

test('a dataset without visits has one chunk', () => {
  expect([...chunksOf(dataset({ visits: [] as never }))]).toHaveLength(1);
});

test('each chunk can be read by itself', () => {
  for (const data of [LARGE, dataset()]) {
    const { catalog, texts } = chunked(data, SMALL_CHUNKS.bytes);
    for (const [chunk, each] of texts.entries()) {
      expect(readChunk(catalog, chunk, JSON.stringify(each))).not.toHaveProperty('faults');
      const [from, to] = rowsOf(catalog, chunk);
      for (const of of catalog.visits.slice(from, to)) {
        expect(chunkOfVisit(catalog, of)).toBe(chunk);
      }
    }
  }
});

test('a note may name an excerpt that another chunk has', () => {
  const data = dataset();
  const [a, b] = data.visits;
  const named = sure(b).stops[0].excerpts[0].id;
  const note = {
    id: 'n',
    kind: 'remark',
    text: { en: 'See there.' },
    references: [] as string[],
  } as const;
  const told = { ...sure(a), notes: [{ ...note, excerpts: [named] }] };
  const changed = { ...data, visits: [told, ...data.visits.slice(1)] };
  const { catalog, texts } = chunked(changed, 1);
  for (const [chunk, each] of texts.entries()) {
    expect(readChunk(catalog, chunk, JSON.stringify(each))).toHaveProperty('linked');
  }
});

const { catalog, texts } = chunked(LARGE, SMALL_CHUNKS.bytes);
const SECOND = sure(texts[1]);

/** What is said of the second chunk, changed. */
function said(changed: object | string) {
  const text = typeof changed === 'string' ? changed : JSON.stringify({ ...SECOND, ...changed });
  return readChunk(catalog, 1, text);
}

const other = visit('other', {});
test.each<[string, object | string, string, string]>([
  ['cut off', JSON.stringify(SECOND).slice(0, 900), 'malformed', ''],
  ['of a later format', { format: 'dateline-texts-2' }, 'newer', ''],
  ['of another format', { format: 'dateline-first-1' }, 'invalid', 'format'],
  ['of another dataset', { version: 'ffffffffffff' }, 'changed', ''],
  ['another chunk', { chunk: 2 }, 'invalid', 'chunk'],
  ['without a visit', { visits: SECOND.visits.slice(1) }, 'invalid', 'visits'],
  ['with another visit', { visits: [other, ...SECOND.visits.slice(1)] }, 'invalid', 'visits[0].id'],
  ['without its sources', { sources: [] }, 'invalid', 'visits[0].stops[0].excerpts[0].source'],
  ['without its places', { places: [] }, 'invalid', 'visits[0].stops[0].place'],
  ['with what is not known', { people: [] }, 'invalid', 'people'],
  [
    'with a source that the index has not',
    { sources: [...SECOND.sources, { ...sure(SECOND.sources[0]), id: 'x' }] },
    'invalid',
    `sources[${SECOND.sources.length}].id`,
  ],
])('a chunk %s is refused', (_, changed, problem, path) => {
  const read = said(changed);
  expect(read).toHaveProperty('problem', problem);
  if ('faults' in read && path !== '') expect(read.faults.map((it) => it.path)).toContain(path);
});

test('a chunk with other words than its source is refused', () => {
  const changed = JSON.stringify(SECOND).replace('"exact":"The', '"exact":"Ten');
  expect(said(changed)).toHaveProperty('problem', 'invalid');
});

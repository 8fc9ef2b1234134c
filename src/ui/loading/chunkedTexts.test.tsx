import { gzipSync } from 'node:zlib';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Catalog, Visit } from '../../domain/catalog.ts';
import { areTextsThere } from '../../domain/chunks/arrived.ts';
import { visitsAtPlace, visitsOfSelected, visitsTelling } from '../../domain/chunks/shown.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { queryOf } from '../../domain/search/search.ts';
import { find, type Selected, type Selection } from '../../domain/selection.ts';
import { FORMATS } from '../../export/formats.ts';
import { inOnePiece } from '../../export/pieces.ts';
import type { UrlState } from '../../state/url.ts';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf, committedText, sure } from '../../testing/catalog.ts';
import { chunked } from '../../testing/chunked.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { exportWords } from '../download/exportWords.ts';
import { StaticPage } from '../prerender/StaticPage.tsx';
import { askForAllTexts } from './askForAllTexts.ts';
import { queueOf } from './chunkQueues.ts';
import { openingVisits } from './openingTexts.ts';
import { askForTextsOf, beginInChunks } from './texts.ts';

const BASE = 'https://site.example/';
const PUBLISHED = JSON.parse(committedText);

let files: ReadonlyMap<string, string> = new Map();
const restart = vi.fn(async () => {});
const network = vi.fn(async (address: string) => {
  const text = files.get(new URL(address).pathname.slice(1));
  return text === undefined ? new Response('', { status: 404 }) : new Response(text);
});
vi.stubGlobal('fetch', network);
beginInChunks(async (catalog) => queueOf(catalog, { base: BASE, restart }));

beforeEach(() => {
  network.mockClear();
  restart.mockClear();
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** The page of a selection as HTML. */
function drawn(catalog: Catalog, selected: Selected): string {
  const all = remaining(catalog, EVERYTHING);
  const page = renderToString(
    <StaticPage
      {...{ catalog, language: 'en', drawings: undefined, path: '', selected, all }}
      selection={{ kind: 'none' }}
    />,
  );
  // Ids are of where in the tree a part is.
  return page.replaceAll(/_R_[0-9a-z]*_/g, 'id');
}

/** Whose texts the page of a selection needs. */
function visitsOn(catalog: Catalog, selected: Selected): Visit[] {
  return [
    ...visitsOfSelected(selected),
    ...(selected.kind === 'place' ? visitsAtPlace(catalog, selected.place) : []),
    ...(selected.kind === 'source' ? visitsTelling(catalog, selected.source) : []),
  ];
}

function selectionsOf({ visits, places, sources }: Catalog): Selection[] {
  return [
    ...visits.flatMap((visit): Selection[] => [
      { kind: 'visit', id: visit.id },
      { kind: 'stop', id: visit.stops[0].id },
    ]),
    ...places.map(({ id }): Selection => ({ kind: 'place', id })),
    ...sources.map(({ id }): Selection => ({ kind: 'source', id })),
  ];
}

test.each([
  ['the first dossier', PUBLISHED, 6],
  ['the Aurelia', dataset(), 1],
])('pages of %s draw of chunks what they draw of the whole dataset', async (_, data, every) => {
  const whole = catalogOf(data);
  for (const selection of selectionsOf(whole).filter((_, i) => i % every === 0)) {
    const made = chunked(data, 3000);
    files = made.files;
    const selected = sure(find(made.catalog, selection));
    const before = drawn(made.catalog, selected);
    expect(before).not.toMatch(/<blockquote[^>]*>(<p>)?<\//);
    expect(before).toContain('texts-coming');
    await askForTextsOf(made.catalog, visitsOn(made.catalog, selected));
    expect(drawn(made.catalog, selected)).toBe(drawn(whole, sure(find(whole, selection))));
  }
});

test('only the chunks of what is shown are fetched, each once', async () => {
  const { catalog, files: made } = chunked(largeDossier(300), 8000);
  files = made;
  const [visit, next] = catalog.visits;
  await Promise.all([
    askForTextsOf(catalog, [sure(visit)]),
    askForTextsOf(catalog, [sure(visit), sure(next)]),
  ]);
  await askForTextsOf(catalog, [sure(visit)]);
  expect(network).toHaveBeenCalledTimes(1);
  expect(areTextsThere(catalog, [sure(visit)])).toBe(true);
  expect(areTextsThere(catalog, catalog.visits)).toBe(false);
});

test('files of all texts are those of the whole dataset, and progress is told', async () => {
  const data = largeDossier(120);
  const made = chunked(data, 8000);
  files = made.files;
  const told: [number, number][] = [];
  await askForAllTexts(made.catalog, made.catalog.visits, {
    onProgress: (...so) => told.push(so),
  });
  const count = made.files.size;
  expect(told).toEqual(Array.from({ length: count + 1 }, (_, i) => [i, count]));
  const taken = (catalog: Catalog) => ({
    ...{ catalog, remaining: remaining(catalog, EVERYTHING), language: 'en', base: BASE },
    words: exportWords(),
  });
  for (const { write } of Object.values(FORMATS)) {
    expect(inOnePiece(write(taken(made.catalog)))).toBe(inOnePiece(write(taken(catalogOf(data)))));
  }
});

test('a reader can stop a long download', async () => {
  const made = chunked(largeDossier(300), 4000);
  files = made.files;
  const controller = new AbortController();
  const all = askForAllTexts(made.catalog, made.catalog.visits, {
    signal: controller.signal,
    onProgress: (there) => there === 2 && controller.abort(),
  });
  await expect(all).rejects.toThrow();
  expect(network.mock.calls.length).toBeLessThan(made.files.size);
});

test('a chunk that is wrong is said to be so, and is asked for again', async () => {
  const made = chunked(dataset(), 1);
  const path = 'data/texts/0.json.gz';
  files = new Map([...made.files, [path, '{"format":"dateline-texts-1"}']]);
  const visits = [sure(made.catalog.visits[0])];
  await expect(askForTextsOf(made.catalog, visits)).rejects.toMatchObject({
    problem: 'invalid',
    address: BASE + path,
    faults: expect.arrayContaining([{ path: 'version', message: expect.any(String) }]),
  });
  expect(areTextsThere(made.catalog, visits)).toBe(false);
  const packed = gzipSync(sure(made.files.get(path)));
  network.mockResolvedValueOnce(new Response(packed.subarray(0, -4)));
  await expect(askForTextsOf(made.catalog, visits)).rejects.toMatchObject({
    problem: 'malformed',
    faults: [{ path: '', message: expect.stringContaining('cannot be unpacked') }],
  });
  network.mockResolvedValueOnce(new Response(gzipSync(Buffer.alloc(33_000_000))));
  await expect(askForTextsOf(made.catalog, visits)).rejects.toMatchObject({
    problem: 'invalid',
    faults: [{ path: '', message: expect.stringContaining('more than 32000000 bytes') }],
  });
  files = made.files;
  network.mockResolvedValueOnce(new Response(packed));
  await askForTextsOf(made.catalog, visits);
  expect(areTextsThere(made.catalog, visits)).toBe(true);
});

test('where the site has changed, the page begins anew, once', async () => {
  const made = chunked(dataset(), 1);
  files = new Map(
    [...made.files].map(([path, text]) => [path, text.replace('0123456789ab', 'ffffffffffff')]),
  );
  await expect(askForTextsOf(made.catalog, made.catalog.visits)).rejects.toThrow();
  expect(restart).toHaveBeenCalledTimes(1);
});

test('a page that is taken over has the texts of what it shows, and little else', () => {
  const { catalog } = chunked(largeDossier(300), 4000);
  const at = (state: Partial<UrlState>) =>
    openingVisits(catalog, { selection: { kind: 'none' }, ...state }).map(({ order }) => order);
  const [visit] = catalog.visits.slice(40);
  expect(at({})).toEqual([]);
  expect(at({ selection: { kind: 'visit', id: sure(visit).id } })).toEqual([41]);
  const list = at({ page: 'list' });
  expect(list[0]).toBe(1);
  expect(list.length).toBeLessThan(20);
  expect(at({ page: 'list', sheet: 2 })[0]).toBe(list.length + 1);
  const busy = sure([...catalog.places].sort((a, b) => b.stops.length - a.stops.length)[0]);
  expect(at({ selection: { kind: 'place', id: busy.id } }).length).toBeLessThan(12);
});

test('where words are looked for, the texts that come first are those of what is found', () => {
  const whole = catalogOf(largeDossier(300));
  const late = sure(whole.stops.at(-1));
  const filter = { ...EVERYTHING, text: late.when.edtf };
  const at = (state: Partial<UrlState>, search?: typeof queryOf) =>
    openingVisits(whole, { selection: { kind: 'none' }, filter, ...state }, search);
  const found = remaining(whole, filter, queryOf).visits;
  expect(found).toContain(late.visit);
  expect(found).not.toContain(whole.visits[0]);
  for (const state of [{}, { page: 'list' as const }]) {
    expect(at(state, queryOf).length).toBeGreaterThan(0);
    for (const visit of at(state, queryOf)) expect(found).toContain(visit);
  }
  expect(at({}), 'Without an answer').toEqual([]);
  expect(at({ page: 'method' }, queryOf)).toEqual(whole.visits.slice(0, 10));
});

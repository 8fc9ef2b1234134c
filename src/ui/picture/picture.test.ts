import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { NOTHING, type Selection } from '../../domain/selection.ts';
import { committedCatalog, select, sure } from '../../testing/catalog.ts';
import { elementsIn, readXml, textIn } from '../../testing/xml.ts';
import { pictureOf } from './picture.ts';

const BASE = 'https://example.org/atlas/';
const LINK = `${BASE}?visit=a&lang=en`;
const catalog = committedCatalog();

/** The files of the site; type is found among the dependencies, as in development. */
function serve(withholds: RegExp) {
  vi.stubGlobal('fetch', async ({ pathname }: URL) => {
    if (withholds.test(pathname)) return new Response('', { status: 404 });
    // Vite's address of a file outside the root: where node_modules is a link to another folder.
    const outside = /^\/@fs(\/.*)/.exec(pathname)?.[1];
    const inside = pathname.startsWith('/node_modules')
      ? pathname.slice(1)
      : pathname.replace('/atlas/', 'public/');
    const file = outside ?? inside;
    return new Response(readFileSync(file));
  });
}

const request = (selection: Selection = NOTHING, base = BASE) => ({
  catalog,
  selected: select(catalog, selection),
  remaining: remaining(catalog, EVERYTHING),
  language: 'en',
  period: {},
  timeScale: undefined,
  shown: {},
  base,
  theme: 'light' as const,
  link: LINK,
});

const read = async (blob: Blob) => readXml(await blob.text());

beforeEach(() => serve(/^$/));
afterEach(() => void vi.unstubAllGlobals());

test('has title, map, timeline, credit and link in one file', async () => {
  const [visit] = catalog.visits;
  const blob = await pictureOf(request({ kind: 'visit', id: sure(visit).id }), 'svg');
  expect(blob.type).toContain('image/svg+xml');
  const root = await read(blob);
  const texts = elementsIn(root)
    .filter(({ name }) => name === 'text')
    .map(textIn)
    .join(' ');
  for (const words of [
    sure(catalog.dossier.title.en),
    sure(sure(visit).title.en),
    'GSHHG · Natural Earth',
    catalog.version,
    LINK,
  ]) {
    expect(texts).toContain(words);
  }
  const labels = elementsIn(root).map(({ attributes }) => attributes['aria-label']);
  expect(labels).toEqual(expect.arrayContaining(['Map', 'Timeline']));
});

test('holds its type in itself and asks nobody for anything', async () => {
  const text = await (await pictureOf(request(), 'svg')).text();
  expect(text.match(/@font-face/g)).toHaveLength(4);
  expect(text.match(/url\((?!data:font\/woff2)/g)).toBeNull();
  expect(text).not.toMatch(/(?:href|src)="/);
});

test('brings Cyrillic type only where there is Cyrillic', async () => {
  const text = await (await pictureOf({ ...request(), language: 'ru' }, 'svg')).text();
  expect(text.match(/@font-face/g)).toHaveLength(8);
});

test.each([
  ['basemap', /world\.topojson/],
  ['type', /\.woff2/],
])('is made without %s, too', async (what, withholds) => {
  serve(withholds);
  // What has been fetched from one site is not asked for again.
  const base = `https://${what}.example.org/atlas/`;
  const root = await read(await pictureOf(request(NOTHING, base), 'svg'));
  const marked = elementsIn(root).filter(({ attributes }) => attributes['data-place']);
  expect(marked.length).toBeGreaterThan(3);
});

import { describe, expect, test } from 'vitest';
import { shellWithType } from '../cards/testType.ts';
import { digestOf } from '../hash.ts';
import { testSite } from '../testSite.ts';
import { keptFiles, otherWords } from './keptFiles.ts';
import { maskable, webApp } from './webApp.ts';

describe('kept files', () => {
  const urlsOf = (files: string[]) => keptFiles(files, digestOf, []).map(({ url }) => url);

  test('pages have the address of their folder', () => {
    const urls = keptFiles(['index.html', 'visit/a/index.html', '404.html'], digestOf, []);
    expect(urls.map(({ url }) => url)).toEqual(['./', 'visit/a/', '404.html']);
  });

  test('what changes under the same name is told by its content', () => {
    const [first] = keptFiles(['data/visits.json'], () => digestOf('1'), []);
    const [second] = keptFiles(['data/visits.json'], () => digestOf('2'), []);
    expect(first?.revision).toMatch(/^[0-9a-f]{16}$/);
    expect(second?.revision).not.toBe(first?.revision);
    expect(keptFiles(['assets/index-1a2b.js'], digestOf, [])[0]?.revision).toBeNull();
  });

  test('code, data, type and the licences are kept; what is for others is not', () => {
    const kept = ['assets/a.woff2', 'basemap/LICENCES.md', 'basemap/atlas/index.json', 'icon.svg'];
    const left = [
      ...['.vite/manifest.json', 'embed/index.html', 'embed.js', 'assets/embed-style-1.css'],
      ...['hosts/index.html', 'cards/dossier.png', 'oembed/dossier.json', 'sitemap.xml'],
      'sitemap-2.xml',
      ...['data/visits.schema.json', 'dossier.html', 'sw.js', 'basemap/atlas/0_50_20.topojson'],
    ];
    expect(keptFiles([...kept, ...left], digestOf, []).map(({ url }) => url)).toEqual(kept);
  });

  test('of a large dossier the index is kept with its code, and no texts', () => {
    const large = [
      ...['data/texts/0.json.gz', 'data/search/a.json', 'data/visits.json.gz'],
      ...['data/citations/0.json.gz', 'data/citations.json.gz'],
    ];
    const code = ['assets/openPacked-1.js'];
    expect(urlsOf(['data/index.bin', ...code, ...large])).toEqual(['data/index.bin', ...code]);
    const small = ['data/citations.json', 'data/visits.json'];
    expect(urlsOf([...small, ...code])).toEqual(small);
  });

  test('of more than 200 pages of parts none is kept, neither of a visit nor of a year in the list', () => {
    const pagesOf = (count: number) =>
      Array.from({ length: count }, (_, i) => `visit/${i}/index.html`);
    const lists = ['list/2016/index.html', 'list/2016/10/index.html'];
    const few = [...lists, ...pagesOf(198)];
    expect(urlsOf([...few, 'list/index.html'])).toHaveLength(201);
    expect(urlsOf([...few, 'visit/more/index.html', 'list/index.html'])).toEqual(['list/']);
  });

  test('what reads an archive is kept where there is one, and no archive', () => {
    const code = 'assets/ArchivePage-1.js';
    const data = 'data/archive/archive-0123456789ab.json';
    expect(urlsOf([code])).toEqual([]);
    expect(urlsOf([code, data])).toEqual([code]);
  });
});

test('of the languages of the interface everyone keeps those of the dossier', () => {
  const words = ['assets/_words-de-Ab1.js', 'assets/_words-ru-x_-2.js', 'assets/words-B.js'];
  const kept = keptFiles(words, digestOf, ['en', 'ru']);
  expect(kept.map(({ url }) => url)).toEqual(words.slice(1));
  expect(otherWords(words, ['en', 'ru'])).toEqual({ de: words[0] });
});

const shell = await shellWithType();
const appOf = () => webApp(testSite(undefined, undefined, shell));

const files = await appOf();

describe('the app to be installed', () => {
  const manifest = JSON.parse(String(files.get('manifest.webmanifest')));

  test('is the dossier, wherever the site lies', () => {
    expect(manifest).toMatchObject({ start_url: './', scope: './', lang: 'en' });
    expect(manifest.name.length).toBeGreaterThan(10);
    expect(manifest).not.toHaveProperty('id');
    for (const { src } of manifest.icons) expect(src).not.toMatch(/^\/|:/);
  });

  test.each([
    ['icons/192.png', 192],
    ['icons/512.png', 512],
    ['icons/maskable-512.png', 512],
  ])('%s is a picture of %i pixels, the same each time', async (path, width) => {
    const bytes = Buffer.from(files.get(path) ?? '');
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(width);
    expect(bytes.equals(Buffer.from((await appOf()).get(path) ?? ''))).toBe(true);
  });

  test('an icon that is cut has its ground in the corners', async () => {
    const { raster, text } = testSite(undefined, undefined, shell);
    const { pixels } = (await raster()).drawing([]);
    const drawing = text('icon.svg');
    const [round, cut] = [drawing, maskable(drawing)].map((drawn) => [
      ...pixels(drawn).pixels.subarray(0, 4),
    ]);
    expect(round?.[3]).toBe(0);
    expect(cut).toEqual([0xb3, 0x39, 0x1f, 255]);
  });
});

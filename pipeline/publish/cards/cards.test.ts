import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { speak, spoken } from '../../../src/locales/locale.ts';
import { cardPath, subjectWithCard } from '../../../src/share/paths.ts';
import { catalogOf, sure } from '../../../src/testing/catalog.ts';
import { largeDossier } from '../../../src/testing/largeDossier.ts';
import { cacheIn } from '../../site/cache.ts';
import type { Page } from '../content.ts';
import type { BuiltSite } from '../site.ts';
import { subjectsOf } from '../subjects.ts';
import { testSite } from '../testSite.ts';
import { cardedIn, cardsBeside } from './cards.ts';
import { drawnFor } from './drawnFor.ts';
import { indexedPng } from './indexedPng.ts';
import { shellWithType } from './testType.ts';

const KILOBYTE = 1000;

const made = (site: BuiltSite) => drawnFor(site, subjectsOf(site.catalog).slice(0, 2));

test('cards of one size, light, and the same every time; none is drawn that was drawn before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-cards-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const blank = testSite(undefined, undefined, await shellWithType());
  const site = { ...blank, cache: cacheIn(folder) };
  const some = subjectsOf(site.catalog).slice(0, 2);
  const [first, again] = [await made(site), await made(site)];
  expect([...first.pages.keys()].sort()).toEqual(some.map(cardPath).sort());
  expect([first.drawn.length, again.drawn.length]).toEqual([2, 0]);
  for (const [path, png] of first.pages) {
    expect(png.toString('latin1', 1, 4), path).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(png.length, path).toBeLessThan(150 * KILOBYTE);
    expect(again.pages.get(path), path).toEqual(png);
  }
  // Another title, and an entry that was spoilt.
  const [entry] = readdirSync(folder);
  writeFileSync(join(folder, sure(entry)), 'spoilt');
  const { catalog } = site;
  const [visit, ...others] = catalog.visits;
  const changed = { ...sure(visit), title: { en: 'Another title' } };
  const other = { ...site, catalog: { ...catalog, visits: [changed, ...others] } };
  const mended = await made(site);
  expect(mended.drawn).toHaveLength(1);
  expect(mended.pages).toEqual(first.pages);
  expect((await made(other)).drawn).toEqual([cardPath({ kind: 'visit', visit: changed })]);
});

test('of a large dossier it and its visits have cards, which stand for the rest', () => {
  const catalog = catalogOf(largeDossier(1000));
  expect(cardedIn(catalog)).toHaveLength(1 + catalog.visits.length);
  const place = { kind: 'place', place: sure(catalog.places[0]) } as const;
  expect(subjectWithCard(place, catalog)).toEqual({ kind: 'none' });
  const small = testSite().catalog;
  expect(cardedIn(small)).toHaveLength(subjectsOf(small).length);
});

test('threads draw every card while other files are made, each of which keeps its language', async () => {
  const site = testSite();
  const asked: string[] = [];
  const pool = {
    size: 1,
    run: async (path: string) => {
      asked.push(path);
      return new Uint8Array(1);
    },
    close: async () => void asked.push('closed'),
  };
  const cards = cardedIn(site.catalog).map(cardPath);
  const heard: string[] = [];
  async function* own(): AsyncGenerator<Page> {
    for (const card of cards) {
      speak('ru');
      yield [`beside ${card}`, ''];
      heard.push(spoken());
    }
  }
  const paths: string[] = [];
  const threads = { cards: () => pool, hear: async () => {} };
  for await (const [path] of cardsBeside(site, own(), threads)) paths.push(path);
  expect(new Set(heard)).toEqual(new Set(['ru']));
  expect(asked).toEqual([...cards, 'closed']);
  expect(paths.findIndex((path) => cards.includes(path))).toBe(1);
  const beside = cards.map((card) => `beside ${card}`);
  expect([...paths].sort()).toEqual([...beside, ...cards].sort());
});

test('a palette keeps few colours as they are', () => {
  const [red, white] = [
    [200, 16, 8, 255],
    [255, 255, 255, 255],
  ];
  const pixels = Uint8Array.from([red, white, white, red, white, white].flat());
  const part = partsOf(indexedPng({ pixels, width: 3, height: 2 }, deflateSync));
  expect([...part('PLTE')]).toEqual([255, 255, 255, 200, 16, 8]);
  // Each line begins with its filter; a byte holds two pixels.
  expect([...inflateSync(part('IDAT'))]).toEqual([0, 0x10, 0x00, 0, 0x10, 0x00]);
});

test('of more colours than a palette holds a rare one of its own goes before shades, which become the nearest', () => {
  const greys = Array.from({ length: 32 }, (_, i) => [i * 8, i * 8, i * 8]);
  const green = [0, 160, 40];
  const pixels = [...greys.flatMap((grey) => [grey, grey, grey]), green];
  const bytes = pixels.flatMap((colour) => [...colour, 255]);
  // Not at the beginning of its memory, as from WebAssembly.
  const moved = Uint8Array.from([0, ...bytes]).subarray(1);
  const part = partsOf(indexedPng({ pixels: moved, width: 97, height: 1 }, deflateSync));
  const palette = part('PLTE');
  expect(palette).toHaveLength(16 * 3);
  const [, ...lines] = inflateSync(part('IDAT'));
  const indices = lines.flatMap((byte) => [byte >> 4, byte & 15]);
  const drawn = indices.map((index) => [...palette.subarray(index * 3, index * 3 + 3)]);
  expect(drawn[96]).toEqual(green);
  for (const [i, grey] of greys.entries()) {
    const [red = 0] = drawn[i * 3] ?? [];
    expect(Math.abs(red - (grey[0] ?? 0)), `${grey}`).toBeLessThanOrEqual(16);
  }
});

/** What is in the chunk of a type. */
function partsOf(picture: Uint8Array): (type: string) => Buffer {
  const png = Buffer.from(picture);
  return (type) => {
    const at = png.indexOf(type);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
}

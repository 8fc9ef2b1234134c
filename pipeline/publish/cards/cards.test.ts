import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { cardPath, subjectWithCard } from '../../../src/share/paths.ts';
import { catalogOf, sure } from '../../../src/testing/catalog.ts';
import { largeDossier } from '../../../src/testing/largeDossier.ts';
import { cacheIn } from '../../site/cache.ts';
import type { BuiltSite } from '../site.ts';
import { subjectsOf } from '../subjects.ts';
import { testSite } from '../testSite.ts';
import { cardedIn } from './cards.ts';
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

test('a palette keeps few colours as they are', () => {
  const [red, white] = [
    [200, 16, 8, 255],
    [255, 255, 255, 255],
  ];
  const pixels = Uint8Array.from([red, white, white, red, white, white].flat());
  const png = Buffer.from(indexedPng({ pixels, width: 3, height: 2 }, deflateSync));
  const part = (type: string) => {
    const at = png.indexOf(type);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  expect([...part('PLTE')]).toEqual([255, 255, 255, 200, 16, 8]);
  // Each line begins with its filter.
  expect([...inflateSync(part('IDAT'))]).toEqual([0, 1, 0, 0, 0, 1, 0, 0]);
});

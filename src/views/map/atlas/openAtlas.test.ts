import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Atlas, lazyAtlas } from '../basemap/atlas.ts';
import { openAtlas } from './openAtlas.ts';

const BASE = 'https://example.org/atlas/';
const TIMBUKTU = { centre: [-3, 16.8], width: 900, height: 500, zoom: 6 } as const;
const asked: string[] = [];
let isDown = false;

beforeEach(() => {
  asked.length = 0;
  isDown = false;
  vi.stubGlobal('fetch', async (address: URL) => {
    asked.push(address.href.slice(BASE.length));
    const isMissing = isDown && address.href.endsWith('.topojson');
    if (isMissing) return new Response('', { status: 503 });
    return new Response(readFileSync(`public/${address.href.slice(BASE.length)}`));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the cells in sight are fetched once, and are then there', async () => {
  const atlas = await openAtlas(BASE, undefined);
  expect(atlas.isWhole(TIMBUKTU)).toBe(false);
  expect(await atlas.load(TIMBUKTU)).toBe(true);
  expect(await atlas.load(TIMBUKTU)).toBe(false);
  expect(asked).toEqual([
    'basemap/atlas/index.json',
    'basemap/atlas/-20_10_20.topojson',
    'basemap/atlas/0_10_20.topojson',
  ]);
  expect(atlas.isWhole(TIMBUKTU)).toBe(true);
  const cells = atlas.cellsIn(TIMBUKTU);
  expect(cells.map(({ bounds }) => bounds)).toEqual([
    [-20, 10, 0, 30],
    [0, 10, 20, 30],
  ]);
  const names = cells.flatMap(({ cities }) => cities.map((city) => city.names.fr));
  expect(names).toContain('Tombouctou');
});

test('a cell that cannot be had is asked for again when the map moves', async () => {
  const atlas = await openAtlas(BASE, undefined);
  isDown = true;
  expect(await atlas.load(TIMBUKTU)).toBe(false);
  isDown = false;
  expect(await atlas.load(TIMBUKTU)).toBe(true);
});

test('far out nothing is opened, and a failure leaves the coarse world', async () => {
  const opened: Atlas = {
    cellsIn: () => {
      throw new Error('It is not asked');
    },
    isWhole: () => true,
    labelsIn: (_, labels) => labels,
    load: async () => true,
  };
  const open = vi.fn(async () => opened);
  const atlas = lazyAtlas(open);
  const far = { ...TIMBUKTU, zoom: 4 };
  expect(await atlas.load(far)).toBe(false);
  expect(open).not.toHaveBeenCalled();
  expect(await atlas.load(TIMBUKTU)).toBe(true);
  expect(atlas.cellsIn(far)).toEqual([]);
  expect(atlas.isWhole(far)).toBe(false);

  const broken = lazyAtlas(() => Promise.reject(new Error('offline')));
  expect(await broken.load(TIMBUKTU)).toBe(false);
  expect(broken.cellsIn(TIMBUKTU)).toEqual([]);
});

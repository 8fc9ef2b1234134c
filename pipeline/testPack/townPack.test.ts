import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
import { tilesAround } from './tilesAround.ts';
import { townBounds } from './town.ts';
import { TOWN_ZOOMS, townPack } from './townPack.ts';

const CENTRE = [-12.25, 61.5];
const bytes = townPack(CENTRE);
const source: Source = {
  getKey: () => 'town',
  getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length).buffer }),
};

test('the library reads what was written', async () => {
  const archive = new PMTiles(source);
  const header = await archive.getHeader();
  expect(header).toMatchObject({ specVersion: 3, minZoom: 5, maxZoom: 14, tileType: 1 });
  expect(header.minLon).toBeCloseTo(townBounds(CENTRE)[0], 6);
  expect(await archive.getMetadata()).toHaveProperty('vector_layers');
  for (let zoom = TOWN_ZOOMS.min; zoom <= TOWN_ZOOMS.max; zoom += 3) {
    for (const { x, y } of tilesAround(townBounds(CENTRE), zoom)) {
      expect(await archive.getZxy(zoom, x, y), `${zoom}/${x}/${y}`).toBeDefined();
    }
  }
  expect(await archive.getZxy(14, 0, 0)).toBeUndefined();
});

test('the town is where it should be, with its names', async () => {
  const [tile] = tilesAround([...CENTRE, ...CENTRE] as [number, number, number, number], 11);
  const found = await new PMTiles(source).getZxy(11, tile?.x ?? 0, tile?.y ?? 0);
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(found?.data ?? [])));
  const [name] = Array.from(
    { length: layers.places?.length ?? 0 },
    (_, i) => layers.places?.feature(i).properties,
  ).filter((properties) => properties?.['name:en'] === 'Port Hollow');
  expect(name).toMatchObject({ kind: 'locality', 'name:ru': 'Порт-Холлоу' });
  expect(Object.keys(layers)).toContain('earth');
});

test('the same town has the same bytes', () => {
  expect(townPack(CENTRE)).toEqual(bytes);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiled, faultsOf, SOUND } from '../../../pipeline/test-dossier.ts';
import { pmtilesOf } from '../../../pipeline/testPack/pmtiles.ts';
import { townBounds } from '../../../pipeline/testPack/town.ts';
import { townPack } from '../../../pipeline/testPack/townPack.ts';
import type { Pack } from '../../domain/dataset.ts';

/** Where the sound dossier has a place. */
const PORT_HOLLOW = [-12.25, 61.5];
const town = townPack(PORT_HOLLOW);

type Told = {
  readonly faults?: readonly string[];
  readonly warnings?: readonly string[];
  readonly packs?: readonly Pack[];
  readonly files?: ReadonlyMap<string, string>;
};

/** What is said of a dossier with this file in its `basemap` folder, or what is built from it. */
function told(bytes: Uint8Array | string, name = 'hollow.pmtiles'): Told {
  const built = compiled({ ...SOUND, [`basemap/${name}`]: bytes });
  if ('faults' in built) return { faults: built.faults.map(({ message }) => message) };
  const { packs = [] } = built.dataset.dossier;
  return { packs, warnings: built.warnings.map(({ message }) => message), files: built.copies };
}

/** The town's archive with some bytes changed. */
function changed(changes: Readonly<Record<number, number>>): Uint8Array {
  const bytes = town.slice();
  for (const [at, value] of Object.entries(changes)) bytes[Number(at)] = value;
  return bytes;
}

test('a pack is named by its content, with its area, zoom levels and credit', () => {
  const { packs, warnings, files } = told(town);
  expect(packs).toEqual([
    {
      file: expect.stringMatching(/^data\/hollow-[0-9a-f]{12}\.pmtiles$/),
      bounds: townBounds(PORT_HOLLOW).map((degrees) => expect.closeTo(degrees, 6)),
      ...{ minZoom: 5, maxZoom: 14, credit: '© OpenStreetMap' },
    },
  ]);
  expect(warnings).toEqual([]);
  expect([...(files?.keys() ?? [])]).toEqual(packs?.map(({ file }) => file));
});

test.each([
  ['text', 'hello', /^This is not a PMTiles archive; docs\/basemap\.md/],
  ['nothing', '', /^This is not a PMTiles archive/],
  ['an MBTiles file', 'SQLite format 3\0 and more', /pmtiles convert IN\.mbtiles/],
  ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\n', /git lfs pull/],
  ['a page that says “not found”', '<!doctype html>', /download the archive again/],
  ['an older version', changed({ 7: 2 }), /version 2 of the PMTiles format.*pmtiles convert/],
  ['raster tiles', changed({ 99: 2 }), /of the kind PNG; Dateline draws vector tiles/],
  ['an unknown kind of tile', changed({ 99: 77 }), /of the kind unknown/],
  ['Brotli', changed({ 98: 3 }), /compressed with Brotli.*gzip/],
  ['half a file', town.slice(0, town.length / 2), /cut off: it has \d+ bytes and should have \d+/],
  ['a head only', town.slice(0, 100), /not a PMTiles archive/],
  ['sections beyond all files', changed({ 63: 255 }), /cut off/],
  ['bounds off the globe', changed({ 105: 127 }), /are no area of the globe/],
  ['impossible zoom levels', changed({ 101: 99 }), /zoom levels, 5 to 99, are impossible/],
  ['a damaged directory', changed({ 127: 0 }), /^It is damaged/],
])('%s is refused, with the way to mend it', (_, bytes, message) => {
  expect(told(bytes).faults).toEqual([expect.stringMatching(message)]);
});

test('an archive without the layers is refused', () => {
  const layers = ['water', 'transportation'].map((id) => ({ id }));
  expect(told(townPack(PORT_HOLLOW, { vector_layers: layers })).faults).toEqual([
    expect.stringMatching(/no layer `earth`, but water, transportation; .*Protomaps/),
  ]);
  expect(told(townPack(PORT_HOLLOW, {})).faults).toEqual([
    expect.stringMatching(/do not list its layers/),
  ]);
});

test('what is named otherwise is refused', () => {
  expect(told(town, 'hollow.mbtiles').faults).toEqual([expect.stringMatching(/Only \.pmtiles/)]);
  expect(told(town, 'My City.pmtiles').faults).toEqual([expect.stringMatching(/lower-case/)]);
});

test('of what is doubtful the editor is warned', () => {
  const layers = ['earth', 'water', 'places'].map((id) => ({ id }));
  const { warnings, packs } = told(
    townPack([20, 20], { name: 'Protomaps Basemap', vector_layers: layers }),
  );
  expect(warnings).toEqual([
    'It has no layer roads',
    expect.stringMatching(/^No place of the dossier lies on this map/),
  ]);
  expect(packs?.[0]?.credit).toBe('© OpenStreetMap contributors · Protomaps');
});

test('markup does not get into a credit', () => {
  const metadata = {
    attribution: '<a href="x" onclick="y">&copy; <b>A</b> &amp; B</a><img src=x',
    vector_layers: ['earth', 'water', 'roads', 'places'].map((id) => ({ id })),
  };
  expect(told(townPack(PORT_HOLLOW, metadata)).packs?.[0]?.credit).toBe('© A & B img src=x');
});

test('no bytes make the reader throw', () => {
  const small = pmtilesOf({ tiles: [], bounds: [0, 0, 1, 1], metadata: {} });
  expect(told(small).faults).toEqual([expect.stringMatching(/has no tiles/)]);
  fc.assert(
    fc.property(
      fc.dictionary(fc.integer({ min: 7, max: 170 }).map(String), fc.integer({ min: 0, max: 255 })),
      (changes) => {
        const { faults, packs } = told(changed(changes));
        expect((faults ?? packs)?.length).toBe(1);
      },
    ),
    { numRuns: 40 },
  );
});

test('a dossier without packs has none', () => {
  expect(faultsOf(SOUND)).toEqual([]);
});

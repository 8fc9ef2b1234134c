import { expect, test } from 'vitest';
import { EVERYTHING } from '../../src/domain/filter.ts';
import { remaining } from '../../src/domain/remaining.ts';
import { mapScene } from '../../src/scene/map/map.ts';
import { committedBasemap } from '../../src/testing/basemap.ts';
import { committedCatalog } from '../../src/testing/catalog.ts';
import { mapText } from '../../src/ui/language/words.ts';
import { PALETTES } from '../../src/views/map/look/palette.ts';
import { withTiles } from '../../src/views/map/pack/contract.ts';
import { mapPoster } from '../../src/views/map/svg/mapPoster.ts';
import { limitOf, svgMap } from '../../src/views/map/svg/svgMap.ts';
import { markup } from '../../src/views/svg.ts';
import { townBounds } from '../testPack/town.ts';
import { TOWN_ZOOMS, townPack } from '../testPack/townPack.ts';
import { packsIn } from './packs.ts';
import { testSite } from './testSite.ts';

/** In Lake Ladoga, beside Valaam. */
const CENTRE = [30.94483, 61.38886] as const;

const plain = committedCatalog();
const pack = {
  ...{ file: 'data/town-1.pmtiles', credit: '© somebody' },
  ...{ bounds: townBounds([...CENTRE]), minZoom: TOWN_ZOOMS.min, maxZoom: TOWN_ZOOMS.max },
};
const catalog = { ...plain, dossier: { ...plain.dossier, packs: [pack] } };
const bytes = Buffer.from(townPack([...CENTRE]));
const basemap = {
  ...committedBasemap(),
  packs: packsIn({ ...testSite(), catalog, read: () => bytes }),
};

function draw(zoom: number, language: string, ownPlaces = catalog.places) {
  const scene = mapScene(catalog, {
    ...{ selected: { kind: 'none' }, remaining: remaining(catalog, EVERYTHING) },
    ...{ language, text: mapText },
  });
  const frame = { width: 900, height: 600, centre: CENTRE, zoom };
  const options = { frame, basemap, medium: 'light', ownPlaces } as const;
  return withTiles(basemap.packs, () =>
    markup(svgMap({ ...options, scene: { ...scene, markers: [] } })),
  );
}

test('a dossier without packs has none', () => {
  expect(packsIn(testSite())).toBeUndefined();
});

test('the pack is drawn in the map’s colours, with streets and houses only near by', async () => {
  const { green, road, building, water } = PALETTES.light;
  const far = await draw(10, 'en');
  expect(far).toContain(`fill="${green}"`);
  expect(far).not.toContain(building);
  const near = await draw(15, 'en');
  for (const colour of [road, building]) expect(near).toContain(colour);
  expect(await draw(12, 'en')).toContain(`fill="${water}"`);
  for (const drawn of [far, near]) expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
});

test('below its first level there is only the built-in map', async () => {
  const bare = { ...basemap, packs: undefined };
  expect(limitOf(basemap)(CENTRE)).toBeGreaterThan(limitOf(bare)(CENTRE));
  expect(await draw(7, 'en')).not.toContain(PALETTES.light.green);
});

test('names are in the language, and our own places are not named twice', async () => {
  const english = await draw(13, 'en');
  expect(english).toContain('Port Hollow');
  expect(english).toContain('Harbour Street');
  expect(await draw(12.5, 'en')).toContain('NEW TOWN');
  const russian = await draw(13, 'ru');
  expect(russian).toContain('Порт-Холлоу');
  expect(russian).toContain('Портовая улица');
  const [first] = catalog.places;
  if (!first) throw new Error('The dossier has no place');
  const own = { ...first, names: { en: 'Port Hollow' } };
  expect(await draw(13, 'en', [own])).not.toContain('Port Hollow');
});

test('a poster has the pack, within its limit of bytes', async () => {
  const place = catalog.places.find(({ id }) => id === 'valaam-monastery');
  if (!place) throw new Error('The dossier has no Valaam');
  const scene = mapScene(catalog, {
    ...{ selected: { kind: 'place', place }, remaining: remaining(catalog, EVERYTHING) },
    ...{ language: 'en', text: mapText },
  });
  const poster = (packs: typeof basemap.packs) =>
    mapPoster({ scene, basemap: { ...basemap, packs }, ownPlaces: [], linkTo: () => '' });
  const drawn = await withTiles(basemap.packs, () => poster(basemap.packs));
  const ground = drawn ? markup(drawn.ground) : '';
  expect(ground).toContain(PALETTES.light.green);
  expect(ground.length).toBeLessThan(30_000);
});

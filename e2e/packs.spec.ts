/** A dossier that brings a detailed map of its own: an invented town where the remotest place is. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../scripts/run.ts';
import { type RunningServer, startServer } from '../scripts/server.ts';
import { type Dataset, remotePlace } from './dataset.ts';
import { expect, test } from './fixtures.ts';

test.describe.configure({ mode: 'default' });

const FILE = 'data/town-1.pmtiles';

/** The built site with a pack: its folder, and its address. */
let folder = '';
let site: RunningServer;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-packs-'));
  cpSync('dist', folder, { recursive: true });
  const centre = JSON.stringify(remotePlace.position);
  const made = join(folder, FILE);
  const make = `import { writeFileSync } from 'node:fs';
    const { townPack } = await import('./pipeline/testPack/townPack.ts');
    const { townBounds } = await import('./pipeline/testPack/town.ts');
    writeFileSync(${JSON.stringify(made)}, townPack(${centre}));
    writeFileSync(${JSON.stringify(`${made}.json`)}, JSON.stringify(townBounds(${centre})));`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', make];
  expect(await run(process.execPath, args, {}), 'Exit code of making the pack').toBe(0);
  const path = join(folder, 'data/visits.json');
  const dataset: Dataset & { dossier: object } = JSON.parse(readFileSync(path, 'utf8'));
  const bounds = JSON.parse(readFileSync(`${made}.json`, 'utf8'));
  const pack = {
    file: FILE,
    bounds,
    minZoom: 5,
    maxZoom: 14,
    credit: '© OpenStreetMap contributors',
  };
  const dossier = { ...dataset.dossier, packs: [pack] };
  writeFileSync(path, JSON.stringify({ ...dataset, dossier }));
  const first = join(folder, 'data/first.json');
  const begun = JSON.parse(readFileSync(first, 'utf8'));
  writeFileSync(first, JSON.stringify({ ...begun, dossier }));
  site = await startServer({ root: folder });
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(({ watch }) => watch.own(site.url));

test('its map is read in parts from the site, named in the reader’s language, and credited', async ({
  explorer,
  page,
}) => {
  const { map } = explorer;
  const asked: { url: string; range: string | undefined }[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('.pmtiles')) return;
    asked.push({ url: request.url(), range: request.headers().range });
  });
  await explorer.open(`?place=${remotePlace.id}`, site.url);

  await test.step('streets have names in the language of the page', async () => {
    // Nearer than the built-in map goes.
    for (let presses = 0; presses < 3; presses += 1) await map.zoomIn();
    await expect(map.region).toContainText('Harbour Street');
    await explorer.header.speak('ru');
    await expect(map.region).toContainText('Портовая улица');
  });

  await test.step('parts of the file are asked of the site alone', async () => {
    expect(asked.length).toBeGreaterThan(1);
    for (const { url, range } of asked) {
      expect(url).toBe(new URL(FILE, site.url).href);
      expect(range).toMatch(/^bytes=\d+-\d+$/);
    }
  });

  await test.step('whose data it is can be read', async () => {
    await expect(map.region.getByRole('link', { name: /OpenStreetMap/ })).toBeVisible();
  });
});

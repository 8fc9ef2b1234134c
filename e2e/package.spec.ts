/** The npm package: a dossier of one's own, made, checked, built and read with nothing but the tarball. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '../scripts/limits.ts';
import { startServer } from '../scripts/server.ts';
import { type Dataset, first } from './dataset.ts';
import { expect, leave, test } from './fixtures.ts';
import { packed } from './packed.ts';
import { EmbedPage } from './page/embedPage.ts';

test.describe.configure({ timeout: LIMITS.longTest });

const QUOTE = 'driver Ines Halloran lent out every book about horses';

test('a dossier is made, checked, built and read with the package alone', async ({
  explorer,
  page,
  context,
  watch,
}) => {
  const { folder, dateline, install, remove } = await packed();
  const out = join(folder, 'my bus/dist');

  await test.step('it installs alone, with its notices', async () => {
    expect(
      readdirSync(join(folder, 'tools/node_modules')).filter((it) => !it.startsWith('.')),
    ).toEqual(['dateline']);
    const notices = readFileSync(join(folder, 'tools/node_modules/dateline/NOTICES.md'), 'utf8');
    for (const name of ['react ', 'maplibre-gl ', 'citeproc ', '@resvg/resvg-wasm ']) {
      expect(notices).toContain(`\n## ${name}`);
    }
  });

  await test.step('a new dossier has no mistakes, and installs the same package', async () => {
    expect(await dateline(['new', 'my bus'])).toBe(0);
    expect(await install('my bus')).toBe(0);
    expect(await dateline(['check'], 'my bus')).toBe(0);
    expect(await dateline(['new', 'my bus'])).toBe(1);
  });

  mkdirSync(out);
  const site = await startServer({ root: out });
  watch.own(site.url);
  expect(await dateline(['build', '--site', site.url], 'my bus')).toBe(0);
  const { visits }: Dataset = JSON.parse(readFileSync(join(out, 'data/visits.json'), 'utf8'));
  const [stop] = first(visits).stops;

  await test.step('its site shows a visit with its words, and presents it', async () => {
    await explorer.open('', site.url);
    await explorer.dossier.visit(first(visits)).click();
    await expect(explorer.dossier.quotations()).toContainText([QUOTE]);
    await explorer.dossier.stop(stop).click();
    await explorer.stage.presentLink().click();
    await explorer.stage.expectTold(stop);
    await page.keyboard.press('Escape');
    await explorer.stage.expectOver();
  });

  await test.step('it can be embedded, and a shared link has a picture', async () => {
    const embed = new EmbedPage(page);
    await embed.open('', `${site.url}embed/`);
    await expect(embed.quotations()).toContainText([QUOTE]);
    const card = await page.request.get(`${site.url}cards/dossier.png`);
    expect(card.headers()['content-type']).toBe('image/png');
  });

  await leave(context);
  await site.close();
  remove();
});

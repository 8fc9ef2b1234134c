/** After one visit everything is there without a network, and a new version waits for the reader. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { excerptsOfVisit, inLanguage, longestVisit, placeOf, visits } from './dataset.ts';
import { publishEdition } from './editions.ts';
import { Explorer } from './explorer.ts';
import { expect } from './fixtures.ts';
import { test } from './host.ts';
import { EmbedPage } from './page/embed/embedPage.ts';
import { PAPERS } from './page/printSheet.ts';

test.use({ serviceWorkers: 'allow' });

const search = `?visit=${longestVisit.id}`;
const title = inLanguage(longestVisit.title, 'en');

// Nothing takes longer here than the one visit, so all that is only read is in one test.
test('deep links, prerendered pages, and every view and tool are there, none of them opened before', async ({
  explorer,
  page,
  host,
  visitOnce,
  allow,
}) => {
  const { views, downloads, paper, stage } = explorer;
  // The world in detail is kept from when it is first seen; until then the coarse one is there.
  allow(/^failed: GET .*\/basemap\/atlas\/[^/]*\.topojson /);
  await visitOnce();
  await test.step('deep links and prerendered pages, whatever stands in their query', async () => {
    explorer.language = 'ru';
    await explorer.open(`${search}&lang=ru&utm_source=a`, host.url);
    await explorer.dossier.expectVisit(longestVisit);
    const place = placeOf(longestVisit.stops[0]);
    await explorer.open('', `${host.url}place/${place.id}/?lang=ru&host=1`);
    await explorer.dossier.expectPlace(place);
    await explorer.open('', `${host.url}visit/${longestVisit.id}?lang=ru`);
    await explorer.dossier.expectVisit(longestVisit);
    explorer.language = 'en';
  });
  await test.step('a page that there is not is said not to be there', async () => {
    allow(/^status 404: /, /^failed: GET .*\/visit\/never\//);
    const answer = await page.goto(`${host.url}visit/never/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(explorer.map.region).toHaveCount(0);
  });
  await explorer.open(`${search}&lang=en`, host.url);
  await test.step('presenting, with its map and its stories', async () => {
    await page.keyboard.press('F5');
    await stage.expectTold(longestVisit);
    await stage.map.expectDrawn();
    await page.keyboard.press('PageDown');
    await stage.expectTold(longestVisit.stops[0]);
    await page.keyboard.press('Home');
    await stage.button('How to present').click();
    await expect(stage.setup.stories()).toHaveCount(3);
    await page.keyboard.press('Escape');
    await expect(stage.setup.dialog()).toHaveCount(0);
    await page.keyboard.press('Escape');
    await stage.expectOver();
  });
  for (const view of ['List', 'Sources', 'How we know', 'Map']) {
    await views.follow(view);
    if (view !== 'Map') await expect(explorer.viewPanel.region()).toContainText(title);
  }
  await explorer.expectOpen();
  await downloads.open();
  expect((await downloads.take('GeoJSON')).text).toContain('FeatureCollection');
  expect((await downloads.take('CSL-JSON')).text).toContain('"title"');
  await page.keyboard.press('Escape');
  await test.step('the builder of stories and the handout', async () => {
    await explorer.load('?view=builder', host.url);
    await expect(explorer.builder.panel()).toBeVisible();
    await explorer.load('?view=handout', host.url);
    await expect(explorer.handout.panel()).toContainText(inLanguage(visits[0].title, 'en'));
  });
  await test.step('print', async () => {
    await explorer.open(search, host.url);
    await paper.show(PAPERS[0].width);
    const quotations = excerptsOfVisit(longestVisit).length;
    await expect(paper.quotations()).toHaveCount(quotations);
  });
});

test('the words of a language are there once it has been used', async ({
  explorer,
  context,
  host,
  allow,
}) => {
  allow(/^failed: GET .*\/sw\.js /);
  await explorer.load('?lang=pl', host.url);
  await explorer.kept.expectKept();
  await explorer.kept.expectWordsKept('pl');
  await context.setOffline(true);
  await host.stop();
  await explorer.load('?lang=pl', host.url);
  await expect(explorer.documentElement()).toHaveAttribute('lang', 'pl');
});

test('a file that is refused is missing alone, and that is said', async ({
  explorer,
  host,
  visitOnce,
  allow,
}) => {
  allow(/^(status 404|failed): GET .*\/HelpDialog-/);
  const [refused = ''] = readdirSync(join(host.folder, 'assets')).filter((name) =>
    name.startsWith('HelpDialog-'),
  );
  rmSync(join(host.folder, 'assets', refused));
  await visitOnce(search);
  await explorer.open(search, host.url);
  await explorer.dossier.expectVisit(longestVisit);
  await explorer.page.keyboard.press('?');
  await expect(explorer.alert()).toContainText('This part could not be loaded');
});

test('an embed is as the network has it, and keeps nothing', async ({ page, explorer, host }) => {
  const embed = new EmbedPage(page);
  const own = new Set<string>();
  page.on('response', (response) => {
    if (response.fromServiceWorker()) own.add(new URL(response.url()).pathname);
  });
  await page.goto(`${host.url}embed/`);
  await expect(embed.articles().first()).toBeAttached();
  expect(await explorer.kept.registrations()).toBe(0);
  await explorer.open('', host.url);
  await explorer.kept.expectKept();
  own.clear();
  await page.goto(`${host.url}embed/`);
  await expect(embed.articles().first()).toBeAttached();
  expect([...own].filter((path) => !path.startsWith('/some/atlas/assets/'))).toEqual([]);
});

test.describe('a new version', () => {
  test('is offered, waits, and begins when the reader says so', async ({
    explorer,
    page,
    host,
  }) => {
    const { kept } = explorer;
    await explorer.open(search, host.url);
    await kept.expectKept();
    publishEdition(host.folder, 'second');
    await page.reload();
    await kept.expectWaiting();
    await expect(kept.notice()).toBeVisible();
    await explorer.header.speak('ru');
    await expect(kept.notice()).toBeVisible();
    await explorer.header.speak('be');
    await expect(kept.notice()).toBeVisible();
    await explorer.header.speak('en');
    await kept.dismiss();
    await page.reload();
    await explorer.expectOpen();
    await expect(kept.notice()).toBeVisible();
    expect(await kept.edition()).toBeNull();
    await kept.take();
    await expect.poll(() => kept.edition()).toBe('second');
    await explorer.expectOpen();
    await explorer.expectVisit(longestVisit);
    await expect(kept.notice()).toHaveCount(0);
  });

  test('is not spoken of in a lesson', async ({ explorer, host }) => {
    const { kept } = explorer;
    await explorer.open('', host.url);
    await kept.expectKept();
    publishEdition(host.folder, 'second');
    await explorer.load('?present=1', host.url);
    await kept.expectWaiting();
    await expect(kept.notice()).toHaveCount(0);
    expect(await kept.edition()).toBeNull();
    // That it was not merely late is shown by the same browser a page later.
    await explorer.open('', host.url);
    await expect(kept.notice()).toBeVisible();
  });

  test('leaves other pages what they were begun with, and waits for no answer of a silent server', async ({
    explorer,
    context,
    host,
    allow,
  }) => {
    allow(/^failed: GET .*\/basemap\/atlas\/silent\.topojson /);
    const { kept } = explorer;
    await explorer.open('', host.url);
    await kept.expectKept();
    const lesson = new Explorer(await context.newPage());
    await lesson.open('', host.url);
    publishEdition(host.folder, 'second');
    await kept.expectWaiting();
    let isAsked = false;
    await context.route('**/basemap/atlas/silent.topojson', () => {
      isAsked = true;
    });
    await kept.ask('basemap/atlas/silent.topojson');
    await expect.poll(() => isAsked).toBe(true);
    await kept.take();
    await expect.poll(() => kept.edition()).toBe('second');
    expect(await lesson.kept.edition()).toBeNull();
    await lesson.page.bringToFront();
    await lesson.downloads.open();
    expect((await lesson.downloads.take('GeoJSON')).text).toContain('FeatureCollection');
  });
});

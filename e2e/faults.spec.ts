/**
 * When a file is missing or broken, the page says so in its place, the rest works, and “Try again”
 * helps.
 */
import type { Page } from '@playwright/test';
import { inLanguage, longestVisit, readDataset, remotePlace } from './dataset.ts';
import { type Explorer, FILES } from './explorer.ts';
import { expect, expectAccessible, NO_PAGE, test } from './fixtures.ts';

const [stop] = longestVisit.stops;

test('the dataset is awaited in words; without it that is said, and trying again brings it', async ({
  explorer,
  page,
  allow,
}) => {
  await test.step('awaited', async () => {
    const release = await explorer.browser.withhold(FILES.dataset);
    // No page shows what passes a filter.
    await explorer.arrive(`?stop=${stop.id}&status=happened`);
    await expect(explorer.announcement()).toHaveText('Loading the dossier …');
    release();
    await explorer.expectOpen();
    await explorer.expectSearch({ stop: stop.id, status: 'happened' });
    await page.unroute(FILES.dataset);
  });

  await test.step('an error: the page stays, with a word above it; then opens what was asked for', async () => {
    allow(/^status 500: GET .*\/data\/(first|visits)\.json$/);
    await page.route(FILES.dataset, (route) => route.fulfill({ status: 500 }));
    await explorer.load(`?stop=${stop.id}`);
    await expect(explorer.alert()).toContainText('cannot be loaded at the moment');
    await expect(explorer.title()).toHaveText(inLanguage(readDataset().dossier.title, 'en'));
    await expect(explorer.dossier.region.getByRole('link').first()).toBeVisible();
    await expectAccessible(page);
    await page.unroute(FILES.dataset);
    await explorer.retry();
    await explorer.expectOpen();
    await explorer.expectStop(stop);
  });

  await test.step('unreachable: says so', async () => {
    allow(/^failed: GET .*\/data\/(first|visits)\.json/);
    await page.route(FILES.dataset, (route) => route.abort('connectionrefused'));
    await explorer.load();
    await expect(explorer.alert()).toContainText('The site does not answer');
    await expectRetryOpens(explorer);
  });
});

test('a dataset that is not whole or of another form is refused with what is wrong', async ({
  explorer,
  page,
  allow,
}) => {
  allow(NO_PAGE);
  await test.step('cut off: shows none of it', async () => {
    const text = JSON.stringify(readDataset());
    await answerWith(page, text.slice(0, text.length / 2));
    await explorer.load();
    await expect(explorer.alert()).toContainText('did not arrive whole');
    await expectRetryOpens(explorer);
  });

  await test.step('of another form: names the first fault', async () => {
    const { visits, ...rest } = readDataset();
    const [{ title, ...untitled }, ...others] = visits;
    await answerWith(page, JSON.stringify({ ...rest, visits: [untitled, ...others] }));
    await explorer.load();
    await expect(explorer.alert()).toContainText(/visits\W+0\W+title/);
    await expectRetryOpens(explorer);
  });

  await test.step('of a newer version: the page is the older one', async () => {
    await answerWith(page, JSON.stringify({ ...readDataset(), format: 'dateline-dataset-999' }));
    await explorer.load();
    await expect(explorer.alert()).toContainText('This page is older than its data');
    await expectRetryOpens(explorer);
  });

  await test.step('of another version: is refused', async () => {
    await answerWith(page, JSON.stringify({ ...readDataset(), format: 'dateline-dataset-0' }));
    await explorer.load();
    await expect(explorer.alert()).toContainText('format');
    await expect(explorer.alert()).toContainText('dateline-dataset-2');
    await page.unroute(FILES.dataset);
  });

  await test.step('pointing at what it does not have: names the first fault', async () => {
    const text = JSON.stringify(readDataset()).replaceAll(
      `"place":"${remotePlace.id}"`,
      '"place":"atlantis"',
    );
    await answerWith(page, text);
    await explorer.load();
    await expect(explorer.alert()).toContainText(/visits.*place/);
    await expect(explorer.alert()).toContainText('atlantis');
    await page.unroute(FILES.dataset);
  });

  await test.step('with ids that every object has: is drawn like any other', async () => {
    const text = JSON.stringify(readDataset())
      .replaceAll(`"${remotePlace.id}"`, '"constructor"')
      .replaceAll(`"${longestVisit.id}"`, '"prototype"');
    await answerWith(page, text);
    await explorer.load('?place=constructor');
    await explorer.timeline.expectDrawn();
    await explorer.dossier.expectPlace(remotePlace);
    await page.unroute(FILES.dataset);
  });

  await test.step('without visits: says so and breaks nothing', async () => {
    await answerWith(page, JSON.stringify({ ...readDataset(), visits: [] }));
    await explorer.load();
    await explorer.timeline.expectDrawn();
    await expect(explorer.map.controls.zoomIn()).toBeVisible();
    await expect(explorer.dossier.region).toContainText('This dossier has no visits yet.');
    await expect(explorer.map.markers()).toHaveCount(0);
    await expect(explorer.timeline.marks()).toHaveCount(0);
  });
});

test('map and timeline are awaited in words; without the timeline’s code the rest works', async ({
  explorer,
  page,
  allow,
}) => {
  await test.step('awaited', async () => {
    const releaseMap = await explorer.browser.withhold(FILES.mapCode);
    const releaseTimeline = await explorer.browser.withhold(FILES.timelineCode);
    await explorer.load();
    await explorer.map.reach();
    // Its picture is there.
    await expect(explorer.map.region).toHaveAttribute('aria-busy', 'true');
    await expect(explorer.map.region).toContainText('Valaam');
    await expect(explorer.timeline.region).toHaveAttribute('aria-busy', 'true');
    await expect(explorer.timeline.region).toContainText('Drawing the timeline …');
    await explorer.dossier.expectOverview();
    releaseMap();
    releaseTimeline();
    await explorer.expectDrawn();
  });

  await test.step('without the timeline’s code, and trying again brings it', async () => {
    allow(/^failed: GET .*\/timelineDrawing-.*\.js/);
    await page.route(FILES.timelineCode, (route) => route.abort());
    await explorer.open();
    await expect(explorer.timeline.alert()).toContainText('timeline could not be loaded');
    await explorer.map.press(remotePlace);
    await explorer.map.expectPressed(remotePlace);
    await explorer.dossier.expectPlace(remotePlace);
    await page.unroute(FILES.timelineCode);
    await explorer.timeline.retry();
    await expect(explorer.timeline.alert()).toHaveCount(0);
    await explorer.expectOpen();
    await explorer.expectPlace(remotePlace);
  });
});

test('without the map’s code the rest works, and trying again brings it', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^failed: GET .*\/(?:mapDrawing|timelineDrawing)-.*\.js/);
  await page.route(FILES.mapCode, (route) => route.abort());

  await test.step('without the timeline’s, too, nothing stands against WCAG 2.2', async () => {
    await page.route(FILES.timelineCode, (route) => route.abort());
    await explorer.open();
    await expect(explorer.alert()).toHaveCount(2);
    await expectAccessible(page);
    await page.unroute(FILES.timelineCode);
    await explorer.timeline.retry();
    await expect(explorer.timeline.alert()).toHaveCount(0);
  });

  await explorer.expectOpen();
  await expect(explorer.map.alert()).toBeVisible();
  await explorer.timeline.stop(stop).click();
  await explorer.timeline.expectStop(stop);
  await page.unroute(FILES.mapCode);
  await explorer.map.retry();
  await expect(explorer.map.alert()).toHaveCount(0);
  await explorer.expectOpen();
  await explorer.expectStop(stop);
});

test('what cannot be drawn leaves the next-best view, a word and a way to try again', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^console: /);
  await page.addInitScript(() => {
    const faults = new URL(location.href).searchParams.get('fault');
    if (faults === 'sizes') Object.assign(window, { ResizeObserver: undefined });
    if (faults === 'media') Object.assign(window, { matchMedia: undefined });
  });

  await test.step('each panel by itself: the others work', async () => {
    await explorer.load('?fault=sizes');
    await explorer.map.expectOpen();
    await expect(explorer.map.alert()).toContainText('map could not be loaded');
    await expect(explorer.timeline.alert()).toContainText('timeline could not be loaded');
    await explorer.dossier.expectOverview();
    await explorer.dossier.visit(longestVisit).click();
    await expect(explorer.dossier.region).toContainText('The list has the same information');
    await explorer.dossier.region.getByRole('button', { name: 'Try again' }).click();
    await expect(explorer.dossier.region).toContainText('The list has the same information');
    await explorer.views.follow('List');
    await expect(page.locator('#page')).toContainText(inLanguage(stop.title, 'en'));
  });

  await test.step('all of it: the page that was there stays, and its links lead on', async () => {
    await explorer.load(`?visit=${longestVisit.id}&fault=media`);
    await expect(explorer.alert()).toContainText('it can still be read');
    const link = explorer.dossier.region.getByRole('link').first();
    await expect(link).toBeVisible();
    await expectAccessible(page);
    await explorer.retry();
    await expect(explorer.alert()).toContainText('it can still be read');
  });
});

test('parts whose code is missing say so, and come without a new page', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^status 404: GET .*\/assets\/\S+\.js/);
  const missing = '**/assets/{FilterPanel,CiteDialog,HelpDialog,_words-ru}-*.js';
  await page.route(missing, (route) => route.fulfill({ status: 404 }));
  await explorer.open(`?visit=${longestVisit.id}&lang=ru`);
  await expect(explorer.alert()).toContainText('Русский');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));

  await test.step('dialogs', async () => {
    await explorer.filter.button().click();
    await expect(explorer.alert().last()).toContainText('This part could not be loaded');
    await page.unroute(missing);
    await explorer.alert().last().getByRole('button').click();
    await expect(explorer.filter.panel()).toBeVisible();
    await expect(explorer.alert()).toHaveCount(1);
  });

  await test.step('a language', async () => {
    await explorer.alert().getByRole('button').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(explorer.alert()).toHaveCount(0);
  });
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

/** Has the dataset answered with this text. */
async function answerWith(page: Page, body: string): Promise<void> {
  const contentType = 'application/json';
  await page.route(FILES.dataset, (route) => route.fulfill({ contentType, body }));
}

/** Once the dataset can be had again, trying again opens all of it. */
async function expectRetryOpens(explorer: Explorer): Promise<void> {
  await explorer.page.unroute(FILES.dataset);
  await explorer.retry();
  await explorer.expectOpen();
  await explorer.expectNothing();
}

test('without the basemap the markers are there, and trying again brings it', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^status 404: GET .*\/basemap\/world\.topojson$/);
  await page.route(FILES.basemap, (route) => route.fulfill({ status: 404 }));
  await explorer.open();
  await expect(explorer.map.alert()).toContainText('background could not be loaded');
  // Where a place is only known roughly, its area is drawn as well.
  await expect(page.locator('.map-picture path[stroke-dasharray]').first()).toBeAttached();
  await explorer.map.press(remotePlace);
  await explorer.expectPlace(remotePlace);
  await page.unroute(FILES.basemap);
  await explorer.map.retry();
  await explorer.expectDrawn();
  await expect(explorer.map.alert()).toHaveCount(0);
  await explorer.expectPlace(remotePlace);
});

/** What is missing is said where it is missing, the rest works, and trying again helps. */
import { longestVisit, readDataset, remotePlace } from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const [stop] = longestVisit.stops;

test.describe('the dataset', () => {
  test('is awaited in words', async ({ explorer }) => {
    const release = await explorer.withhold(FILES.dataset);
    await explorer.arrive(`?stop=${stop.id}`);
    await expect(explorer.announcement()).toHaveText('Loading the dossier …');
    release();
    await explorer.expectOpen();
    await explorer.expectStop(stop);
  });

  test('missing: says where it should be, then opens what was asked for', async ({
    explorer,
    page,
    allow,
  }) => {
    allow(/^status 404: GET .*\/data\/visits\.json$/);
    await page.route(FILES.dataset, (route) => route.fulfill({ status: 404 }));
    await explorer.load(`?stop=${stop.id}`);
    await expect(explorer.title()).toHaveText('The dossier cannot be shown');
    await expect(explorer.alert()).toContainText(/no dataset at http.*\/data\/visits\.json/);
    await page.unroute(FILES.dataset);
    await explorer.retry();
    await explorer.expectOpen();
    await explorer.expectStop(stop);
  });

  test('unreachable: says so', async ({ explorer, page, allow }) => {
    allow(/^failed: GET .*\/data\/visits\.json/);
    await page.route(FILES.dataset, (route) => route.abort('connectionrefused'));
    await explorer.load();
    await expect(explorer.alert()).toContainText(/Nothing answers at http.*\/data\/visits\.json/);
    await page.unroute(FILES.dataset);
    await explorer.retry();
    await explorer.expectOpen();
    await explorer.expectNothing();
  });

  test('cut off: shows none of it', async ({ explorer, page }) => {
    const text = JSON.stringify(readDataset());
    await page.route(FILES.dataset, (route) =>
      route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) }),
    );
    await explorer.load();
    await expect(explorer.alert()).toContainText('cut off or is not JSON');
    await page.unroute(FILES.dataset);
    await explorer.retry();
    await explorer.expectOpen();
    await explorer.expectNothing();
  });

  test('of another form: names the first fault', async ({ explorer, page }) => {
    const { visits, ...rest } = readDataset();
    const [{ title, ...untitled }, ...others] = visits;
    await page.route(FILES.dataset, (route) =>
      route.fulfill({ json: { ...rest, visits: [untitled, ...others] } }),
    );
    await explorer.load();
    await expect(explorer.alert()).toContainText(/visits\W+0\W+title/);
    await page.unroute(FILES.dataset);
    await explorer.retry();
    await explorer.expectOpen();
    await explorer.expectNothing();
  });

  test('of another version: is refused', async ({ explorer, page }) => {
    const json = { ...readDataset(), format: 'dateline-dataset-0' };
    await page.route(FILES.dataset, (route) => route.fulfill({ json }));
    await explorer.load();
    await expect(explorer.alert()).toContainText('format');
    await expect(explorer.alert()).toContainText('dateline-dataset-1');
  });

  test('pointing at what it does not have: names the first fault', async ({ explorer, page }) => {
    const text = JSON.stringify(readDataset()).replaceAll(
      `"place":"${remotePlace.id}"`,
      '"place":"atlantis"',
    );
    await page.route(FILES.dataset, (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    );
    await explorer.load();
    await expect(explorer.alert()).toContainText(/visits.*place/);
    await expect(explorer.alert()).toContainText('atlantis');
  });

  test('without visits: says so and breaks nothing', async ({ explorer, page }) => {
    const json = { ...readDataset(), visits: [] };
    await page.route(FILES.dataset, (route) => route.fulfill({ json }));
    await explorer.open();
    await expect(explorer.dossier.region).toContainText('This dossier has no visits yet.');
    await expect(explorer.map.markers()).toHaveCount(0);
    await expect(explorer.timeline.marks()).toHaveCount(0);
  });
});

test('without the basemap the markers are there, and trying again brings it', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^status 404: GET .*\/basemap\/world\.topojson$/);
  await page.route(FILES.basemap, (route) => route.fulfill({ status: 404 }));
  await explorer.open();
  await expect(explorer.map.alert()).toContainText('background could not be loaded');
  await explorer.map.press(remotePlace);
  await explorer.expectPlace(remotePlace);
  await page.unroute(FILES.basemap);
  await explorer.map.retry();
  await explorer.expectDrawn();
  await expect(explorer.map.alert()).toHaveCount(0);
  await explorer.expectPlace(remotePlace);
});

test('without the timeline’s code map and dossier work, and trying again brings it', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^failed: GET .*\/timelineView-.*\.js/);
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

test('without the map’s code the rest works, and trying again brings it', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^failed: GET .*\/mapView-.*\.js/);
  await page.route(FILES.mapCode, (route) => route.abort());
  await explorer.open();
  await expect(explorer.map.alert()).toBeVisible();
  await explorer.timeline.stop(stop).click();
  await explorer.timeline.expectStop(stop);
  await page.unroute(FILES.mapCode);
  await explorer.map.retry();
  await expect(explorer.map.alert()).toHaveCount(0);
  await explorer.expectOpen();
  await explorer.expectStop(stop);
});

test('map and timeline are awaited in words', async ({ explorer }) => {
  const releaseMap = await explorer.withhold(FILES.mapCode);
  const releaseTimeline = await explorer.withhold(FILES.timelineCode);
  await explorer.load();
  await expect(explorer.map.region).toHaveAttribute('aria-busy', 'true');
  await expect(explorer.map.region).toContainText('Drawing the map …');
  await expect(explorer.timeline.region).toHaveAttribute('aria-busy', 'true');
  await expect(explorer.timeline.region).toContainText('Drawing the timeline …');
  await explorer.dossier.expectOverview();
  releaseMap();
  releaseTimeline();
  await explorer.expectDrawn();
});

test('without the code of map and timeline nothing stands against WCAG 2.2', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^failed: GET .*\/(?:map|timeline)View-.*\.js/);
  await page.route(FILES.mapCode, (route) => route.abort());
  await page.route(FILES.timelineCode, (route) => route.abort());
  await explorer.open();
  await expect(explorer.alert()).toHaveCount(2);
  await expectAccessible(page);
});

/** Without its code or its land the map that WebGL draws says so, and trying again brings them. */
import { longestVisit, remotePlace } from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const [stop] = longestVisit.stops;

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

test('without the map’s code the rest works, and trying again brings it', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^failed: GET .*\/(?:map|timeline)View-.*\.js/);
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

/** Without its workers the WebGL map gives way; without its basemap it says so, and “Try again” loads it. */
import { remotePlace } from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, test } from './fixtures.ts';

test('without the workers of the WebGL map, the SVG map is there', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^(status 404|failed): GET .*\/maplibre-gl-worker-/);
  await page.route(FILES.mapWorker, (route) => route.fulfill({ status: 404 }));
  await explorer.openDrawn();
  await expect(explorer.map.alert()).toHaveCount(0);
  await expect(explorer.map.region.locator('canvas')).toHaveCount(0);
  await explorer.map.press(remotePlace);
  await explorer.expectPlace(remotePlace);
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

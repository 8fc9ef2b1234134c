/** Without its basemap the WebGL map says so, and “Try again” loads it. */
import { remotePlace } from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, test } from './fixtures.ts';

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

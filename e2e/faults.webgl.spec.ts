/** Without its workers, or its code, MapLibre is not missed. */
import { remotePlace } from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, test } from './fixtures.ts';

test('without the workers of MapLibre the picture stays, and goes on', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^(status 404|failed): GET .*\/maplibre-gl-worker-/);
  await page.route(FILES.mapWorker, (route) => route.fulfill({ status: 404 }));
  await explorer.openDrawn();
  const asked = page.waitForResponse(FILES.mapWorker);
  await explorer.map.drag(await explorer.map.gestures.emptyPoint(), 20);
  await asked;
  await explorer.map.drag(await explorer.map.gestures.emptyPoint(), -20);
  await explorer.map.expectInSight(remotePlace);
  await expect(explorer.map.picture.drawing()).toHaveCount(1);
  await expect(explorer.map.alert()).toHaveCount(0);
  await expect(explorer.map.engine.canvas()).toHaveCount(0);
  await explorer.map.press(remotePlace);
  await explorer.expectPlace(remotePlace);
});

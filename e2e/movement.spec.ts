/** Timeline and map move by themselves only to what is out of sight; `movement.webgl.spec.ts` has the WebGL map. */
import { longestVisit, stops } from './dataset.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('the timeline moves to days out of its sight', async ({ explorer, page }) => {
  await explorer.openDrawn('?scale=true');
  // At once, as a press stops the movement that the one before has begun.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await explorer.timeline.zoomIn(6);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await explorer.expectStill();
  const before = await explorer.timeline.positions();
  await explorer.dossier.visit(longestVisit).click();
  await explorer.timeline.expectVisit(longestVisit);
  await explorer.timeline.expectInSight(longestVisit);
  expect(await explorer.timeline.positions()).not.toEqual(before);
});

test('a map that becomes smaller shows again what it showed, but not to who has moved it', async ({
  explorer,
  page,
}) => {
  const { map } = explorer;
  await explorer.open();
  await expect.poll(() => map.isAllInSight()).toBe(true);
  // As of a phone that was turned.
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => map.count()).toBe(stops.length);
  await expect.poll(() => map.isAllInSight()).toBe(true);

  await map.zoomIn(4);
  await expect.poll(() => map.isAllInSight()).toBe(false);
  await page.setViewportSize({ width: 844, height: 340 });
  await explorer.expectStill();
  expect(await map.isAllInSight()).toBe(false);
});

/** The timeline moves by itself only to what is out of its sight; `movement-map.spec.ts` has the map. */
import { longestVisit } from './dataset.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' }, hasWebGl: false });

test('the timeline moves to days out of its sight', async ({ explorer, page }) => {
  await explorer.openDrawn();
  // At once, as a press stops the movement that the one before has begun.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await explorer.timeline.zoomToHours();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await explorer.expectStill();
  const before = await explorer.timeline.ticks();
  await explorer.dossier.visit(longestVisit).click();
  await explorer.expectVisit(longestVisit);
  await explorer.timeline.expectInSight(longestVisit);
  expect(await explorer.timeline.ticks()).not.toEqual(before);
});

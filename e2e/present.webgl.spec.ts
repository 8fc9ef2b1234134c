/** The stage with the WebGL map. */
import { longestVisit, placeOf, stops, visits } from './dataset.ts';
import { expect, test } from './fixtures.ts';

const stop = longestVisit.stops[1] ?? longestVisit.stops[0];
const slideOfStop = 2 + visits.indexOf(longestVisit) + 1 + stops.indexOf(stop);

test('every slide’s place is in sight beside the card, even when WebGL is lost', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  await page.setViewportSize({ width: 1280, height: 720 });
  // Markers need no basemap, which takes longest.
  await stage.open();
  for (const visit of visits) {
    await page.keyboard.press('ArrowRight');
    await stage.expectTold(visit);
    for (const each of visit.stops) {
      await page.keyboard.press('ArrowRight');
      await stage.expectTold(each);
      await expect.poll(() => stage.isInSight(placeOf(each))).toBe(true);
    }
  }
  await test.step('without WebGL from now on, the SVG map takes over', async () => {
    await stage.turnTo(slideOfStop);
    await stage.expectMapDrawn();
    await stage.loseWebGl();
    await expect(stage.canvas()).toHaveCount(0);
    await expect.poll(() => stage.isInSight(placeOf(stop))).toBe(true);
  });
});

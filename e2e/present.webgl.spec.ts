/** The stage with the map that WebGL draws. */
import { longestVisit, placeOf, stops, visits } from './dataset.ts';
import { expect, test } from './fixtures.ts';

const stop = longestVisit.stops[1] ?? longestVisit.stops[0];
const slideOfStop = 2 + visits.indexOf(longestVisit) + 1 + stops.indexOf(stop);

test('every slide’s place is in sight beside the card', async ({ explorer, page }) => {
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
});

test('without WebGL from now on, the other map goes on', async ({ explorer, page }) => {
  const { stage } = explorer;
  await page.setViewportSize({ width: 1280, height: 720 });
  await stage.open(`?present&step=${slideOfStop}`);
  await stage.expectMapDrawn();
  await stage.loseWebGl();
  await expect.poll(() => stage.isInSight(placeOf(stop))).toBe(true);
});

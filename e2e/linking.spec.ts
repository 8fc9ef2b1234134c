/**
 * Map, timeline and dossier are three views of one selection, whichever of them it is made in. That
 * it is so with the map that WebGL draws, too, is in `map.webgl.spec.ts`.
 */
import { first, longestVisit, remotePlace, sources, stopsAt, visits } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, test } from './fixtures.ts';

const [earliestVisit, nextVisit] = visits;
const [source] = sources;
const [stop] = longestVisit.stops;

test('a gesture shows everywhere and is one step in the history', async ({ explorer }) => {
  const { map, timeline, dossier } = explorer;
  await explorer.open();

  await test.step('on a marker', async () => {
    await explorer.history.expectAdded(1, () => map.press(remotePlace));
    await explorer.expectPlace(remotePlace);
    await clear(explorer);
  });

  await test.step('on the timeline: a stop, a visit, a lane', async () => {
    const remoteStop = first(stopsAt(remotePlace));
    await explorer.history.expectAdded(1, () => timeline.stop(remoteStop).click());
    await explorer.expectStop(remoteStop);
    await explorer.history.expectAdded(1, () => timeline.visit(longestVisit).click());
    await explorer.expectVisit(longestVisit);
    await explorer.history.expectAdded(1, () => timeline.lane(remotePlace).click());
    await explorer.expectPlace(remotePlace);
    await clear(explorer);
  });

  await test.step('in the list: a visit, a stop, the next visit', async () => {
    const [own] = earliestVisit.stops;
    await explorer.history.expectAdded(1, () => dossier.visit(earliestVisit).click());
    await explorer.expectVisit(earliestVisit);
    await explorer.history.expectAdded(1, () => dossier.stop(own).click());
    await explorer.expectStop(own);
    await explorer.history.expectAdded(1, () => dossier.wholeVisit().click());
    await explorer.expectVisit(earliestVisit);
    await explorer.history.expectAdded(1, () => dossier.pressNextVisit());
    await explorer.expectVisit(nextVisit);
    await clear(explorer);
  });

  await test.step('on a document, in the list and below an excerpt', async () => {
    await explorer.history.expectAdded(1, () => dossier.source(source).click());
    await explorer.expectSource(source);
    await explorer.header.pressWordmark();
    await dossier.visit(earliestVisit).click();
    await explorer.expectVisit(earliestVisit);
    await explorer.history.expectAdded(1, () => dossier.more.openFirstSource());
    await explorer.expectSource(
      first(sources.filter(({ id }) => id === earliestVisit.stops[0].excerpts[0]?.source)),
    );
  });
});

test('what chooses nothing new adds no step; Back and Forward go through what was chosen', async ({
  explorer,
  page,
}) => {
  const { map, timeline, dossier } = explorer;
  await explorer.open();

  await test.step('a marker of several places shows them apart and chooses nothing', async () => {
    const gathered = map.gathered.all().first();
    const name = (await gathered.getAttribute('aria-label')) ?? '';
    const markersBefore = await map.markers().count();
    await explorer.history.expectAdded(0, () => map.gathered.zoomInOn(gathered));
    await expect(map.region.getByRole('button', { name, exact: true })).toHaveCount(0);
    await expect.poll(() => map.markers().count()).not.toBe(markersBefore);
    await explorer.expectNothing();
    await map.fitAll();
    await expect(map.region.getByRole('button', { name, exact: true })).toBeVisible();
  });

  await test.step('choosing again what is chosen adds no step', async () => {
    await map.press(remotePlace);
    await explorer.expectPlace(remotePlace);
    await explorer.history.expectAdded(0, () => map.press(remotePlace));
    await explorer.history.expectAdded(0, () => timeline.lane(remotePlace).click());
    await explorer.expectPlace(remotePlace);

    await timeline.stop(stop).click();
    await explorer.expectStop(stop);
    await explorer.history.expectAdded(0, () => timeline.stop(stop).click());
    await explorer.history.expectAdded(0, () => dossier.stop(stop).click());
    await explorer.expectStop(stop);
    await clear(explorer);
  });

  await test.step('Back and Forward', async () => {
    await map.press(remotePlace);
    await timeline.visit(longestVisit).click();
    await dossier.stop(stop).click();
    await explorer.expectStop(stop);
    const length = await explorer.history.length();

    await page.goBack();
    await explorer.expectVisit(longestVisit);
    await page.goBack();
    await explorer.expectPlace(remotePlace);
    await page.goBack();
    await explorer.expectNothing();
    await page.goForward();
    await explorer.expectPlace(remotePlace);
    await page.goForward();
    await explorer.expectVisit(longestVisit);
    expect(await explorer.history.length()).toBe(length);
  });
});

test('the choice is cleared, as one step', async ({ explorer, page }) => {
  const { map, timeline, dossier } = explorer;
  const chooseVisit = async () => {
    await dossier.visit(longestVisit).click();
    await explorer.expectVisit(longestVisit);
  };
  await explorer.open(`?visit=${longestVisit.id}`);
  await explorer.expectVisit(longestVisit);

  await test.step('by Escape, but not by that which closes a dialog', async () => {
    await dossier.more.citeFirst();
    await expect(explorer.dialog()).toBeVisible();
    await explorer.pressEscape();
    await expect(explorer.dialog()).toHaveCount(0);
    await explorer.expectVisit(longestVisit);
    await explorer.history.expectAdded(1, () => explorer.pressEscape());
    await explorer.expectNothing();
    await explorer.history.expectAdded(0, () => explorer.pressEscape());
  });

  await test.step('by a click beside the markers', async () => {
    await chooseVisit();
    await map.gestures.clickEmpty();
    await explorer.expectNothing();
    await explorer.history.expectAdded(0, () => map.gestures.clickEmpty());
  });

  await test.step('by a click beside the marks', async () => {
    await chooseVisit();
    await explorer.history.expectAdded(1, () => timeline.clickEmpty());
    await explorer.expectNothing();
    await explorer.history.expectAdded(0, () => timeline.clickEmpty());
  });

  await test.step('by “All visits” and by the name of the app', async () => {
    await chooseVisit();
    await explorer.history.expectAdded(1, () => dossier.pressAllVisits());
    await explorer.expectNothing();
    await page.goBack();
    await explorer.expectVisit(longestVisit);
    // Its step takes the place of the one that Back has gone before.
    await explorer.history.expectAdded(0, () => explorer.header.pressWordmark());
    await explorer.expectNothing();
  });

  await test.step('but not by pulling map or timeline aside, which chooses nothing', async () => {
    await chooseVisit();
    const before = await explorer.history.length();
    await map.drag(await map.gestures.emptyPoint(), 40);
    await explorer.expectVisit(longestVisit);
    await timeline.drag(await timeline.emptyPoint(), 40);
    await explorer.expectVisit(longestVisit);
    expect(await explorer.history.length()).toBe(before);
  });
});

/** Back to a page on which nothing is chosen and everything in sight. */
async function clear(explorer: Explorer): Promise<void> {
  await explorer.pressEscape();
  await explorer.expectNothing();
  await explorer.map.fitAll();
}

/** Map, timeline and dossier are three views of one selection, whichever of them it is made in. */
import { first, longestVisit, remotePlace, sources, stopsAt, visits } from './dataset.ts';
import { expect, test } from './fixtures.ts';

const [earliestVisit, nextVisit] = visits;
const [source] = sources;
const [stop] = longestVisit.stops;

test.describe('a gesture shows everywhere and is one step in the history', () => {
  test.beforeEach(({ explorer }) => explorer.open());

  test('on a marker', async ({ explorer }) => {
    const added = await explorer.entriesAddedBy(() => explorer.map.press(remotePlace));
    await explorer.expectPlace(remotePlace);
    expect(added).toBe(1);
  });

  test('on the timeline: a stop, a visit, a lane', async ({ explorer }) => {
    const { timeline } = explorer;
    const remoteStop = first(stopsAt(remotePlace));
    expect(await explorer.entriesAddedBy(() => timeline.stop(remoteStop).click())).toBe(1);
    await explorer.expectStop(remoteStop);
    expect(await explorer.entriesAddedBy(() => timeline.visit(longestVisit).click())).toBe(1);
    await explorer.expectVisit(longestVisit);
    expect(await explorer.entriesAddedBy(() => timeline.lane(remotePlace).click())).toBe(1);
    await explorer.expectPlace(remotePlace);
  });

  test('in the list: a visit, a stop, the next visit', async ({ explorer }) => {
    const { dossier } = explorer;
    expect(await explorer.entriesAddedBy(() => dossier.visit(earliestVisit).click())).toBe(1);
    await explorer.expectVisit(earliestVisit);
    expect(await explorer.entriesAddedBy(() => dossier.stop(earliestVisit.stops[0]).click())).toBe(
      1,
    );
    await explorer.expectStop(earliestVisit.stops[0]);
    expect(await explorer.entriesAddedBy(() => dossier.pressNextVisit())).toBe(1);
    await explorer.expectVisit(nextVisit);
  });

  test('on a document, in the list and below an excerpt', async ({ explorer }) => {
    const { dossier } = explorer;
    expect(await explorer.entriesAddedBy(() => dossier.source(source).click())).toBe(1);
    await explorer.expectSource(source);
    await explorer.pressWordmark();
    await dossier.visit(earliestVisit).click();
    expect(await explorer.entriesAddedBy(() => dossier.openFirstSource())).toBe(1);
    await explorer.expectSource(
      first(sources.filter(({ id }) => id === earliestVisit.stops[0].excerpts[0]?.source)),
    );
  });
});

test('choosing again what is chosen adds no step', async ({ explorer }) => {
  await explorer.open();
  await explorer.map.press(remotePlace);
  await explorer.expectPlace(remotePlace);
  expect(await explorer.entriesAddedBy(() => explorer.map.press(remotePlace))).toBe(0);
  expect(await explorer.entriesAddedBy(() => explorer.timeline.lane(remotePlace).click())).toBe(0);
  await explorer.expectPlace(remotePlace);

  await explorer.timeline.stop(stop).click();
  await explorer.expectStop(stop);
  expect(await explorer.entriesAddedBy(() => explorer.timeline.stop(stop).click())).toBe(0);
  expect(await explorer.entriesAddedBy(() => explorer.dossier.stop(stop).click())).toBe(0);
  await explorer.expectStop(stop);
});

test('Back and Forward go through what was chosen', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.map.press(remotePlace);
  await explorer.timeline.visit(longestVisit).click();
  await explorer.dossier.stop(stop).click();
  await explorer.expectStop(stop);
  const length = await explorer.historyLength();

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
  expect(await explorer.historyLength()).toBe(length);
});

test.describe('the choice is cleared, as one step', () => {
  test.beforeEach(async ({ explorer }) => {
    await explorer.open(`?visit=${longestVisit.id}`);
    await explorer.expectVisit(longestVisit);
  });

  test('by Escape', async ({ explorer }) => {
    expect(await explorer.entriesAddedBy(() => explorer.pressEscape())).toBe(1);
    await explorer.expectNothing();
    expect(await explorer.entriesAddedBy(() => explorer.pressEscape())).toBe(0);
  });

  test('by Escape, but not by that which closes a dialog', async ({ explorer }) => {
    await explorer.dossier.citeFirst();
    await expect(explorer.dialog()).toBeVisible();
    await explorer.pressEscape();
    await expect(explorer.dialog()).toHaveCount(0);
    await explorer.expectVisit(longestVisit);
  });

  test('by a click beside the markers', async ({ explorer }) => {
    await explorer.map.clickEmpty();
    await explorer.expectNothing();
    expect(await explorer.entriesAddedBy(() => explorer.map.clickEmpty())).toBe(0);
  });

  test('by a click beside the marks', async ({ explorer }) => {
    expect(await explorer.entriesAddedBy(() => explorer.timeline.clickEmpty())).toBe(1);
    await explorer.expectNothing();
    expect(await explorer.entriesAddedBy(() => explorer.timeline.clickEmpty())).toBe(0);
  });

  test('by “All visits” and by the name of the app', async ({ explorer, page }) => {
    expect(await explorer.entriesAddedBy(() => explorer.dossier.pressAllVisits())).toBe(1);
    await explorer.expectNothing();
    await page.goBack();
    await explorer.expectVisit(longestVisit);
    expect(await explorer.entriesAddedBy(() => explorer.pressWordmark())).toBe(0);
    await explorer.expectNothing();
  });
});

test('pulling map or timeline aside is no choice and clears none', async ({ explorer }) => {
  await explorer.open(`?visit=${longestVisit.id}`);
  const before = await explorer.historyLength();
  await explorer.map.drag(await explorer.map.emptyPoint(), 40);
  await explorer.expectVisit(longestVisit);
  await explorer.timeline.drag(await explorer.timeline.emptyPoint(), 40);
  await explorer.expectVisit(longestVisit);
  expect(await explorer.historyLength()).toBe(before);
});

test('a marker of several places opens to show them and chooses nothing', async ({ explorer }) => {
  await explorer.open();
  const gathered = explorer.map.gathered().first();
  const name = (await gathered.getAttribute('aria-label')) ?? '';
  const markersBefore = await explorer.map.markers().count();
  expect(await explorer.entriesAddedBy(() => gathered.click())).toBe(0);
  await expect(explorer.map.region.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect.poll(() => explorer.map.markers().count()).not.toBe(markersBefore);
  await explorer.expectNothing();
});

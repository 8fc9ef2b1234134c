/** Timeline and map move by themselves only to what is out of sight. */
import { first, longestVisit, oppositePlace, remotePlace, stops, stopsAt } from './dataset.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('the timeline moves to days out of its sight', async ({ explorer, page }) => {
  await explorer.openDrawn('?scale=true');
  // At once, as a press stops the movement that the one before has begun.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await explorer.timeline.zoomIn(6);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await explorer.picture.expectStill();
  const before = await explorer.timeline.positions();
  await explorer.dossier.visit(longestVisit).click();
  await explorer.timeline.expectVisit(longestVisit);
  await explorer.timeline.expectInSight(longestVisit);
  await expect.poll(() => explorer.timeline.positions()).not.toEqual(before);
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
  await explorer.picture.expectStill();
  expect(await map.isAllInSight()).toBe(false);
});

test('choosing moves map and timeline only to what is out of sight, and “Show everything” brings back all', async ({
  explorer,
  page,
}) => {
  const { map, timeline } = explorer;
  await explorer.openDrawn();
  await explorer.picture.expectStill();
  const markers = await map.positions();
  const marks = await timeline.positions();

  await test.step('what is in sight moves neither', async () => {
    await map.press(remotePlace);
    await explorer.expectPlace(remotePlace);
    for (const stop of stopsAt(remotePlace)) {
      await timeline.stop(stop).click();
      await explorer.expectStop(stop);
    }
    await map.press(remotePlace);
    await explorer.expectPlace(remotePlace);
    await explorer.pressEscape();
    await explorer.expectNothing();
    await explorer.picture.expectStill();
    expect(await timeline.positions()).toEqual(marks);
    expect(await map.positions()).toEqual(markers);
  });

  await test.step('“Show everything” brings back all', async () => {
    await map.zoomIn();
    await timeline.zoomIn();
    await expect.poll(() => timeline.positions()).not.toEqual(marks);
    await expect.poll(() => map.positions()).not.toEqual(markers);
    await map.fitAll();
    await timeline.fitAll();
    await expect.poll(() => timeline.positions()).toEqual(marks);
    await expect.poll(() => map.positions()).toEqual(markers);
  });

  await test.step('the map moves to a place out of its sight', async () => {
    await map.press(remotePlace);
    await explorer.expectPlace(remotePlace);
    await map.controls.fitSelection().click();
    await expect(map.marker(oppositePlace)).not.toBeInViewport();
    await expect(map.marker(remotePlace)).toBeInViewport();
    const stop = first(stopsAt(oppositePlace));
    await timeline.stop(stop).click();
    await explorer.expectStop(stop);
    await map.expectInSight(oppositePlace);
  });

  await test.step('a map that becomes smaller keeps what it showed', async () => {
    await explorer.pressEscape();
    await map.fitAll();
    await expect.poll(() => map.positions()).toEqual(markers);
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(() => map.count()).toBe(stops.length);
    await expect.poll(() => map.isAllInSight()).toBe(true);
  });
});

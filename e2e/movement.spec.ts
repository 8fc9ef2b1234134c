/** A view moves by itself only to what is out of its sight. */
import { longestVisit, oppositePlace, remotePlace, stopsAt } from './dataset.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('choosing what is in sight moves neither map nor timeline', async ({ explorer }) => {
  await explorer.openDrawn();
  await explorer.expectStill();
  const markers = await explorer.map.positions();
  const ticks = await explorer.timeline.ticks();
  await explorer.map.press(remotePlace);
  await explorer.expectPlace(remotePlace);
  for (const stop of stopsAt(remotePlace)) {
    await explorer.timeline.stop(stop).click();
    await explorer.expectStop(stop);
  }
  await explorer.map.press(remotePlace);
  await explorer.expectPlace(remotePlace);
  await explorer.pressEscape();
  await explorer.expectNothing();
  await explorer.expectStill();
  expect(await explorer.timeline.ticks()).toEqual(ticks);
  expect(await explorer.map.positions()).toEqual(markers);
});

test('the map moves to a place out of its sight', async ({ explorer }) => {
  await explorer.openDrawn(`?place=${remotePlace.id}`);
  await expect(explorer.map.marker(remotePlace)).toBeInViewport();
  const [stop] = stopsAt(oppositePlace);
  if (!stop) throw new Error('A place that is drawn has a stop');
  await explorer.timeline.stop(stop).click();
  await explorer.expectStop(stop);
  await explorer.map.expectInSight(oppositePlace);
});

test('the timeline moves to days out of its sight', async ({ explorer }) => {
  await explorer.openDrawn();
  await explorer.timeline.zoomToHours();
  await explorer.expectStill();
  const before = await explorer.timeline.ticks();
  await explorer.dossier.visit(longestVisit).click();
  await explorer.expectVisit(longestVisit);
  await explorer.timeline.expectInSight(longestVisit);
  expect(await explorer.timeline.ticks()).not.toEqual(before);
});

test('“Show everything” brings back all that there is', async ({ explorer }) => {
  await explorer.openDrawn();
  await explorer.expectStill();
  const markers = await explorer.map.positions();
  const ticks = await explorer.timeline.ticks();
  await explorer.map.zoomIn();
  await explorer.timeline.zoomIn();
  await expect.poll(() => explorer.timeline.ticks()).not.toEqual(ticks);
  await expect.poll(() => explorer.map.positions()).not.toEqual(markers);
  await explorer.map.fitAll();
  await explorer.timeline.fitAll();
  await expect.poll(() => explorer.timeline.ticks()).toEqual(ticks);
  await expect.poll(() => explorer.map.positions()).toEqual(markers);
});

/** What is hovered in one view is lit in the others, and nothing else changes. */
import { first, longestVisit, placeOf, remotePlace, stops, stopsAt, visitOf } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, test } from './fixtures.ts';

test.use({ hasWebGl: false });

const stop = first(stopsAt(remotePlace));
const idsOf = (list: readonly { readonly id: string }[]) => [...new Set(list.map(({ id }) => id))];

test('a marker lights its stops, their visits and its lane', async ({ explorer }) => {
  await explorer.open();
  const before = await stateOf(explorer);
  await explorer.map.marker(remotePlace).hover();
  const own = stopsAt(remotePlace);
  await explorer.timeline.expectLit(idsOf([remotePlace, ...own, ...own.map(visitOf)]));
  await explorer.dossier.expectLit(idsOf(own.map(visitOf)));
  await explorer.map.expectLit([remotePlace.id]);
  expect(await stateOf(explorer)).toEqual(before);
  await explorer.map.zoomButton().hover();
  await expectDark(explorer);
});

test('a stop on the timeline lights its place and its visit', async ({ explorer }) => {
  await explorer.open();
  const before = await stateOf(explorer);
  await explorer.timeline.stop(stop).hover();
  await explorer.map.expectLit([remotePlace.id]);
  await explorer.dossier.expectLit([visitOf(stop).id]);
  expect(await stateOf(explorer)).toEqual(before);
});

test('a lane lights the stops in it and the marker of its place', async ({ explorer }) => {
  await explorer.open();
  await explorer.timeline.lane(remotePlace).hover();
  await explorer.map.expectLit([remotePlace.id]);
  await explorer.dossier.expectLit(idsOf(stopsAt(remotePlace).map(visitOf)));
});

test('a visit in the list lights its stops and all of their places', async ({ explorer }) => {
  await explorer.open(`?visit=${longestVisit.id}`);
  await explorer.dossier.pressAllVisits();
  await explorer.dossier.visit(longestVisit).hover();
  const lit = await explorer.timeline.lit();
  expect(lit).toEqual(expect.arrayContaining(idsOf([longestVisit, ...longestVisit.stops])));
  const others = stops.filter((other) => visitOf(other) !== longestVisit);
  expect(lit.filter((id) => others.some((other) => other.id === id))).toEqual([]);
  await explorer.map.expectLit(
    (await explorer.map.placesShown()).filter((id) =>
      longestVisit.stops.some((own) => own.place === id),
    ),
  );
});

test('an entry of a visit lights its stop alone', async ({ explorer }) => {
  await explorer.open(`?visit=${longestVisit.id}`);
  const [own] = longestVisit.stops;
  await explorer.dossier.stop(own).hover();
  await explorer.timeline.expectLit(idsOf([own, longestVisit, placeOf(own)]));
  await explorer.dossier.expectLit([own.id]);
  await explorer.expectVisit(longestVisit);
});

test('the keyboard lights like the pointer', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.tabTo(explorer.map.tabStop());
  await page.keyboard.press('Home');
  await explorer.focusByArrows(explorer.map.marker(remotePlace));
  await explorer.dossier.expectLit(idsOf(stopsAt(remotePlace).map(visitOf)));
  await explorer.tabTo(explorer.timeline.tabStop());
  await explorer.focusByArrows(explorer.timeline.stop(stop));
  await explorer.map.expectLit([remotePlace.id]);
  await explorer.tabTo(explorer.skipLinks().first());
  await expectDark(explorer);
});

test('between two marks side by side nothing goes out', async ({ explorer }) => {
  await explorer.open();
  const changes = await explorer.map.watchLit(async () => {
    await explorer.dossier.visit(longestVisit).hover();
    await explorer.dossier.listed(longestVisit).hover();
    await explorer.dossier.visit(longestVisit).hover();
  });
  expect(changes).toBe(1);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('nothing stays lit', async ({ explorer }) => {
    await explorer.open();
    await explorer.map.marker(remotePlace).tap();
    await explorer.expectPlace(remotePlace);
    await expectDark(explorer);
  });
});

async function stateOf(explorer: Explorer) {
  return {
    address: explorer.page.url(),
    entries: await explorer.historyLength(),
    markers: await explorer.map.layout(),
    ticks: await explorer.timeline.ticks(),
  };
}

async function expectDark(explorer: Explorer): Promise<void> {
  await explorer.map.expectLit([]);
  await explorer.timeline.expectLit([]);
  await explorer.dossier.expectLit([]);
}

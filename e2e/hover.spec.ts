/** What is hovered in one view is lit in the others, and nothing else changes. */
import { first, longestVisit, placeOf, remotePlace, stops, stopsAt, visitOf } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, test } from './fixtures.ts';

const stop = first(stopsAt(remotePlace));
const idsOf = (list: readonly { readonly id: string }[]) => [...new Set(list.map(({ id }) => id))];

test('a marker, a stop and a lane light their twins, and nothing else changes', async ({
  explorer,
}) => {
  const { map, timeline, dossier } = explorer;
  await explorer.open();
  await explorer.picture.expectStill();
  const before = await stateOf(explorer);

  await test.step('a marker lights its stops, their visits and its lane', async () => {
    await map.marker(remotePlace).hover();
    const own = stopsAt(remotePlace);
    await timeline.expectLit(idsOf([remotePlace, ...own, ...own.map(visitOf)]));
    await dossier.expectLit(idsOf(own.map(visitOf)));
    await map.expectLit([remotePlace.id]);
    expect(await stateOf(explorer)).toEqual(before);
    await leave(explorer);
  });

  await test.step('a stop on the timeline lights its place and its visit', async () => {
    await timeline.stop(stop).hover();
    await map.expectLit([remotePlace.id]);
    await dossier.expectLit([visitOf(stop).id]);
    expect(await stateOf(explorer)).toEqual(before);
    await leave(explorer);
  });

  await test.step('a lane lights the stops in it and the marker of its place', async () => {
    await timeline.lane(remotePlace).hover();
    await map.expectLit([remotePlace.id]);
    await dossier.expectLit(idsOf(stopsAt(remotePlace).map(visitOf)));
    await leave(explorer);
  });

  await test.step('between two marks side by side nothing goes out', async () => {
    const changes = await map.watchLit(async () => {
      await dossier.visit(longestVisit).hover();
      await dossier.listed(longestVisit).hover();
      await dossier.visit(longestVisit).hover();
    });
    expect(changes).toBe(1);
    await leave(explorer);
  });
});

test('an entry lights what it stands for, and the keyboard lights like the pointer', async ({
  explorer,
  page,
}) => {
  const { map, timeline, dossier } = explorer;
  await explorer.open(`?visit=${longestVisit.id}`);

  await test.step('an entry of a visit lights its stop alone', async () => {
    const [own] = longestVisit.stops;
    await dossier.stop(own).hover();
    await timeline.expectLit(idsOf([own, longestVisit, placeOf(own)]));
    await dossier.expectLit([own.id]);
    await explorer.expectVisit(longestVisit);
  });

  await test.step('a visit in the list lights its stops and all of their places', async () => {
    await dossier.pressAllVisits();
    await dossier.visit(longestVisit).hover();
    const wanted = idsOf([longestVisit, ...longestVisit.stops]);
    await expect.poll(() => timeline.lit()).toEqual(expect.arrayContaining(wanted));
    const lit = await timeline.lit();
    const others = stops.filter((other) => visitOf(other) !== longestVisit);
    expect(lit.filter((id) => others.some((other) => other.id === id))).toEqual([]);
    await map.expectLit(
      (await map.placesShown()).filter((id) => longestVisit.stops.some((own) => own.place === id)),
    );
    await leave(explorer);
  });

  await test.step('the keyboard lights like the pointer', async () => {
    await map.fitAll();
    await explorer.focus.start();
    await explorer.focus.tabTo(map.tabStop());
    await page.keyboard.press('Home');
    await explorer.focus.byArrows(map.marker(remotePlace));
    await dossier.expectLit(idsOf(stopsAt(remotePlace).map(visitOf)));
    await explorer.focus.tabTo(timeline.tabStop());
    await page.keyboard.press('Home');
    await explorer.focus.byArrows(timeline.stop(stop));
    await map.expectLit([remotePlace.id]);
    await explorer.focus.tabTo(explorer.skipLinks().first());
    await expectDark(explorer);
  });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('nothing stays lit', async ({ explorer }) => {
    await explorer.open();
    await explorer.cards.touch(explorer.map.marker(remotePlace));
    await explorer.expectPlace(remotePlace);
    await expectDark(explorer);
  });
});

async function stateOf(explorer: Explorer) {
  return {
    address: explorer.page.url(),
    entries: await explorer.history.length(),
    markers: await explorer.map.layout(),
    marks: await explorer.timeline.positions(),
  };
}

/** Takes the pointer to where nothing stands for anything. */
async function leave(explorer: Explorer): Promise<void> {
  await explorer.map.controls.zoomIn().hover();
  await expectDark(explorer);
}

async function expectDark(explorer: Explorer): Promise<void> {
  await explorer.map.expectLit([]);
  await explorer.timeline.expectLit([]);
  await explorer.dossier.expectLit([]);
}

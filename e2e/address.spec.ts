/** An address is a link to what it names, from anywhere, as long as that is there. */
import { longestVisit, remotePlace, sources } from './dataset.ts';
import { expect, test } from './fixtures.ts';

test.use({ hasWebGl: false });

const [source] = sources;
const stop = longestVisit.stops.at(-1) ?? longestVisit.stops[0];

test.describe('a link opens what it names and adds nothing to the history', () => {
  test('a visit', async ({ explorer }) => {
    await explorer.arrive(`?visit=${longestVisit.id}`);
    const before = await explorer.historyLength();
    await explorer.expectOpen();
    await explorer.expectVisit(longestVisit);
    expect(await explorer.historyLength()).toBe(before);
  });

  test('a stop', async ({ explorer }) => {
    await explorer.arrive(`?stop=${stop.id}`);
    const before = await explorer.historyLength();
    await explorer.expectOpen();
    await explorer.expectStop(stop);
    expect(await explorer.historyLength()).toBe(before);
  });

  test('a place', async ({ explorer }) => {
    await explorer.open(`?place=${remotePlace.id}`);
    await explorer.expectPlace(remotePlace);
  });

  test('a document', async ({ explorer }) => {
    await explorer.open(`?source=${source.id}`);
    await explorer.expectSource(source);
  });

  test('everything', async ({ explorer }) => {
    await explorer.arrive();
    const before = await explorer.historyLength();
    await explorer.expectOpen();
    await explorer.expectNothing();
    expect(await explorer.historyLength()).toBe(before);
  });
});

test('a link survives a reload after a choice', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.map.press(remotePlace);
  await explorer.expectPlace(remotePlace);
  await page.reload();
  await explorer.expectOpen();
  await explorer.expectPlace(remotePlace);
});

test.describe('a link to what is not there', () => {
  test('says so, shows everything and keeps the address', async ({ explorer }) => {
    await explorer.open('?visit=no-such-visit');
    await expect(explorer.alert()).toContainText('no-such-visit');
    await explorer.dossier.expectOverview();
    await explorer.expectSearch({ visit: 'no-such-visit' });
  });

  test('is forgotten when dismissed', async ({ explorer }) => {
    await explorer.open('?stop=no-such-stop');
    await expect(explorer.alert()).toContainText('no-such-stop');
    expect(await explorer.entriesAddedBy(() => explorer.dismiss())).toBe(0);
    await expect(explorer.alert()).toHaveCount(0);
    await explorer.expectNothing();
  });

  test('is forgotten when something is chosen', async ({ explorer }) => {
    await explorer.open('?place=no-such-place');
    await expect(explorer.alert()).toContainText('no-such-place');
    await explorer.map.press(remotePlace);
    await explorer.expectPlace(remotePlace);
    await expect(explorer.alert()).toHaveCount(0);
  });
});

test('the site works below any path', async ({ explorer, serveSite, page }) => {
  const site = await serveSite({ base: '/some/path/' });
  await explorer.open(`?place=${remotePlace.id}`, site);
  await explorer.expectPlace(remotePlace);
  await explorer.dossier.pressAllVisits();
  await explorer.dossier.visit(longestVisit).click();
  await explorer.expectVisit(longestVisit);
  expect(page.url().startsWith(`${site}?`)).toBe(true);
});

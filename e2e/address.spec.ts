/** An address is a link to what it names, from anywhere, as long as that is there. */
import { longestVisit, remotePlace, sources } from './dataset.ts';
import { expect, NO_PAGE, test } from './fixtures.ts';

const [source] = sources;
const stop = longestVisit.stops.at(-1) ?? longestVisit.stops[0];

test('a link opens what it names and adds nothing to the history', async ({ explorer }) => {
  for (const { name, search, shown } of [
    {
      name: 'a visit',
      search: `?visit=${longestVisit.id}`,
      shown: () => explorer.expectVisit(longestVisit),
    },
    { name: 'a stop', search: `?stop=${stop.id}`, shown: () => explorer.expectStop(stop) },
    {
      name: 'a document',
      search: `?source=${source.id}`,
      shown: () => explorer.expectSource(source),
    },
  ]) {
    await test.step(name, async () => {
      await explorer.arrive(search);
      const before = await explorer.history.length();
      await explorer.expectOpen();
      await shown();
      expect(await explorer.history.length()).toBe(before);
    });
  }
});

test('a link to everything adds nothing to the history, and one to a choice survives a reload', async ({
  explorer,
  page,
}) => {
  await explorer.arrive();
  const before = await explorer.history.length();
  await explorer.expectOpen();
  await explorer.expectNothing();
  expect(await explorer.history.length()).toBe(before);
  await explorer.map.press(remotePlace);
  await explorer.expectPlace(remotePlace);
  await page.reload();
  await explorer.expectOpen();
  await explorer.expectPlace(remotePlace);
});

test('a link to what is not there says so, shows everything, and is forgotten when dismissed or something is chosen', async ({
  explorer,
  allow,
}) => {
  allow(NO_PAGE);
  await test.step('it keeps the address', async () => {
    await explorer.open('?visit=no-such-visit');
    await expect(explorer.alert()).toContainText('no-such-visit');
    await explorer.dossier.expectOverview();
    await explorer.expectSearch({ visit: 'no-such-visit' });
  });

  await test.step('dismissed', async () => {
    await explorer.open('?stop=no-such-stop');
    await expect(explorer.alert()).toContainText('no-such-stop');
    await explorer.history.expectAdded(0, () => explorer.dismiss());
    await expect(explorer.alert()).toHaveCount(0);
    await explorer.expectNothing();
  });

  await test.step('something chosen', async () => {
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

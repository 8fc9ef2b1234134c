/** Everything without a pointer. */
import { first, longestVisit, places, remotePlace, stops, visits } from './dataset.ts';
import { expect, test } from './fixtures.ts';

test.use({ hasWebGl: false });

const [stop] = longestVisit.stops;
const lastVisit = first(visits.slice(-1));
const lastButOne = first(visits.slice(-2));

test('the first stops of Tab skip to the parts of the page', async ({ explorer, page }) => {
  await explorer.open();
  for (const language of ['en', 'ru', 'be'] as const) {
    await explorer.speak(language);
    const links = explorer.skipLinks();
    await expect(links).toHaveCount(3);
    for (const [i, part] of (['dossier', 'map', 'timeline'] as const).entries()) {
      await explorer.focusStart();
      for (let press = 0; press <= i; press += 1) await page.keyboard.press('Tab');
      await expect(links.nth(i)).toBeFocused();
      await expect(links.nth(i)).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(explorer.region(part)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(explorer.region(part).locator(':focus')).toHaveCount(1);
    }
  }
  expect(new URL(page.url()).hash).toBe('');
});

test('on other views the first stop of Tab skips to the page', async ({ explorer, page }) => {
  await explorer.load('?view=coverage');
  await expect(explorer.pagePanel()).toBeVisible();
  await expect(explorer.skipLinks()).toHaveCount(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(explorer.pagePanel()).toBeFocused();
});

test('markers and marks are one stop of Tab each', async ({ explorer }) => {
  await explorer.open();
  const tabStops = await explorer.tabStops();
  const markers = await explorer.map.names();
  const marks = await explorer.timeline.names();
  expect(tabStops.filter((name) => markers.includes(name))).toHaveLength(1);
  expect(tabStops.filter((name) => marks.includes(name))).toHaveLength(1);
  expect(markers.length).toBeGreaterThan(1);
  expect(marks).toHaveLength(stops.length + visits.length);
});

test('arrow keys go through the markers, Enter chooses, Escape clears', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.tabTo(explorer.map.tabStop());
  await page.keyboard.press('Home');
  const names = [await explorer.focusedName()];
  const count = await explorer.map.markers().count();
  for (let i = 1; i < count; i += 1) {
    await page.keyboard.press('ArrowDown');
    names.push(await explorer.focusedName());
  }
  expect(new Set(names)).toEqual(new Set(await explorer.map.names()));
  await page.keyboard.press('ArrowRight');
  expect(await explorer.focusedName()).toBe(names.at(-1));

  await page.keyboard.press('Home');
  await explorer.focusByArrows(explorer.map.marker(remotePlace));
  await page.keyboard.press('Enter');
  await explorer.expectPlace(remotePlace);
  await expect(explorer.map.marker(remotePlace)).toBeFocused();
  await page.keyboard.press('Escape');
  await explorer.expectNothing();
  await expect(explorer.map.marker(remotePlace)).toBeFocused();
});

test('arrow keys go through the marks, Enter and Space choose', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.tabTo(explorer.timeline.tabStop());
  await page.keyboard.press('Home');
  await explorer.focusByArrows(explorer.timeline.stop(stop));
  await page.keyboard.press('Enter');
  await explorer.expectStop(stop);
  await expect(explorer.timeline.stop(stop)).toBeFocused();
  await page.keyboard.press('End');
  await explorer.focusByArrows(explorer.timeline.visit(longestVisit), 'ArrowLeft');
  await page.keyboard.press('Space');
  await explorer.expectVisit(longestVisit);
  await expect(explorer.timeline.visit(longestVisit)).toBeFocused();
});

test('from the list to an excerpt and its source and back', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.tabTo(explorer.dossier.visit(longestVisit));
  await page.keyboard.press('Enter');
  await explorer.expectVisit(longestVisit);
  await expect(explorer.dossier.heading()).toBeFocused();
  await explorer.tabTo(explorer.dossier.stop(stop));
  expect(await explorer.entriesAddedBy(() => page.keyboard.press('Enter'))).toBe(1);
  await explorer.expectStop(stop);
  await expect(explorer.dossier.stop(stop)).toBeFocused();
  await explorer.tabTo(explorer.dossier.originalOf(explorer.dossier.figures().first()));
});

test('the focus is never lost with the page it stood on', async ({ explorer }) => {
  await explorer.open();
  await explorer.dossier.visit(longestVisit).click();
  await expect(explorer.dossier.heading()).toBeFocused();
  await explorer.dossier.pressAllVisits();
  await expect(explorer.dossier.heading()).toBeFocused();
  await explorer.dossier.visit(longestVisit).click();
  await explorer.dossier.openFirstSource();
  await expect(explorer.dossier.heading()).toBeFocused();
});

test('a marker of several places opens by key and keeps the focus on the map', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  expect(await explorer.map.markers().count()).toBeLessThan(places.length);
  await explorer.tabTo(explorer.map.tabStop());
  await page.keyboard.press('Home');
  await explorer.focusByArrows(explorer.map.gathered().first());
  const opened = await explorer.focusedName();
  await page.keyboard.press('Enter');
  await expect.poll(() => explorer.map.names()).not.toContain(opened);
  await explorer.expectNothing();
  expect(await explorer.map.markers().count()).toBeGreaterThan(0);
  await expect(explorer.map.tabStop()).toBeFocused();
});

test('the help of keys opens by key and by button, and gives the focus back', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.tabTo(explorer.helpButton());
  await page.keyboard.press('Enter');
  await expect(explorer.dialog()).toBeVisible();
  await expect(explorer.dialog().getByRole('table')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(explorer.dialog()).toHaveCount(0);
  await expect(explorer.helpButton()).toBeFocused();

  await explorer.tabTo(explorer.dossier.visit(longestVisit));
  await page.keyboard.press('Enter');
  await explorer.expectVisit(longestVisit);
  await page.keyboard.press('?');
  await expect(explorer.dialog()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(explorer.dialog()).toHaveCount(0);
  await expect(explorer.dossier.heading()).toBeFocused();
  // Neither key has reached the page behind the dialog.
  await explorer.expectVisit(longestVisit);
});

test('single keys go through visits and stops', async ({ explorer, page }) => {
  await explorer.open();
  for (const visit of visits) {
    await page.keyboard.press('j');
    await explorer.expectVisit(visit);
  }
  await page.keyboard.press('j');
  await explorer.expectVisit(lastVisit);
  await page.keyboard.press('k');
  await explorer.expectVisit(lastButOne);
  await explorer.load(`?stop=${stop.id}`);
  await explorer.expectStop(stop);
  await page.keyboard.press('j');
  await explorer.expectStop(longestVisit.stops[1] ?? stop);
  await page.keyboard.press('k');
  await explorer.expectStop(stop);
});

test('single keys lead to the parts of the page', async ({ explorer, page }) => {
  await explorer.open();
  for (const [key, part] of [
    ['m', 'map'],
    ['t', 'timeline'],
    ['d', 'dossier'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(explorer.region(part)).toBeFocused();
  }
  await explorer.turnTo('coverage');
  await expect(explorer.region('map')).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(explorer.region('timeline')).toBeFocused();
  await page.keyboard.press('l');
  await explorer.expectSearch({ view: 'list' });
});

test('single keys are only typed where one types', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.filter.searchBox().focus();
  for (const key of ['j', 'm', 'l', '?']) await page.keyboard.press(key);
  await expect(explorer.filter.searchBox()).toBeFocused();
  await expect(explorer.filter.searchBox()).toHaveValue('jml?');
  await page.keyboard.press('Escape');
  await expect(explorer.dialog()).toHaveCount(0);
  await explorer.focusStart();
  await page.keyboard.press('Control+j');
  await page.keyboard.press('Alt+m');
  await explorer.expectNothing();
});

for (const isDenied of [false, true]) {
  const where = isDenied ? 'where nothing may be stored' : 'for good';
  test(`single keys can be switched off, ${where}`, async ({ explorer, page }) => {
    if (isDenied) await explorer.forbidStorage();
    await explorer.open();
    await page.keyboard.press('?');
    await explorer.tabTo(explorer.singleKeys());
    await page.keyboard.press('Space');
    await expect(explorer.singleKeys()).not.toBeChecked();
    await page.keyboard.press('Escape');
    for (const key of ['j', 'l', '?']) await page.keyboard.press(key);
    await explorer.expectNothing();
    await expect(explorer.dialog()).toHaveCount(0);
    await explorer.open();
    await page.keyboard.press('j');
    if (isDenied) await explorer.expectVisit(visits[0]);
    else await explorer.expectNothing();
    await page.keyboard.press('Escape');
    await explorer.expectNothing();
  });
}

test('the focus is found anew when what had it is taken away', async ({ explorer, page }) => {
  await explorer.open('?visit=no-such-visit');
  await explorer.tabTo(explorer.dismissal());
  await page.keyboard.press('Enter');
  await expect(explorer.alert()).toHaveCount(0);
  await expect(explorer.dossier.heading()).toBeFocused();

  await explorer.load('?from=2024-01-01');
  await explorer.tabTo(explorer.filter.conditions());
  await page.keyboard.press('Enter');
  await expect(explorer.filter.conditions()).toHaveCount(0);
  await expect(explorer.filter.button()).toBeFocused();

  await explorer.open();
  await explorer.tabTo(explorer.timeline.tabStop());
  await explorer.turnTo('method');
  await expect(explorer.pagePanel()).toBeVisible();
  await expect(explorer.focused()).toHaveText('How we know');

  await explorer.open();
  await page.keyboard.press('m');
  await page.keyboard.press('Tab');
  await page.keyboard.press('l');
  await expect(explorer.region('map')).toHaveCount(0);
  await expect(explorer.focused()).toHaveCount(1);
});

test('a button that comes to the end keeps the focus', async ({ explorer, page }) => {
  await explorer.open(`?visit=${lastButOne.id}`);
  await explorer.tabTo(explorer.dossier.nextVisit());
  await page.keyboard.press('Enter');
  await explorer.expectVisit(lastVisit);
  await expect(explorer.dossier.nextVisit()).toBeDisabled();
  await expect(explorer.dossier.nextVisit()).toBeFocused();
  await page.keyboard.press('Enter');
  await explorer.expectVisit(lastVisit);
});

test('a citation gives the focus back', async ({ explorer, page }) => {
  await explorer.open(`?stop=${stop.id}`);
  await explorer.tabTo(explorer.dossier.citing());
  await page.keyboard.press('Enter');
  await expect(explorer.dialog()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explorer.dialog()).toHaveCount(0);
  await expect(explorer.dossier.citing()).toBeFocused();
  await explorer.expectStop(stop);
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('Tab goes in the order of reading, to what can be seen', async ({ explorer, page }) => {
      await explorer.open(`?visit=${longestVisit.id}`);
      const seen: string[] = [];
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await explorer.focused().count()) === 0) break;
        const part = await explorer.focusedPart();
        if (part !== seen.at(-1)) seen.push(part);
        await expect
          .poll(() => explorer.isFocusInSight(), `${await explorer.focusedName()} can be seen`)
          .toBe(true);
      }
      expect(seen.slice(0, 5)).toEqual(['', 'banner', 'Map', 'Timeline', 'Dossier']);
    });
  });
}

test('through all of it without a pointer', async ({ explorer, page }) => {
  await explorer.open();
  // From the matrix of sources to an excerpt, to its passage and citation.
  await explorer.tabTo(explorer.viewButton('coverage'));
  await page.keyboard.press('Enter');
  await expect(explorer.announcement()).toHaveText('Coverage');
  await explorer.tabTo(explorer.quotedCells().first());
  await page.keyboard.press('Enter');
  await expect(explorer.dossier.figures().first()).toBeVisible();
  await page.keyboard.press('d');
  await explorer.tabTo(explorer.dossier.inContext());
  await page.keyboard.press('Enter');
  await expect(explorer.dossier.passage()).toBeVisible();
  // To map and timeline, each with what it has.
  await page.keyboard.press('m');
  await expect(explorer.announcement()).toHaveText('Map and timeline');
  await explorer.expectOpen();
  await explorer.tabTo(explorer.map.tabStop());
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('t');
  await explorer.tabTo(explorer.timeline.tabStop());
  await page.keyboard.press('Home');
  await explorer.focusByArrows(explorer.timeline.visit(longestVisit));
  await page.keyboard.press('Enter');
  await explorer.expectVisit(longestVisit);
  // How we know, and a document from there.
  await explorer.focusStart();
  await explorer.tabTo(explorer.viewButton('method'));
  await page.keyboard.press('Enter');
  await expect(explorer.pagePanel()).toBeVisible();
  await page.keyboard.press('Escape');
  await explorer.expectSearch({ view: 'method' });
});

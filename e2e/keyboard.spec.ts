/** Everything without a pointer. */
import { first, longestVisit, places, remotePlace, stops, visits } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, NO_PAGE, test } from './fixtures.ts';

const [stop] = longestVisit.stops;
const lastVisit = first(visits.slice(-1));
const lastButOne = first(visits.slice(-2));

test('the first stops of Tab skip to the parts of the page, on other views to the page', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const links = explorer.skipLinks();
  // What leads to other views is named in English: that comes last.
  for (const language of ['ru', 'be', 'en'] as const) {
    await test.step(`map and timeline, in ${language}`, async () => {
      await explorer.header.speak(language);
      await expect(explorer.documentElement()).toHaveAttribute('lang', language);
      await expect(links).toHaveCount(3);
      for (const [i, part] of (['dossier', 'map', 'timeline'] as const).entries()) {
        await explorer.focus.start();
        for (let press = 0; press <= i; press += 1) await page.keyboard.press('Tab');
        await expect(links.nth(i)).toBeFocused();
        await expect(links.nth(i)).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Enter');
        await expect(explorer.region(part)).toBeFocused();
        await page.keyboard.press('Tab');
        await expect(explorer.region(part).locator(':focus')).toHaveCount(1);
      }
    });
  }
  expect(new URL(page.url()).hash).toBe('');

  await test.step('another view', async () => {
    await explorer.turnTo('coverage');
    await expect(explorer.viewPanel.heading()).toBeVisible();
    // Nothing is selected, so there is no dossier beside it.
    await expect(links).toHaveCount(1);
    await explorer.focus.start();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(explorer.viewPanel.region()).toBeFocused();
    await explorer.viewPanel.quotedCells().first().click();
    await expect(links).toHaveCount(2);
  });
});

test('markers and marks are one stop of Tab each, and arrow keys go through them', async ({
  explorer,
  page,
}) => {
  await explorer.open();

  await test.step('one stop of Tab each', async () => {
    // Markers may be gathered in another way while Tab is still on its way through the page.
    await expect(async () => {
      const tabStops = await explorer.focus.stops();
      const markers = await explorer.map.names();
      const marks = await explorer.timeline.names();
      expect(tabStops.filter((name) => markers.includes(name))).toHaveLength(1);
      expect(tabStops.filter((name) => marks.includes(name))).toHaveLength(1);
      expect(markers.length).toBeGreaterThan(1);
      expect(marks).toHaveLength(stops.length + visits.length);
    }).toPass();
  });

  await test.step('arrow keys go through the markers, Enter chooses, Escape clears', async () => {
    await explorer.focus.start();
    await explorer.focus.tabTo(explorer.map.tabStop());
    await page.keyboard.press('Home');
    const names = [await explorer.focus.name()];
    const count = await explorer.map.markers().count();
    for (let i = 1; i < count; i += 1) {
      await page.keyboard.press('ArrowDown');
      names.push(await explorer.focus.name());
    }
    expect(new Set(names)).toEqual(new Set(await explorer.map.names()));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => explorer.focus.name()).toBe(names.at(-1));

    await page.keyboard.press('Home');
    await explorer.focus.byArrows(explorer.map.marker(remotePlace));
    await page.keyboard.press('Enter');
    await explorer.expectPlace(remotePlace);
    await expect(explorer.map.marker(remotePlace)).toBeFocused();
    await page.keyboard.press('Escape');
    await explorer.expectNothing();
    await expect(explorer.map.marker(remotePlace)).toBeFocused();
  });

  await test.step('arrow keys go through the marks, Enter and Space choose', async () => {
    await explorer.focus.tabTo(explorer.timeline.tabStop());
    await page.keyboard.press('Home');
    await explorer.focus.byArrows(explorer.timeline.stop(stop));
    await page.keyboard.press('Enter');
    await explorer.expectStop(stop);
    await expect(explorer.timeline.stop(stop)).toBeFocused();
    await page.keyboard.press('End');
    await explorer.focus.byArrows(explorer.timeline.visit(longestVisit), 'ArrowLeft');
    await page.keyboard.press('Space');
    await explorer.expectVisit(longestVisit);
    await expect(explorer.timeline.visit(longestVisit)).toBeFocused();
  });

  await test.step('a marker of several places opens and keeps the focus on the map', async () => {
    await clearAll(explorer);
    await explorer.map.fitAll();
    await expect(explorer.map.gathered.all()).not.toHaveCount(0);
    await expect.poll(() => explorer.map.markers().count()).toBeLessThan(places.length);
    await explorer.focus.start();
    await explorer.focus.tabTo(explorer.map.tabStop());
    await page.keyboard.press('Home');
    await explorer.focus.byArrows(explorer.map.gathered.all().first());
    const opened = await explorer.focus.name();
    await page.keyboard.press('Enter');
    await expect(explorer.map.gathered.card().getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(explorer.map.gathered.card()).toHaveCount(0);
    await expect.poll(() => explorer.focus.name()).toBe(opened);
    await page.keyboard.press('Enter');
    await expect(explorer.map.gathered.card().getByRole('button').first()).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => explorer.map.names()).not.toContain(opened);
    await explorer.expectNothing();
    await expect(explorer.map.markers()).not.toHaveCount(0);
    await expect(explorer.map.tabStop()).toBeFocused();
  });
});

test('from the list to an excerpt, its source and its citation, and the focus is never lost', async ({
  explorer,
  page,
}) => {
  await explorer.open();

  await test.step('from the list to an excerpt and its source and back', async () => {
    await explorer.focus.tabTo(explorer.dossier.visit(longestVisit));
    await page.keyboard.press('Enter');
    await explorer.expectVisit(longestVisit);
    await expect(explorer.dossier.heading()).toBeFocused();
    await explorer.focus.tabTo(explorer.dossier.stop(stop));
    await explorer.history.expectAdded(1, () => page.keyboard.press('Enter'));
    await explorer.expectStop(stop);
    await expect(explorer.dossier.stop(stop)).toBeFocused();
    await explorer.focus.tabTo(explorer.dossier.originalOf(explorer.dossier.figures().first()));
  });

  await test.step('a citation gives the focus back', async () => {
    await explorer.focus.tabTo(explorer.dossier.more.button());
    await page.keyboard.press('Enter');
    await expect(explorer.dossier.more.item('Cite')).toBeVisible();
    await explorer.focus.tabTo(explorer.dossier.more.item('Cite'));
    await page.keyboard.press('Enter');
    await expect(explorer.dialog()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(explorer.dialog()).toHaveCount(0);
    await expect(explorer.dossier.more.button()).toBeFocused();
    await explorer.expectStop(stop);
  });

  await test.step('the menu closes on Escape, which clears nothing, and on leaving it', async () => {
    await page.keyboard.press('Enter');
    await explorer.focus.tabTo(explorer.dossier.more.item('In context'));
    await page.keyboard.press('Escape');
    await expect(explorer.dossier.more.button()).toBeFocused();
    await expect(explorer.dossier.more.button()).toHaveAttribute('aria-expanded', 'false');
    await explorer.expectStop(stop);
    await page.keyboard.press('Enter');
    await explorer.focus.tabTo(explorer.dossier.more.item('All from this document'));
    await page.keyboard.press('Tab');
    await expect(explorer.dossier.more.button()).toHaveAttribute('aria-expanded', 'false');
  });

  await test.step('the focus is never lost with the page it stood on', async () => {
    await clearAll(explorer);
    await explorer.dossier.visit(longestVisit).click();
    await expect(explorer.dossier.heading()).toBeFocused();
    await explorer.dossier.pressAllVisits();
    await expect(explorer.dossier.heading()).toBeFocused();
    await explorer.dossier.visit(longestVisit).click();
    await explorer.dossier.more.openFirstSource();
    await expect(explorer.dossier.heading()).toBeFocused();
  });

  await test.step('a button that comes to the end keeps the focus', async () => {
    await clearAll(explorer);
    await explorer.dossier.visit(lastButOne).click();
    await explorer.expectVisit(lastButOne);
    // The focus is on the heading, which comes after that button.
    await explorer.focus.start();
    await explorer.focus.tabTo(explorer.dossier.nextVisit());
    await page.keyboard.press('Enter');
    await explorer.expectVisit(lastVisit);
    await expect(explorer.dossier.nextVisit()).toBeDisabled();
    await expect(explorer.dossier.nextVisit()).toBeFocused();
    await page.keyboard.press('Enter');
    await explorer.expectVisit(lastVisit);
  });
});

test('the help of keys opens by key and by button, and single keys go through visits and stops', async ({
  explorer,
  page,
}) => {
  await explorer.open();

  await test.step('the help gives the focus back', async () => {
    await explorer.focus.tabTo(explorer.menuButton());
    await page.keyboard.press('Enter');
    await explorer.focus.tabTo(explorer.helpButton());
    await page.keyboard.press('Enter');
    await expect(explorer.dialog()).toBeVisible();
    await expect(explorer.dialog().getByRole('table')).toHaveCount(4);
    await page.keyboard.press('Escape');
    await expect(explorer.dialog()).toHaveCount(0);
    // The menu has closed, and its button is where one comes back to.
    await expect(explorer.helpButton()).toBeHidden();
    await expect(explorer.menuButton()).toBeFocused();

    await explorer.focus.tabTo(explorer.dossier.visit(longestVisit));
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

  await test.step('single keys go through visits', async () => {
    await clearAll(explorer);
    for (const visit of visits) {
      await page.keyboard.press('j');
      await explorer.expectVisit(visit);
    }
    await page.keyboard.press('j');
    await explorer.expectVisit(lastVisit);
    await page.keyboard.press('k');
    await explorer.expectVisit(lastButOne);
  });

  await test.step('single keys go through stops', async () => {
    await clearAll(explorer);
    await explorer.dossier.visit(longestVisit).click();
    await explorer.dossier.stop(stop).click();
    await explorer.expectStop(stop);
    await page.keyboard.press('j');
    await explorer.expectStop(longestVisit.stops[1] ?? stop);
    await page.keyboard.press('k');
    await explorer.expectStop(stop);
  });
});

test('single keys lead to the parts of the page, are only typed where one types, and can be switched off for good', async ({
  explorer,
  page,
}) => {
  await explorer.open();

  await test.step('to the parts of the page', async () => {
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

  await test.step('only typed where one types', async () => {
    await explorer.turnTo('explore');
    await explorer.expectOpen();
    await explorer.filter.searchBox().focus();
    for (const key of ['j', 'm', 'l', '?']) await page.keyboard.press(key);
    await expect(explorer.filter.searchBox()).toBeFocused();
    await expect(explorer.filter.searchBox()).toHaveValue('jml?');
    await page.keyboard.press('Escape');
    await expect(explorer.dialog()).toHaveCount(0);
    await explorer.focus.start();
    await page.keyboard.press('Control+j');
    await page.keyboard.press('Alt+m');
    await explorer.expectNothing();
  });

  await test.step('switched off for good', async () => {
    await switchSingleKeysOff(explorer);
    await explorer.open();
    await page.keyboard.press('j');
    await explorer.expectNothing();
    await page.keyboard.press('Escape');
    await explorer.expectNothing();
  });
});

test('single keys can be switched off where nothing may be stored, until the page is left', async ({
  explorer,
  page,
}) => {
  await explorer.browser.forbidStorage();
  await explorer.open();
  await switchSingleKeysOff(explorer);
  await explorer.open();
  await page.keyboard.press('j');
  await explorer.expectVisit(visits[0]);
  await page.keyboard.press('Escape');
  await explorer.expectNothing();
});

test('the focus is found anew when what had it is taken away', async ({
  explorer,
  page,
  allow,
}) => {
  allow(NO_PAGE);
  await test.step('a notice', async () => {
    await explorer.open('?visit=no-such-visit');
    await explorer.focus.tabTo(explorer.dismissal());
    await page.keyboard.press('Enter');
    await expect(explorer.alert()).toHaveCount(0);
    await expect(explorer.dossier.heading()).toBeFocused();
  });

  await test.step('a condition', async () => {
    await explorer.open('?from=2024-01-01');
    await explorer.focus.tabTo(explorer.filter.conditions());
    await page.keyboard.press('Enter');
    await expect(explorer.filter.conditions()).toHaveCount(0);
    await expect(explorer.filter.button()).toBeFocused();
  });

  await test.step('the timeline', async () => {
    await explorer.focus.tabTo(explorer.timeline.tabStop());
    await explorer.turnTo('method');
    await expect(explorer.viewPanel.region()).toBeVisible();
    await expect(explorer.focus.element()).toHaveText('How we know');
  });

  await test.step('the map', async () => {
    await explorer.turnTo('explore');
    await explorer.expectOpen();
    await page.keyboard.press('m');
    await page.keyboard.press('Tab');
    await page.keyboard.press('l');
    await expect(explorer.region('map')).toHaveCount(0);
    await expect(explorer.focus.element()).toHaveCount(1);
  });
});

test('Tab goes in the order of reading, to what can be seen, on wide pages and on narrow ones', async ({
  explorer,
  page,
}) => {
  await explorer.open(`?visit=${longestVisit.id}`);
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await test.step(`${viewport.width} × ${viewport.height}`, async () => {
      await page.setViewportSize(viewport);
      await explorer.expectVisit(longestVisit);
      await explorer.picture.expectStill();
      await explorer.focus.start();
      const seen: string[] = [];
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        const part = await explorer.focus.part();
        if (part === undefined) break;
        if (part !== seen.at(-1)) seen.push(part);
        await expect
          .poll(
            async () => (await explorer.focus.isInSight()) || explorer.focus.name(),
            'What has the focus can be seen; else its name',
          )
          .toBe(true);
      }
      // The edges between the panels belong to none of them.
      const parts = seen.filter((part) => part !== '');
      expect(parts.slice(0, 4)).toEqual(['banner', 'Map', 'Timeline', 'Dossier']);
    });
  }
});

test('through all of it without a pointer', async ({ explorer, page }) => {
  await explorer.open();
  // From the matrix of sources to an excerpt, to its passage and citation.
  await explorer.focus.tabTo(explorer.viewButton('coverage'));
  await page.keyboard.press('Enter');
  await expect(explorer.announcement()).toHaveText('Sources');
  await explorer.focus.tabTo(explorer.viewPanel.quotedCells().first());
  await page.keyboard.press('Enter');
  await expect(explorer.dossier.figures().first()).toBeVisible();
  await page.keyboard.press('d');
  await explorer.focus.tabTo(explorer.dossier.more.button());
  await page.keyboard.press('Enter');
  await expect(explorer.dossier.more.item('In context')).toBeVisible();
  await explorer.focus.tabTo(explorer.dossier.more.item('In context'));
  await page.keyboard.press('Enter');
  await expect(explorer.dossier.passage()).toBeVisible();
  // To map and timeline, each with what it has.
  await page.keyboard.press('m');
  await expect(explorer.announcement()).toHaveText('Map');
  await explorer.expectOpen();
  await explorer.focus.tabTo(explorer.map.tabStop());
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('t');
  await explorer.focus.tabTo(explorer.timeline.tabStop());
  await page.keyboard.press('Home');
  await explorer.focus.byArrows(explorer.timeline.visit(longestVisit));
  await page.keyboard.press('Enter');
  await explorer.expectVisit(longestVisit);
  // How we know, and a document from there.
  await explorer.focus.start();
  await explorer.focus.tabTo(explorer.viewButton('method'));
  await page.keyboard.press('Enter');
  await expect(explorer.viewPanel.region()).toBeVisible();
  await page.keyboard.press('Escape');
  await explorer.expectSearch({ view: 'method' });
});

/** Back to where nothing is chosen, from wherever the focus is. */
async function clearAll(explorer: Explorer): Promise<void> {
  await explorer.pressEscape();
  await explorer.expectNothing();
}

/** By the switch in the help, and sees that they do nothing any more. */
async function switchSingleKeysOff(explorer: Explorer): Promise<void> {
  const { keyboard } = explorer.page;
  await keyboard.press('?');
  // Whatever has the focus before loses it when the dialog opens.
  await expect(explorer.dialog()).toBeVisible();
  await explorer.focus.tabTo(explorer.singleKeys());
  await keyboard.press('Space');
  await expect(explorer.singleKeys()).not.toBeChecked();
  await keyboard.press('Escape');
  // Behind the dialog no key would do anything.
  await expect(explorer.dialog()).toHaveCount(0);
  for (const key of ['j', 'l', '?']) await keyboard.press(key);
  await explorer.expectNothing();
  await expect(explorer.dialog()).toHaveCount(0);
}

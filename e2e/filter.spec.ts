/** Only what the reader asks for, and how to get back from there. */
import type { Locator } from '@playwright/test';
import {
  inLanguage,
  longestVisit,
  placeOf,
  remotePlace,
  stops,
  stopsAt,
  visits,
} from './dataset.ts';
import { expect, expectAccessible, expectContrast, test } from './fixtures.ts';

/** A place of the longest visit that the remote place is not. */
const elsewhere = placeOf(longestVisit.stops[0]);
const remoteName = inLanguage(remotePlace.names, 'en');

/** The groups of the panel, but for the period. */
const GROUPS = ['Places', 'People', 'Sources', 'Direction', 'Status', 'Certainty'];

test('each option of each group leaves as many stops as it says', async ({ explorer }) => {
  await explorer.load('?view=table');
  await explorer.filter.open();
  for (const group of GROUPS) {
    await test.step(group, async () => {
      const offers = await explorer.filter.offers(group);
      expect(offers.length).toBeGreaterThan(1);
      for (const { option, stops: count } of offers) {
        await option.check();
        await expect(explorer.views.rows()).toHaveCount(count);
        await option.uncheck();
        await expect(explorer.views.rows()).toHaveCount(stops.length);
      }
    });
  }

  await test.step('counts take the other groups into account', async () => {
    const here = stopsAt(remotePlace).length;
    await explorer.filter.option('Places', remoteName).check();
    await expect(explorer.views.rows()).toHaveCount(here);
    // Of each stop there is one status.
    await expect.poll(() => explorer.filter.offered('Status')).toBe(here);
    for (const { option, stops: count } of await explorer.filter.offers('Status')) {
      await option.check();
      await expect(explorer.views.rows()).toHaveCount(count);
      await option.uncheck();
      await expect(explorer.views.rows()).toHaveCount(here);
    }
  });
});

test('all views show what is left, the address says it, and conditions are taken back', async ({
  explorer,
  page,
}) => {
  await explorer.open();

  await test.step('a place leaves its stops and their visits, after a reload, too', async () => {
    await explorer.filter.open();
    await explorer.filter.option('Places', remoteName).check();
    await page.keyboard.press('Escape');
    const here = stopsAt(remotePlace);
    const theirs = visits.filter((visit) => visit.stops.some((stop) => here.includes(stop)));
    const expectLeft = async () => {
      await explorer.expectSearch({ places: remotePlace.id });
      await explorer.filter.expectShowing(theirs.length, here.length);
      await expect(explorer.timeline.marks()).toHaveCount(theirs.length + here.length);
      await expect(explorer.map.markers()).toHaveCount(1);
      for (const visit of visits) {
        await expect(explorer.dossier.visit(visit)).toHaveCount(theirs.includes(visit) ? 1 : 0);
      }
    };
    await expectLeft();
    await page.reload();
    await explorer.expectOpen();
    await expectLeft();
    await expect(explorer.filter.button()).toHaveAccessibleName('Filter (1 condition)');
  });

  await test.step('one by one, by key, and the focus stays', async () => {
    await explorer.filter.search('lukashenko');
    await explorer.expectSearch({ places: remotePlace.id, q: 'lukashenko' });
    await expect(explorer.filter.conditions()).toHaveCount(2);
    await explorer.focus.start();
    await explorer.focus.tabTo(explorer.filter.condition('“lukashenko”'));
    await page.keyboard.press('Enter');
    await explorer.expectSearch({ places: remotePlace.id });
    await expect(explorer.filter.conditions()).toHaveCount(1);
    await expect(explorer.filter.conditions()).toBeFocused();
    await page.keyboard.press('Enter');
    await explorer.expectNothing();
    await expect(explorer.filter.conditions()).toHaveCount(0);
    await expect(explorer.filter.button()).toBeFocused();
  });

  await test.step('a period is part of it', async () => {
    await explorer.filter.open();
    const [, second] = visits;
    await explorer.filter.setPeriod(second.when.start.earliest, second.when.end.latest);
    await explorer.expectSearch({
      from: second.when.start.earliest,
      to: second.when.end.latest,
    });
    await expect(explorer.dossier.visit(second)).toHaveCount(1);
    await expect(explorer.filter.conditions()).toHaveCount(1);
    await page.keyboard.press('Escape');
    await explorer.filter.conditions().click();
    await explorer.expectSearch({});
  });

  await test.step('all at once', async () => {
    await explorer.travel(`?q=lukashenko&places=${remotePlace.id}&status=happened`);
    await expect(explorer.filter.conditions()).toHaveCount(3);
    await explorer.filter.clearAll();
    await explorer.expectNothing();
  });
});

test('words filter once the reader pauses, are marked in either alphabet, and Escape takes them away', async ({
  explorer,
  page,
}) => {
  await explorer.load();
  const list = explorer.views.list();

  await test.step('typing filters in one write, and marks what is found', async () => {
    await explorer.filter.searchBox().focus();
    await explorer.history.expectAdded(0, async () => {
      await page.keyboard.type('palace', { delay: 20 });
      await explorer.expectSearch({ q: 'palace' });
    });
    await expect(explorer.announcement()).toHaveText(/^Showing \d of \d visits/);
    await explorer.views.follow('List');
    await expect(list.getByRole('heading').first()).toBeVisible();
    const matches = await explorer.filter.matchesIn(list);
    expect(matches.length).toBeGreaterThan(0);
    for (const match of matches) expect(match.toLowerCase()).toMatch(/^palace/);
  });

  await test.step('Cyrillic finds what is written in Latin letters, and marks it', async () => {
    await explorer.filter.search('лукашенко');
    await explorer.filter.searchBox().press('Enter');
    await explorer.expectSearch({ view: 'list', q: 'лукашенко' });
    const quotations = explorer.views.listedQuotations();
    await expect
      .poll(() => explorer.filter.matchesIn(quotations))
      .toEqual(expect.arrayContaining([expect.stringMatching(/^Lukashenko/)]));
    const texts = await explorer.filter.matchesInEach(quotations);
    for (const { text, matches } of texts) {
      expect(matches.length, text).toBe((text.match(/Lukashenko/g) ?? []).length);
    }
  });

  await test.step('Escape in the box takes the words away and leaves the selection', async () => {
    await explorer.views.follow('Map');
    await explorer.filter.search('palace');
    await explorer.filter.searchBox().press('Enter');
    await explorer.expectSearch({ q: 'palace' });
    await explorer.timeline.visit(longestVisit).click();
    await explorer.expectSearch({ q: 'palace', visit: longestVisit.id });
    await explorer.filter.searchBox().focus();
    await page.keyboard.press('Escape');
    await expect(explorer.filter.searchBox()).toHaveValue('');
    await expect(explorer.filter.searchBox()).toBeFocused();
    await explorer.expectVisit(longestVisit);
    await page.keyboard.press('Escape');
    await explorer.expectNothing();
  });
});

test('the panel takes the focus and gives it back; it, conditions and matches are accessible in any colours', async ({
  explorer,
  page,
}) => {
  await explorer.load(`?visit=${longestVisit.id}`);
  const happened = explorer.filter.options('Status').first();

  await test.step('Escape closes only the panel', async () => {
    await explorer.focus.tabTo(explorer.filter.button());
    await page.keyboard.press('Enter');
    await expect(explorer.filter.panel()).toBeVisible();
    await explorer.focus.tabTo(happened);
    await page.keyboard.press('Space');
    await expect(happened).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(explorer.filter.panel()).toHaveCount(0);
    await expect(explorer.filter.button()).toBeFocused();
    await explorer.expectSearch({ visit: longestVisit.id, status: 'happened' });
  });

  await test.step('of a visit, stops outside the filter are told in brief', async () => {
    await explorer.filter.conditions().click();
    await explorer.filter.open();
    await explorer.filter.option('Places', inLanguage(elsewhere.names, 'en')).check();
    await page.keyboard.press('Escape');
    await explorer.expectSearch({ visit: longestVisit.id, places: elsewhere.id });
    const inside = longestVisit.stops.filter(({ place }) => place === elsewhere.id);
    const outside = longestVisit.stops.filter((stop) => !inside.includes(stop));
    expect(outside.length).toBeGreaterThan(0);
    for (const stop of outside) {
      await expect(explorer.dossier.listed(stop)).toContainText('outside your filter');
    }
    for (const stop of inside) {
      await expect(explorer.dossier.listed(stop)).not.toContainText('outside your filter');
    }
  });

  await test.step('all of it is accessible', async () => {
    await explorer.filter.search('lukashenko');
    await expect(explorer.filter.conditions()).toHaveCount(2);
    for (const isOpen of [false, true]) {
      if (isOpen) await explorer.filter.open();
      await page.emulateMedia({ colorScheme: 'light' });
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
    }
  });
});

test('where nothing is left, the page says what to drop and what that brings', async ({
  explorer,
  page,
}) => {
  await explorer.open(`?places=${remotePlace.id}&q=pulkovo`);
  for (const part of ['map', 'timeline', 'dossier'] as const) {
    await expect(explorer.filter.emptyIn(part)).toBeVisible();
  }
  await expectAccessible(page);
  await expect(explorer.filter.widenings()).toHaveCount(2);
  const dropText = explorer.filter.widenings().filter({ hasText: 'Words' });
  await expect(dropText).toHaveText(`Without “Search words”: ${stopsAt(remotePlace).length} stops`);
  await dropText.click();
  await explorer.expectSearch({ places: remotePlace.id });
  await explorer.filter.expectAnnounced(
    visits.filter((visit) => visit.stops.some((stop) => stopsAt(remotePlace).includes(stop)))
      .length,
    stopsAt(remotePlace).length,
  );

  await test.step('where dropping one condition is not enough, all can be', async () => {
    await explorer.travel('?q=no-such-word&from=1900-01-01&to=1900-12-31');
    await expect(explorer.filter.widenings()).toHaveCount(0);
    await explorer.filter.clearFilters().click();
    await explorer.expectNothing();
  });
});

test('a way out of an empty result stays where it is when hits take the place of the overview', async ({
  explorer,
}) => {
  const { filter, dossier } = explorer;
  const release = await explorer.browser.withhold('**/HitsPage-*.js');
  await explorer.load();
  await explorer.travel('?q=palace&from=1900-01-01&to=1900-12-31');
  await expect(filter.widenings()).toHaveCount(1);
  await expect(dossier.heading()).toBeVisible();
  const before = await filter.widenings().elementHandle();
  release();
  await expect(dossier.heading()).toHaveCount(0);
  await before?.click();
  await explorer.expectSearch({ q: 'palace' });
});

test('conditions are dropped from the filter as it is, however far behind the page is', async ({
  explorer,
}) => {
  const { filter } = explorer;
  // Types and presses in one task: the words count, but the page has not been drawn again.
  const typeAndPress = async (words: string, button: Locator, times = 1) => {
    const pressed = await button.elementHandle();
    await filter.searchBox().evaluate(
      async (box, { text, element, presses }) => {
        box.focus();
        // The prototype's setter, so that React sees a change.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await null;
        box.blur();
        for (let press = 0; press < presses; press += 1) {
          await null;
          if (element instanceof HTMLElement) element.click();
        }
      },
      { text: words, element: pressed, presses: times },
    );
  };

  await explorer.open();

  await test.step('a chip above the dossier', async () => {
    await explorer.travel(`?places=${remotePlace.id}&status=happened`);
    await expect(filter.conditions()).toHaveCount(2);
    await typeAndPress('lukashenko', filter.condition(remoteName));
    await explorer.expectSearch({ status: 'happened', q: 'lukashenko' });
  });

  await test.step('a chip pressed twice does not come back', async () => {
    await explorer.travel(`?places=${remotePlace.id}&status=happened`);
    await expect(filter.conditions()).toHaveCount(2);
    await typeAndPress('lukashenko', filter.condition(remoteName), 2);
    await explorer.expectSearch({ status: 'happened', q: 'lukashenko' });
  });

  await test.step('a condition that leaves nothing', async () => {
    await explorer.travel('?q=lukashenko&from=1900-01-01&to=1900-12-31');
    await expect(filter.widenings()).toHaveCount(1);
    await typeAndPress('palace', filter.widenings());
    await explorer.expectSearch({ q: 'palace' });
  });

  await test.step('the menu of files offers what is left', async () => {
    const { downloads } = explorer;
    await explorer.travel('');
    await explorer.expectNothing();
    // The code of the menu is loaded once, so that the next press opens it at once.
    await downloads.open();
    await expect(downloads.choices()).toHaveCount(0);
    await explorer.pressEscape();
    await explorer.openMenu();
    await typeAndPress('palace', downloads.button());
    await expect(downloads.choices()).toHaveCount(2);
    await expect(downloads.choices().first()).toBeChecked();
  });
});

test('a selection outside the filter is shown and said to be outside; “Next visit” goes to the next that passes', async ({
  explorer,
  page,
}) => {
  const outside = visits.find((visit) =>
    visit.stops.every(({ place }) => place !== remotePlace.id),
  );
  expect(outside).toBeDefined();
  const passing = visits.filter(({ stops: own }) =>
    own.some(({ place }) => place === remotePlace.id),
  );
  const [from, to] = passing.flatMap((visit, i) => {
    const next = passing[i + 1];
    return next && visits.indexOf(next) > visits.indexOf(visit) + 1 ? [visit, next] : [];
  });
  expect(to, 'A visit between two others that has nothing to do with the place').toBeDefined();
  if (!outside || !from || !to) return;
  await explorer.open(`?visit=${outside.id}&places=${remotePlace.id}`);
  await explorer.dossier.expectVisit(outside);
  await expect(explorer.dossier.region).toContainText('This visit is outside your filter.');
  await explorer.filter.clearFilters().click();
  await explorer.expectVisit(outside);
  await expect(explorer.dossier.region).not.toContainText('outside your filter');

  await explorer.timeline.visit(from).click();
  await explorer.filter.open();
  await explorer.filter.option('Places', remoteName).check();
  await page.keyboard.press('Escape');
  await explorer.expectSearch({ visit: from.id, places: remotePlace.id });
  await explorer.filter.expectShowing(passing.length, stopsAt(remotePlace).length);
  await explorer.dossier.pressNextVisit();
  await explorer.expectSearch({ visit: to.id, places: remotePlace.id });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 844 }, hasTouch: true });

  test('search and filter are a tap away and nothing scrolls sideways, at 320 and 390 pixels', async ({
    explorer,
    page,
  }) => {
    const { filter } = explorer;
    await explorer.open();
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expect(filter.searchBox()).toBeHidden();
      await filter.searchToggle().tap();
      await expect(filter.searchBox()).toBeFocused();
      await filter.search('palace');
      await expect(filter.condition('“palace”')).toBeVisible();
      await expect.poll(() => explorer.picture.overhang()).toBeLessThanOrEqual(0);
      await filter.open();
      await expect(filter.panel()).toHaveJSProperty('offsetWidth', width);
      await expectAccessible(page);
      await filter.options('Status').first().check();
      await page.keyboard.press('Escape');
      await expect(filter.button()).toBeFocused();
      await expect(filter.conditions()).toHaveCount(2);
      await expect.poll(() => explorer.picture.overhang()).toBeLessThanOrEqual(0);

      await filter.clearAll();
      await expect(filter.conditions()).toHaveCount(0);
      await filter.searchToggle().tap();
    }
  });
});

/** Only what the reader asks for, and how to get back from there. */
import {
  inLanguage,
  longestVisit,
  placeOf,
  remotePlace,
  stops,
  stopsAt,
  visits,
} from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.use({ hasWebGl: false });

const GROUPS = ['Places', 'People', 'Sources', 'Direction', 'Status', 'Certainty'];
/** A place of the longest visit that the remote place is not. */
const elsewhere = placeOf(longestVisit.stops[0]);

for (const group of GROUPS) {
  test(`each option of ${group} leaves as many stops as it says`, async ({ explorer }) => {
    await explorer.load('?view=table');
    await explorer.filter.open();
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

test('counts take the other groups into account', async ({ explorer }) => {
  await explorer.load('?view=table');
  await explorer.filter.open();
  const place = inLanguage(remotePlace.names, 'en');
  await explorer.filter.option('Places', place).check();
  await expect(explorer.views.rows()).toHaveCount(stopsAt(remotePlace).length);
  for (const { option, stops: count } of await explorer.filter.offers('Status')) {
    await option.check();
    await expect(explorer.views.rows()).toHaveCount(count);
    await option.uncheck();
  }
});

test('map, timeline and dossier show what is left; the address says it', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.filter.open();
  await explorer.filter.option('Places', inLanguage(remotePlace.names, 'en')).check();
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

test('a period is part of it', async ({ explorer, page }) => {
  await explorer.open();
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

test('typing filters once the reader pauses, in one write, and marks what is found', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.filter.searchBox().focus();
  const added = await explorer.entriesAddedBy(async () => {
    await page.keyboard.type('palace', { delay: 20 });
    await explorer.expectSearch({ q: 'palace' });
  });
  expect(added).toBe(0);
  await expect(explorer.announcement()).toHaveText(/^Showing \d of \d visits/);
  await explorer.views.follow('List');
  await expect(explorer.views.list().getByRole('heading').first()).toBeVisible();
  const matches = await explorer.filter.matchesIn(explorer.views.list());
  expect(matches.length).toBeGreaterThan(0);
  for (const match of matches) expect(match.toLowerCase()).toMatch(/^palace/);
});

test('Cyrillic finds what is written in Latin letters, and marks it', async ({ explorer }) => {
  await explorer.load('?view=list');
  await explorer.filter.search('лукашенко');
  await explorer.filter.searchBox().press('Enter');
  await explorer.expectSearch({ view: 'list', q: 'лукашенко' });
  const quotations = explorer.views.listedQuotations();
  await expect(quotations.locator('mark.match').first()).toBeVisible();
  const matches = await explorer.filter.matchesIn(quotations);
  expect(matches.some((match) => match.startsWith('Lukashenko'))).toBe(true);
  for (const quotation of await quotations.all()) {
    const [text, marked] = [
      await quotation.textContent(),
      await explorer.filter.matchesIn(quotation),
    ];
    expect(marked.length, text ?? '').toBe((text?.match(/Lukashenko/g) ?? []).length);
  }
});

test('Escape in the box takes the words away and leaves the selection', async ({
  explorer,
  page,
}) => {
  await explorer.open(`?visit=${longestVisit.id}&q=palace`);
  await explorer.filter.searchBox().focus();
  await page.keyboard.press('Escape');
  await expect(explorer.filter.searchBox()).toHaveValue('');
  await expect(explorer.filter.searchBox()).toBeFocused();
  await explorer.expectVisit(longestVisit);
  await page.keyboard.press('Escape');
  await explorer.expectNothing();
});

test('the panel takes the focus, gives it back, and Escape closes only it', async ({
  explorer,
  page,
}) => {
  await explorer.open(`?visit=${longestVisit.id}`);
  await explorer.tabTo(explorer.filter.button());
  await page.keyboard.press('Enter');
  await expect(explorer.filter.panel()).toBeVisible();
  await explorer.tabTo(explorer.filter.options('Status').first());
  await page.keyboard.press('Space');
  await expect(explorer.filter.options('Status').first()).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(explorer.filter.panel()).toHaveCount(0);
  await expect(explorer.filter.button()).toBeFocused();
  await explorer.expectSearch({ visit: longestVisit.id, status: 'happened' });
});

test('conditions are taken back one by one, by key, and the focus stays', async ({
  explorer,
  page,
}) => {
  await explorer.open(`?q=lukashenko&places=${remotePlace.id}`);
  await expect(explorer.filter.conditions()).toHaveCount(2);
  await explorer.tabTo(explorer.filter.condition('“lukashenko”'));
  await page.keyboard.press('Enter');
  await explorer.expectSearch({ places: remotePlace.id });
  await expect(explorer.filter.conditions()).toHaveCount(1);
  await expect(explorer.filter.conditions()).toBeFocused();
  await page.keyboard.press('Enter');
  await explorer.expectNothing();
  await expect(explorer.filter.conditions()).toHaveCount(0);
  await expect(explorer.filter.button()).toBeFocused();
});

test('all conditions are taken back at once', async ({ explorer }) => {
  await explorer.open(`?q=lukashenko&places=${remotePlace.id}&status=happened`);
  await explorer.filter.clearAll();
  await explorer.expectNothing();
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
  await expect(dropText).toHaveText(
    `Drop “Words searched for”: ${stopsAt(remotePlace).length} stops`,
  );
  await dropText.click();
  await explorer.expectSearch({ places: remotePlace.id });
  await explorer.filter.expectAnnounced(
    visits.filter((visit) => visit.stops.some((stop) => stopsAt(remotePlace).includes(stop)))
      .length,
    stopsAt(remotePlace).length,
  );
});

test('where dropping one condition is not enough, all can be', async ({ explorer }) => {
  await explorer.open('?q=no-such-word&from=1900-01-01&to=1900-12-31');
  await expect(explorer.filter.widenings()).toHaveCount(0);
  await explorer.filter.clearFilters().click();
  await explorer.expectNothing();
});

test('a selection outside the filter is shown and said to be outside', async ({ explorer }) => {
  const outside = visits.find((visit) =>
    visit.stops.every(({ place }) => place !== remotePlace.id),
  );
  expect(outside).toBeDefined();
  if (!outside) return;
  await explorer.open(`?visit=${outside.id}&places=${remotePlace.id}`);
  await explorer.dossier.expectVisit(outside);
  await expect(explorer.dossier.region).toContainText('This visit is outside your filter.');
  await explorer.filter.clearFilters().click();
  await explorer.expectVisit(outside);
  await expect(explorer.dossier.region).not.toContainText('outside your filter');
});

test('“Next visit” goes to the next that passes', async ({ explorer }) => {
  const passing = visits.filter(({ stops: own }) =>
    own.some(({ place }) => place === remotePlace.id),
  );
  const [from, to] = passing.flatMap((visit, i) => {
    const next = passing[i + 1];
    return next && visits.indexOf(next) > visits.indexOf(visit) + 1 ? [visit, next] : [];
  });
  expect(to, 'A visit between two others that has nothing to do with the place').toBeDefined();
  if (!from || !to) return;
  await explorer.open(`?visit=${from.id}&places=${remotePlace.id}`);
  await explorer.dossier.pressNextVisit();
  await explorer.expectSearch({ visit: to.id, places: remotePlace.id });
});

test('of a visit, stops outside the filter are told in brief', async ({ explorer }) => {
  await explorer.open(`?visit=${longestVisit.id}&places=${elsewhere.id}`);
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

for (const width of [320, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: true });

    test('search and filter are a tap away and nothing scrolls sideways', async ({
      explorer,
      page,
    }) => {
      await explorer.open();
      await expect(explorer.filter.searchBox()).toBeHidden();
      await explorer.filter.searchToggle().tap();
      await expect(explorer.filter.searchBox()).toBeFocused();
      await explorer.filter.search('palace');
      await expect(explorer.filter.condition('“palace”')).toBeVisible();
      expect(await explorer.overhang()).toBeLessThanOrEqual(0);
      await explorer.filter.open();
      await expect(explorer.filter.panel()).toHaveJSProperty('offsetWidth', width);
      await expectAccessible(page);
      await explorer.filter.options('Status').first().check();
      await page.keyboard.press('Escape');
      await expect(explorer.filter.button()).toBeFocused();
      await expect(explorer.filter.conditions()).toHaveCount(2);
      expect(await explorer.overhang()).toBeLessThanOrEqual(0);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('panel, conditions and matches are accessible', async ({ explorer, page }) => {
      await explorer.open(`?visit=${longestVisit.id}&q=lukashenko&places=${elsewhere.id}`);
      await expectAccessible(page);
      await explorer.filter.open();
      await expectAccessible(page);
    });
  });
}

/** Words, places and dates are found at once, and the sentences that have them stand first. */
import { inLanguage, longestVisit, placeOf, type Visit, visitOf, visits } from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

/** The visit known to the day whose month no other visit touches. */
const dated = (() => {
  const monthOf = ({ when }: Visit) => when.start.earliest.slice(0, 7);
  const months = visits.map(monthOf);
  return visits.filter(
    (visit) =>
      visit.when.start.earliest === visit.when.start.latest &&
      months.filter((month) => month === monthOf(visit)).length === 1,
  );
})();
const [minsk] = dated.filter(({ id }) => id.startsWith('2024-05'));
const yearOf = ({ when }: Visit) => when.start.earliest.slice(0, 4);

test('dates are found however they are written; an arrow and Enter open what was found', async ({
  explorer,
  page,
}) => {
  expect(minsk, 'A visit in May 2024').toBeDefined();
  if (!minsk) return;
  const { dossier, filter } = explorer;
  await explorer.open();

  await test.step('in English and in Russian', async () => {
    for (const date of ['May 2024', '24 мая', '24.05.2024', '2024-05', '23–24 траўня']) {
      await filter.search(date);
      await expect(dossier.list.hitsHeading()).toContainText(date);
      await expect(dossier.visit(minsk)).toBeVisible();
      await expect(dossier.list.all()).toHaveCount(1);
      const places = new Set(minsk.stops.map((stop) => inLanguage(placeOf(stop).names, 'en')));
      for (const hit of await dossier.list.hits().allInnerTexts()) {
        expect(
          [...places].filter((place) => hit.includes(place)),
          hit,
        ).not.toEqual([]);
      }
    }
  });

  await test.step('the box leads into the hits and back', async () => {
    await filter.search('May 2024');
    await filter.searchBox().press('ArrowDown');
    await expect(dossier.list.hits().first().getByRole('button')).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await expect(dossier.list.hits().nth(1).getByRole('button')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(filter.searchBox()).toBeFocused();
    await expect(explorer.announcement()).toHaveText(/^Showing 1 of .*down arrow/);
  });

  await test.step('a hit opens its stop with its words in sight, and Back returns', async () => {
    await page.keyboard.press('ArrowDown');
    await expect(dossier.list.hits().first().getByRole('button')).toBeFocused();
    await explorer.history.expectAdded(1, async () => {
      await page.keyboard.press('Enter');
      await expect(dossier.quotations().first()).toBeInViewport();
    });
    await expect(dossier.list.hits()).toHaveCount(0);
    const stop = minsk.stops.find(({ id }) => page.url().includes(id));
    expect(stop && visitOf(stop)).toBe(minsk);
    await page.goBack();
    await expect(dossier.list.hits().first()).toBeVisible();
  });
});

test('hits take the place of what is selected until one is chosen or the words are gone', async ({
  explorer,
  page,
}) => {
  const { dossier, filter } = explorer;
  await explorer.open(`?visit=${longestVisit.id}`);
  await dossier.expectVisit(longestVisit);

  await test.step('the sentence with the word stands there, marked, with its publisher', async () => {
    await filter.search('palace');
    await expect(dossier.list.hits().first()).toBeVisible();
    await expect(dossier.list.hits().first()).toContainText(/palace/i);
    await expect
      .poll(async () => (await filter.matchesIn(dossier.list.hits().first())).join())
      .toMatch(/palace/i);
  });

  await test.step('without words the visit is there again', async () => {
    await filter.searchBox().press('Escape');
    await dossier.expectVisit(longestVisit);
  });

  await test.step('Back from a hit comes to the hits, not to the visit under them', async () => {
    await filter.search('palace');
    await dossier.list.hits().first().getByRole('button').click();
    await expect(dossier.list.hits()).toHaveCount(0);
    await expect(dossier.quotations().first()).toBeVisible();
    await page.goBack();
    await expect(dossier.list.hits().first()).toBeVisible();
    await explorer.expectSearch({ visit: longestVisit.id, q: 'palace' });
  });
});

test('a year is one press away, in all views, and Back undoes it', async ({ explorer, page }) => {
  const { dossier } = explorer;
  const year = yearOf(longestVisit);
  const theirs = visits.filter((visit) => yearOf(visit) === year);
  const stops = theirs.flatMap((visit) => visit.stops);
  expect(theirs.length).toBeLessThan(visits.length);
  await explorer.open();
  const all = await dossier.list.disagreements().count();
  await explorer.history.expectAdded(1, async () => {
    await dossier.list.year(year).click();
    await explorer.expectSearch({ from: `${year}-01-01`, to: `${year}-12-31` });
  });
  await expect(dossier.list.year(year)).toHaveAttribute('aria-pressed', 'true');
  await expect(dossier.list.all()).toHaveCount(theirs.length);
  for (const visit of theirs) await expect(dossier.visit(visit)).toBeVisible();
  await expect(explorer.timeline.marks()).toHaveCount(theirs.length + stops.length);
  await explorer.filter.expectShowing(theirs.length, stops.length);
  await expect.poll(() => dossier.list.disagreements().count()).toBeLessThan(all);

  await page.goBack();
  await explorer.expectNothing();
  await expect(dossier.list.all()).toHaveCount(visits.length);
  await expect(dossier.list.year(year)).toHaveAttribute('aria-pressed', 'false');

  await test.step('a second press brings all back', async () => {
    await dossier.list.year(year).click();
    await expect(dossier.list.all()).toHaveCount(theirs.length);
    await dossier.list.year(year).click();
    await expect(dossier.list.all()).toHaveCount(visits.length);
  });
});

test('the filter stands beside what it filters', async ({ explorer, page }) => {
  await explorer.load();
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(viewport);
    await explorer.filter.open();
    const panel = explorer.filter.panel();
    for (const part of ['map', 'timeline', 'dossier'] as const) {
      await expect
        .poll(
          () => explorer.filter.overlapWith(explorer.region(part)),
          `${part} at ${viewport.width}`,
        )
        .toBe(0);
    }
    await expect(explorer.dossier.list.all().first()).toBeInViewport();
    await expect(panel).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(explorer.filter.button()).toBeFocused();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('hits stand right below the search box', async ({ explorer }) => {
    const { dossier, filter } = explorer;
    await explorer.load();
    await filter.searchToggle().tap();
    await filter.search('palace');
    await expect(dossier.list.hits().first()).toBeInViewport({ ratio: 1 });
    await expect(explorer.region('map')).toBeHidden();
    await dossier.list.hits().first().getByRole('button').tap();
    await expect(explorer.region('map')).toBeVisible();
    await expect(dossier.quotations().first()).toBeInViewport();
  });
});

/** The same dossier as a list, as a table, as a matrix: each a link, each honest to the filter. */
import {
  dateText,
  excerptsOfVisit,
  inLanguage,
  longestVisit,
  placeOf,
  remotePlace,
  stops,
  stopsAt,
  visits,
} from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { boxOf } from './page/elements.ts';

const VIEWS = ['Map', 'List', 'Sources', 'How we know'];
const [stop] = longestVisit.stops;

test('every view is a link that keeps selection and filter', async ({
  explorer,
  page,
  context,
}) => {
  await explorer.load(`?visit=${longestVisit.id}&status=happened`);
  for (const name of VIEWS) {
    const href = (await explorer.views.link(name).getAttribute('href')) ?? '';
    const search = new URL(href, page.url()).searchParams;
    expect(search.get('visit')).toBe(longestVisit.id);
    expect(search.get('status')).toBe('happened');
    await explorer.history.expectAdded(name === 'Map' ? 0 : 1, () => explorer.views.follow(name));
    await expect(page).toHaveURL(new URL(href, page.url()).href);
  }
  await page.goBack();
  await expect(explorer.views.link('Sources')).toHaveAttribute('aria-current', 'page');
  const opening = context.waitForEvent('page');
  await explorer.views.link('List').click({ modifiers: ['ControlOrMeta'] });
  const other = await opening;
  await expect(other).toHaveURL(/[?&]view=list\b/);
  await expect(explorer.views.link('Sources')).toHaveAttribute('aria-current', 'page');
});

test('the list has every visit, stop and excerpt in the order of time, or what passes the filter', async ({
  explorer,
  page,
}) => {
  await explorer.load('?view=list');
  const list = explorer.views.list();
  await expect(explorer.views.listedStops()).toHaveText(
    visits.flatMap((visit) => visit.stops.map(({ title }) => inLanguage(title, 'en'))),
  );
  await expect(explorer.views.listedQuotations()).toHaveText(
    visits.flatMap(excerptsOfVisit).map(({ exact }) => exact),
  );
  for (const visit of visits) {
    await expect(explorer.views.listedVisit(visit)).toBeVisible();
    await expect(list).toContainText(dateText(visit.when, 'en'));
    for (const { title, when, ...told } of visit.stops) {
      const name = inLanguage(placeOf({ title, when, ...told }).names, 'en');
      await expect(list).toContainText(`${name} · ${dateText(when, 'en')}`);
    }
  }
  await expectAccessible(page);

  await test.step('it is a page of its own on a phone', async () => {
    await page.setViewportSize({ width: 320, height: 844 });
    await expect(explorer.views.listedVisit(longestVisit)).toBeVisible();
    await expect(explorer.dossier.region).toBeHidden();
    await expect.poll(() => explorer.picture.overhang()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('it says how much does not pass; coverage has only what does', async () => {
    await filterByPlace(explorer);
    await explorer.expectSearch({ view: 'list', places: remotePlace.id });
    const here = stopsAt(remotePlace);
    await expect(explorer.views.listedStops()).toHaveCount(here.length);
    await expect(list).toContainText(/\d more stops? outside your filter/);

    await explorer.views.follow('Sources');
    const theirs = visits.filter((visit) => visit.stops.some((it) => here.includes(it)));
    await expect(explorer.views.coverageItems()).toHaveCount(here.length + theirs.length);
  });
});

test('the list marks what is selected and brings it into sight', async ({ explorer }) => {
  const last = stops.at(-1) ?? stop;
  await explorer.load(`?view=list&stop=${last.id}`);
  await expect(explorer.views.listedStop(last)).toHaveAttribute('aria-pressed', 'true');
  await expect(explorer.views.listedStop(last)).toBeInViewport();
  await explorer.views.listedVisit(longestVisit).click();
  await explorer.expectSearch({ view: 'list', visit: longestVisit.id });
  await explorer.dossier.expectVisit(longestVisit);
});

test('the table has a row for each stop, is sorted by any column, filtered, and operated by key', async ({
  explorer,
  page,
}) => {
  await explorer.load('?view=table');
  await expect(explorer.views.rowTitles()).toHaveText(
    stops.map(({ title }) => inLanguage(title, 'en')),
  );
  await expect(explorer.views.column('Date')).toHaveAttribute('aria-sort', 'ascending');
  const counts = () => explorer.views.cellsOf(9);
  await expect.poll(counts).toEqual(stops.map(({ excerpts }) => String(excerpts.length)));
  await expectAccessible(page);

  await test.step('the address says by which column', async () => {
    await explorer.views.sortBy('Place');
    await explorer.expectSearch({ view: 'table', sort: 'place' });
    await expect(explorer.views.column('Place')).toHaveAttribute('aria-sort', 'ascending');
    const { compare } = new Intl.Collator('en', { numeric: true });
    const sorted = stops.map((it) => inLanguage(placeOf(it).names, 'en')).sort(compare);
    await expect.poll(() => explorer.views.cellsOf(2)).toEqual(sorted);
    await explorer.views.sortBy('Place');
    await explorer.expectSearch({ view: 'table', sort: '-place' });
    await page.reload();
    await expect(explorer.views.column('Place')).toHaveAttribute('aria-sort', 'descending');
    await expect.poll(() => explorer.views.cellsOf(2)).toEqual([...sorted].reverse());
    await explorer.views.sortBy('Date');
    await explorer.expectSearch({ view: 'table' });
  });

  await test.step('by key: sort, select, and the filter holds', async () => {
    await filterByPlace(explorer);
    await expect(explorer.views.rows()).toHaveCount(stopsAt(remotePlace).length);
    await explorer.focus.start();
    await explorer.focus.tabTo(explorer.views.column('Visit').getByRole('button'));
    await page.keyboard.press('Enter');
    await explorer.expectSearch({ view: 'table', sort: 'visit', places: remotePlace.id });
    await expect(explorer.views.column('Visit')).toHaveAttribute('aria-sort', 'ascending');
    await explorer.focus.tabTo(explorer.views.rowTitles().first());
    await page.keyboard.press('Enter');
    await expect(explorer.views.rowTitles().first()).toHaveAttribute('aria-pressed', 'true');
    await expect(explorer.dossier.figures().first()).toBeVisible();
  });

  await test.step('it says what to drop where nothing is left', async () => {
    await explorer.pressEscape();
    await explorer.filter.search('pulkovo');
    await explorer.filter.widenings().first().click();
    await expect(explorer.views.rows().first()).toBeVisible();
  });
});

test('the table reflows at 320 and 390 pixels', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await explorer.load('?view=table');
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await expect(explorer.views.rows()).toHaveCount(stops.length);
    await expect.poll(() => explorer.picture.overhang()).toBeLessThanOrEqual(0);
    await expectAccessible(page);
    await explorer.views.rowTitles().last().click();
    await expect(explorer.dossier.heading()).toBeInViewport();
    await expect(explorer.dossier.heading()).toBeFocused();
    await explorer.pressEscape();
    await explorer.expectSearch({ view: 'table' });
  }
});

test('list and table are two forms of one view, and Back goes between them', async ({
  explorer,
  page,
}) => {
  const { views } = explorer;
  await explorer.load('?view=list&status=happened');
  await expect(views.form('List')).toHaveAttribute('aria-current', 'page');
  await explorer.history.expectAdded(1, () => views.switchTo('Table'));
  await explorer.expectSearch({ view: 'table', status: 'happened' });
  await expect(views.rows().first()).toBeVisible();
  await expect(explorer.announcement()).toHaveText('Table');
  await expect(views.form('Table')).toBeFocused();
  // The table is within the list.
  await expect(views.link('List')).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await explorer.expectSearch({ view: 'list', status: 'happened' });
  await expect(views.listedVisit(longestVisit)).toBeVisible();
  await page.goForward();
  await expect(views.rows().first()).toBeVisible();
});

test('a view without a map has no second list beside it, only what is selected', async ({
  explorer,
}) => {
  const { dossier, views } = explorer;
  for (const search of ['?view=list', '?view=table', '?view=coverage', '?view=method']) {
    await test.step(search, async () => {
      await explorer.load(search);
      await expect(explorer.viewPanel.heading()).toBeVisible();
      await expect(dossier.region).toBeHidden();
      await expect(explorer.splitters.all()).toHaveCount(0);
      await expect.poll(async () => (await explorer.viewPanel.box()).width).toBe(1440);
    });
  }

  await test.step('what is selected opens beside it, and the page stays where it is', async () => {
    await explorer.load('?view=table');
    await explorer.picture.expectStill();
    const { x, y } = await boxOf(explorer.viewPanel.heading());
    await views.rowTitles().first().click();
    await dossier.expectStop(stops[0] ?? stop);
    await expect(dossier.region).toBeVisible();
    await expect.poll(async () => (await explorer.viewPanel.box()).width).toBeLessThan(1100);
    await expect.poll(() => boxOf(explorer.viewPanel.heading())).toMatchObject({ x, y });
  });

  await test.step('Escape closes it, and the focus stays on the page', async () => {
    await dossier.heading().focus();
    await explorer.pressEscape();
    await expect(dossier.region).toBeHidden();
    await expect(explorer.viewPanel.heading()).toBeFocused();
  });
});

async function filterByPlace({ filter, page }: Explorer): Promise<void> {
  await filter.open();
  await filter.option('Places', inLanguage(remotePlace.names, 'en')).check();
  await page.keyboard.press('Escape');
  await expect(filter.panel()).toHaveCount(0);
}

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
import { expect, expectAccessible, test } from './fixtures.ts';

test.use({ hasWebGl: false });

const VIEWS = ['Map and timeline', 'List', 'Table', 'Coverage', 'How we know'];
const [stop] = longestVisit.stops;

test('every view is a link that keeps selection and filter', async ({
  explorer,
  page,
  context,
}) => {
  await explorer.open(`?visit=${longestVisit.id}&status=happened`);
  for (const name of VIEWS) {
    const href = (await explorer.views.link(name).getAttribute('href')) ?? '';
    const search = new URL(href, page.url()).searchParams;
    expect(search.get('visit')).toBe(longestVisit.id);
    expect(search.get('status')).toBe('happened');
    expect(await explorer.entriesAddedBy(() => explorer.views.follow(name))).toBe(
      name === 'Map and timeline' ? 0 : 1,
    );
    expect(page.url()).toBe(new URL(href, page.url()).href);
  }
  await page.goBack();
  await expect(explorer.views.link('Coverage')).toHaveAttribute('aria-current', 'page');
  const opening = context.waitForEvent('page');
  await explorer.views.link('List').click({ modifiers: ['ControlOrMeta'] });
  const other = await opening;
  await expect.poll(() => new URL(other.url()).searchParams.get('view')).toBe('list');
  await expect(explorer.views.link('Coverage')).toHaveAttribute('aria-current', 'page');
});

test.describe('the list', () => {
  test('has every visit, stop and excerpt in the order of time', async ({ explorer, page }) => {
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
  });

  test('has what passes the filter, and says how much does not', async ({ explorer }) => {
    await explorer.load(`?view=list&places=${remotePlace.id}`);
    await expect(explorer.views.listedStops()).toHaveCount(stopsAt(remotePlace).length);
    await expect(explorer.views.list()).toContainText(/\d more stops? outside your filter/);
  });

  test('marks what is selected and brings it into sight', async ({ explorer }) => {
    const last = stops.at(-1) ?? stop;
    await explorer.load(`?view=list&stop=${last.id}`);
    await expect(explorer.views.listedStop(last)).toHaveAttribute('aria-pressed', 'true');
    await expect(explorer.views.listedStop(last)).toBeInViewport();
    await explorer.views.listedVisit(longestVisit).click();
    await explorer.expectSearch({ view: 'list', visit: longestVisit.id });
    await explorer.dossier.expectVisit(longestVisit);
  });

  test('is a page of its own on a phone', async ({ explorer, page }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await explorer.load('?view=list');
    await expect(explorer.views.listedVisit(longestVisit)).toBeVisible();
    await expect(explorer.dossier.region).toBeHidden();
    expect(await explorer.overhang()).toBeLessThanOrEqual(0);
  });
});

test.describe('the table', () => {
  test('has a row for each stop', async ({ explorer, page }) => {
    await explorer.load('?view=table');
    await expect(explorer.views.rowTitles()).toHaveText(
      stops.map(({ title }) => inLanguage(title, 'en')),
    );
    await expect(explorer.views.column('Date')).toHaveAttribute('aria-sort', 'ascending');
    const counts = await explorer.views.cellsOf(9);
    expect(counts).toEqual(stops.map(({ excerpts }) => String(excerpts.length)));
    await expectAccessible(page);
  });

  test('is sorted by any column, and the address says by which', async ({ explorer, page }) => {
    await explorer.load('?view=table');
    await explorer.views.sortBy('Place');
    await explorer.expectSearch({ view: 'table', sort: 'place' });
    await expect(explorer.views.column('Place')).toHaveAttribute('aria-sort', 'ascending');
    const { compare } = new Intl.Collator('en', { numeric: true });
    const sorted = stops.map((it) => inLanguage(placeOf(it).names, 'en')).sort(compare);
    expect(await explorer.views.cellsOf(2)).toEqual(sorted);
    await explorer.views.sortBy('Place');
    await explorer.expectSearch({ view: 'table', sort: '-place' });
    await page.reload();
    await expect(explorer.views.column('Place')).toHaveAttribute('aria-sort', 'descending');
    expect(await explorer.views.cellsOf(2)).toEqual([...sorted].reverse());
    await explorer.views.sortBy('Date');
    await explorer.expectSearch({ view: 'table' });
  });

  test('is operated by key: sort, select, and the filter holds', async ({ explorer, page }) => {
    await explorer.load(`?view=table&places=${remotePlace.id}`);
    await expect(explorer.views.rows()).toHaveCount(stopsAt(remotePlace).length);
    await explorer.tabTo(explorer.views.column('Visit').getByRole('button'));
    await page.keyboard.press('Enter');
    await explorer.expectSearch({ view: 'table', sort: 'visit', places: remotePlace.id });
    await explorer.tabTo(explorer.views.rowTitles().first());
    await page.keyboard.press('Enter');
    await expect(explorer.views.rowTitles().first()).toHaveAttribute('aria-pressed', 'true');
    await expect(explorer.dossier.figures().first()).toBeVisible();
  });

  test('says what to drop where nothing is left', async ({ explorer }) => {
    await explorer.load(`?view=table&places=${remotePlace.id}&q=pulkovo`);
    await explorer.filter.widenings().first().click();
    await expect(explorer.views.rows().first()).toBeVisible();
  });

  for (const width of [320, 390]) {
    test(`reflows at ${width} pixels`, async ({ explorer, page }) => {
      await page.setViewportSize({ width, height: 844 });
      await explorer.load('?view=table');
      await expect(explorer.views.rows()).toHaveCount(stops.length);
      expect(await explorer.overhang()).toBeLessThanOrEqual(0);
      await expectAccessible(page);
      await explorer.views.rowTitles().last().click();
      await expect(explorer.dossier.heading()).toBeInViewport();
      await expect(explorer.dossier.heading()).toBeFocused();
    });
  }
});

test('coverage has what passes the filter', async ({ explorer }) => {
  await explorer.load(`?view=coverage&places=${remotePlace.id}`);
  const here = stopsAt(remotePlace);
  const theirs = visits.filter((visit) => visit.stops.some((it) => here.includes(it)));
  await expect(explorer.views.coverageItems()).toHaveCount(here.length + theirs.length);
});

const WIDTHS = [1440, 1409, 1361, 1280, 1181, 1024, 801, 800, 390, 320];

for (const language of ['en', 'ru', 'be'] as const) {
  test(`the header has room at every width, in ${language}`, async ({ explorer, page }) => {
    await explorer.load(`?view=method&q=palace&status=happened&lang=${language}`);
    await expect(explorer.documentElement()).toHaveAttribute('lang', language);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => explorer.headerClashes(), `${width} pixels`).toEqual([]);
      await expect.poll(() => explorer.overhang(), `${width} pixels`).toBeLessThanOrEqual(0);
    }
  });
}

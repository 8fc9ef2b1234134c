/** Pages that are there before any script. */
import {
  excerptsFrom,
  first,
  longestVisit,
  places,
  quotedOnPage,
  remotePlace,
  sourceOf,
  stops,
  visits,
} from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { expectMarksStay } from './marks.ts';

const PAGE = `visit/${longestVisit.id}/`;
const title = longestVisit.title.en ?? '';
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** Those of laptops, with the bars of a browser, of large screens, tablets and phones. */
const WINDOWS = [
  [1440, 900],
  [1366, 657],
  [1280, 585],
  [1536, 730],
  [1920, 950],
  [2560, 1300],
  [1024, 600],
  [820, 1180],
  [390, 844],
  [320, 568],
] as const;

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every word can be read, and links lead from page to page', async ({
    explorer,
    page,
    allow,
  }) => {
    const { prerendered, dossier } = explorer;
    // The page's own wish, which a browser without scripts refuses.
    allow(/^failed: GET .*\.js \(csp\)$/);
    await explorer.arrive();
    await expect(dossier.heading()).toBeVisible();
    await prerendered.expectDrawn(places, visits);
    await expect(prerendered.dead()).toHaveCount(0);
    await prerendered.link(title).click();
    await expect(page).toHaveURL(new RegExp(`/${PAGE}$`));
    await expect(dossier.heading()).toHaveText(title);
    await expect(dossier.quotations()).toHaveText(
      quotedOnPage(longestVisit).map(({ exact }) => exact),
    );
    await prerendered.expectDrawn(places, visits);
    await page.waitForLoadState();
    await expect.poll(() => prerendered.danglingLines()).toEqual([]);

    const quoted = first(quotedOnPage(longestVisit));
    const source = sourceOf(quoted);
    await prerendered.openDetails('In context');
    await prerendered.link('All from this document').click();
    await expect(page).toHaveURL(new RegExp(`/source/${source.id}/$`));
    await expect(dossier.quotations()).toHaveText(excerptsFrom(source).map(({ exact }) => exact));
    await prerendered.link('All visits').click();
    await expect(page).toHaveURL(/\/$/);
    await expect(page).not.toHaveURL(/source/);

    // Until the styles have come the drawing for narrow pages is to be seen, too.
    await page.waitForLoadState();
    await prerendered.link(new RegExp(`^${remotePlace.names.en}, \\d`), 'map').click();
    await expect(page).toHaveURL(new RegExp(`/place/${remotePlace.id}/$`));
    await expect(dossier.heading()).toHaveText(remotePlace.names.en ?? '');
    await page.waitForLoadState();
    await prerendered.link(new RegExp(`^${title}`), 'timeline').click();
    await expect(page).toHaveURL(new RegExp(`/${PAGE}$`));
    await explorer.turnTo('method');
    await expect(explorer.viewPanel.region()).toContainText(source.title);
    await explorer.turnTo('explore');
    await expect(dossier.heading()).toBeVisible();
  });

  test('the table names its columns without offering to sort, and leads to each stop', async ({
    explorer,
    page,
    allow,
  }) => {
    allow(/^failed: GET .*\.js \(csp\)$/);
    const { prerendered, views } = explorer;
    const stop = first(longestVisit.stops);
    await explorer.arrive('list/');
    await views.form('Table').click();
    await expect(page).toHaveURL(/\/table\/$/);
    await expect(views.rows()).toHaveCount(stops.length);
    await expect(views.column('Excerpts')).toBeVisible();
    await expect(prerendered.dead()).toHaveCount(0);
    await expect(views.table()).toContainText('A stop’s title opens its excerpts.');
    await expect(explorer.viewPanel.region()).not.toContainText('Press a column heading', {
      useInnerText: true,
    });
    await views
      .rows()
      .getByRole('link', { name: stop.title.en ?? '' })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/${PAGE}#${stop.id}$`));
  });
});

test('before the script nothing stands against WCAG 2.2, be the page wide or narrow', async ({
  explorer,
  page,
}) => {
  await explorer.browser.withhold(FILES.appCode);
  await explorer.prerendered.load(PAGE);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expect.poll(() => explorer.picture.overhang(), `at ${size.width} pixels`).toBe(0);
    await expectAccessible(page);
  }
});

for (const [size, path] of [
  [SIZES[0], ''],
  [SIZES[1], PAGE],
] as const) {
  test(`marks stay where they are to a pixel at ${size.width} pixels`, async ({ explorer }) => {
    await expectMarksStay(explorer, size, path);
  });
}

for (const path of ['', PAGE]) {
  test(`on “${path}”, the land goes on to the edges of the map, however low or high that is`, async ({
    explorer,
    page,
  }) => {
    await explorer.prerendered.load(path);
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      const left = await explorer.prerendered.unpainted();
      expect(Math.round(left), `${width} × ${height}`).toBe(0);
    }
  });
}

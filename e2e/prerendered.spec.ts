/** Pages that are there before any script, and the app that takes over without moving anything. */
import {
  excerptsFrom,
  excerptsOfVisit,
  first,
  longestVisit,
  most,
  placeOf,
  places,
  remotePlace,
  sourceOf,
  visits,
} from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { distance } from './pixels.ts';

const PAGE = `visit/${longestVisit.id}/`;
const title = longestVisit.title.en ?? '';
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
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
    await explorer.load();
    await expect(dossier.heading()).toBeVisible();
    await prerendered.expectDrawn(places, visits);
    await expect(prerendered.dead()).toHaveCount(0);
    await prerendered.link(title).click();
    await expect(page).toHaveURL(new RegExp(`/${PAGE}$`));
    await expect(dossier.heading()).toHaveText(title);
    await expect(dossier.quotations()).toHaveText(
      excerptsOfVisit(longestVisit).map(({ exact }) => exact),
    );
    await prerendered.expectDrawn(places, visits);

    const quoted = first(excerptsOfVisit(longestVisit));
    const source = sourceOf(quoted);
    await prerendered.link('Everything quoted from this document').first().click();
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
    await prerendered.link(new RegExp(`^${title}`), 'timeline').click();
    await expect(page).toHaveURL(new RegExp(`/${PAGE}$`));
    await explorer.turnTo('method');
    await expect(explorer.pagePanel()).toContainText(source.title);
    await explorer.turnTo('explore');
    await expect(dossier.heading()).toBeVisible();
  });
});

for (const size of SIZES) {
  test(`before the script nothing stands against WCAG 2.2 at ${size.width} pixels`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize(size);
    await explorer.withhold(FILES.appCode);
    await explorer.prerendered.load(PAGE);
    expect(await explorer.overhang()).toBe(0);
    await expectAccessible(page);
  });
}

test.describe('the app takes over', () => {
  test.use({ hasWebGl: false });

  for (const size of SIZES) {
    for (const path of ['', PAGE]) {
      test(`of “${path}” without moving anything at ${size.width} pixels`, async ({
        explorer,
        page,
      }) => {
        const { prerendered } = explorer;
        await page.setViewportSize(size);
        await prerendered.watchShifts();
        const release = await explorer.withhold(FILES.dataset);
        await prerendered.load(path);
        const before = await prerendered.frame();
        release();
        await explorer.expectDrawn();
        await expect(prerendered.drawings()).toHaveCount(0);
        expect(await prerendered.frame()).toEqual(before);
        expect(await prerendered.shifts()).toEqual([]);
      });
    }
  }

  test('what another address asks for comes within the same frame', async ({ explorer }) => {
    const { prerendered } = explorer;
    await prerendered.watchShifts();
    const release = await explorer.withhold(FILES.dataset);
    await prerendered.load(`?visit=${longestVisit.id}`);
    await expect(explorer.announcement()).toHaveText('Loading the dossier …');
    await expect(explorer.dossier.heading()).toBeHidden();
    const { header, map, timeline, dossier } = await prerendered.frame();
    release();
    await explorer.expectDrawn();
    await explorer.expectVisit(longestVisit);
    expect(await prerendered.frame()).toMatchObject({ header, map, timeline, dossier });
    expect(await prerendered.shifts()).toEqual([]);
  });

  test('a page becomes the app at the address of the same, and Back works', async ({
    explorer,
    page,
  }) => {
    await explorer.open('', `${PAGE}?theme=dark&host=1`);
    await explorer.dossier.expectVisit(longestVisit);
    await explorer.expectSearch({ visit: longestVisit.id, host: '1' });
    expect(new URL(page.url()).pathname).toBe('/');
    await explorer.dossier.pressAllVisits();
    await explorer.dossier.expectOverview();
    await page.goBack();
    await explorer.dossier.expectVisit(longestVisit);
  });

  test('a fragment of it chooses a stop', async ({ explorer }) => {
    const stop = most(longestVisit.stops, ({ excerpts }) => excerpts.length);
    await explorer.open('', `${PAGE}#${stop.id}`);
    await explorer.expectStop(stop);
  });

  test('below any path', async ({ explorer, serveSite, page }) => {
    const site = await serveSite({ base: '/some/deep/atlas/' });
    const place = placeOf(first(longestVisit.stops));
    await explorer.open('', `${site}place/${place.id}/`);
    await explorer.expectDrawn();
    await explorer.expectPlace(place);
    expect(page.url()).toBe(`${site}?place=${place.id}`);
    await explorer.timeline.visit(longestVisit).click();
    await explorer.expectVisit(longestVisit);
  });
});

for (const [size, path] of [
  [SIZES[0], ''],
  [SIZES[1], PAGE],
] as const) {
  test(`marks stay where they are to a pixel at ${size.width} pixels`, async ({
    explorer,
    page,
  }) => {
    const { prerendered } = explorer;
    await page.setViewportSize(size);
    const release = await explorer.withhold(FILES.dataset);
    await prerendered.load(path);
    const drawn = await prerendered.marks('place');
    const dates = await prerendered.marks('visit');
    expect(drawn.size).toBeGreaterThan(2);
    release();
    await explorer.expectDrawn();
    await expect(prerendered.drawings()).toHaveCount(0);
    const after = await explorer.map.positions();
    expect([...after.keys()].sort()).toEqual([...drawn.keys()].sort());
    for (const [place, at] of after) {
      expect(distance(at, drawn.get(place) ?? { x: 0, y: 0 }), place).toBeLessThanOrEqual(1);
    }
    for (const [visit, at] of await explorer.timeline.middles()) {
      expect(Math.abs(at.x - (dates.get(visit)?.x ?? 0)), visit).toBeLessThanOrEqual(1.5);
    }
  });
}

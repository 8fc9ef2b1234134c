/** The app takes over from a page that was there before any script, without moving anything. */
import { dataset, first, longestVisit, most, placeOf } from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import { daysOf } from './page/timeline/days.ts';

const PAGE = `visit/${longestVisit.id}/`;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

for (const size of SIZES) {
  for (const path of ['', PAGE]) {
    test(`of “${path}” without moving anything at ${size.width} pixels`, async ({
      explorer,
      page,
    }) => {
      const { prerendered } = explorer;
      await page.setViewportSize(size);
      await prerendered.shifts.watch();
      const release = await explorer.browser.withhold(FILES.dataset);
      await prerendered.load(path);
      await prerendered.shifts.settleType();
      const before = await prerendered.frame();
      release();
      await explorer.expectDrawn();
      await expect(prerendered.drawings()).toHaveCount(0);
      expect(await prerendered.frame()).toEqual(before);
      await prerendered.shifts.expectNone();
    });
  }
}

test.describe('with the first sign of a reader', () => {
  test.use({ hasReader: false });
  const [source] = dataset.sources;

  for (const size of SIZES) {
    test(`the timeline stays as it was drawn at ${size.width} pixels`, async ({
      explorer,
      page,
    }) => {
      const { prerendered } = explorer;
      await page.setViewportSize(size);
      const place = longestVisit.stops[0]?.place;
      for (const path of ['', PAGE, `place/${place}/`, `source/${source?.id}/`]) {
        await prerendered.load(path);
        await prerendered.shifts.settleType();
        await expect(prerendered.unseen()).toHaveCount(0);
        await prerendered.expectSameTimeline();
      }
    });
  }
});

test('what another address asks for comes within the same frame', async ({ explorer }) => {
  const { prerendered } = explorer;
  await prerendered.shifts.watch();
  const release = await explorer.browser.withhold(FILES.dataset);
  // What passes a filter, no page shows.
  await prerendered.load('?status=happened');
  await expect(explorer.announcement()).toHaveText('Loading the dossier …');
  await prerendered.shifts.settleType();
  await expect(prerendered.land()).toBeVisible();
  const { header, map, timeline, dossier } = await prerendered.frame();
  release();
  await explorer.expectDrawn();
  await explorer.expectSearch({ status: 'happened' });
  expect(await prerendered.frame()).toMatchObject({ header, map, timeline, dossier });
  await prerendered.shifts.expectNone();
});

test('what is chosen first is seen on the map at once with its ground, and without it where that takes long', async ({
  explorer,
  page,
}) => {
  const { timeline } = explorer;
  const [stop] = longestVisit.stops;
  if (!stop) throw new Error('A visit without stops');
  const release = await explorer.browser.withhold(FILES.basemap);
  await explorer.load();
  await page.keyboard.press('Tab');
  await timeline.stop(stop).press('Enter');
  await explorer.expectStop(stop);
  // Until then the picture of before is shown, and none of the marks over it.
  await expect(page.locator('#map .poster-slot')).toHaveCount(0);
  await expect(page.locator('#map .map')).toHaveCSS('opacity', '1');
  await expect(page.locator('#map button[aria-pressed="true"]')).toBeVisible();
  release();
  await explorer.expectDrawn();
});

test('the code of an engine is fetched once a mouse stays over its panel', async ({
  explorer,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const engines = () => asked.flatMap((path) => /\/((?:visE|e)ngine)-.*js$/.exec(path)?.[1] ?? []);
  // A link that no page was made for.
  await explorer.open(`?visit=${longestVisit.id}`);
  await page.locator('#timeline').hover();
  await expect.poll(engines).toEqual(['visEngine']);
  await page.locator('#map').hover();
  await expect.poll(engines).toEqual(['visEngine', 'engine']);
  // It runs once somebody moves the view.
  await expect(page.locator('.map-engine, [data-vis]')).toHaveCount(0);
});

test('vis-timeline comes when a hand reaches for the timeline, moves no mark and loses no gesture', async ({
  explorer,
  page,
}) => {
  const { timeline } = explorer;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const engines = () => asked.filter((url) => /visEngine/.test(url));
  const release = await explorer.browser.withhold(FILES.timelineEngine);
  // A link that no page was made for.
  await explorer.open(`?visit=${longestVisit.id}`);
  const start = async () => (await daysOf(timeline, longestVisit)).from;
  const whole = await start();

  await test.step('at rest nobody fetches it', async () => {
    await explorer.picture.expectStill();
    expect(engines()).toEqual([]);
  });

  await test.step('without it, the wheel and buttons move the timeline, and marks are chosen', async () => {
    await timeline.gestures.turnWheel(50, 0);
    await expect.poll(start).toBeCloseTo(whole - 50, 0);
    await expect.poll(() => engines().length).toBe(1);
    await timeline.zoomIn();
    await timeline.expectAtRest();
    const [stop] = longestVisit.stops;
    if (!stop) throw new Error('A visit without stops');
    await timeline.controls.fitSelection().click();
    await timeline.expectAtRest();
    await timeline.stop(stop).press('Enter');
    await explorer.expectStop(stop);
    await expect(timeline.stop(stop)).toBeFocused();
    await expect(timeline.alert()).toHaveCount(0);
  });

  await test.step('arrow keys bring into sight what is out of it', async () => {
    await timeline.zoomIn(2);
    await timeline.expectAtRest();
    await timeline.focusMark(longestVisit);
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('ArrowRight');
      await timeline.expectFocusInSight();
    }
  });

  await test.step('what is pulled when it comes is pulled on', async () => {
    await timeline.fitAll();
    await timeline.expectAtRest();
    await timeline.focusMark(longestVisit);
    const before = await start();
    const grip = await timeline.emptyPoint();
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x + 60, grip.y, { steps: 3 });
    await expect.poll(start).toBeCloseTo(before + 60, 0);
    release();
    await page.mouse.move(grip.x + 90, grip.y, { steps: 3 });
    await expect.poll(start).toBeCloseTo(before + 90, 0);
    expect(await timeline.isAwake()).toBe(false);
    await page.mouse.up();
    const drawn = await timeline.boxes();
    await timeline.expectAwake();
    expect(await timeline.boxes()).toEqual(drawn);
  });

  await test.step('from there on it is what moves the timeline', async () => {
    await timeline.focusMark(longestVisit);
    const before = await start();
    const grip = await timeline.emptyPoint();
    await timeline.drag(grip, -90);
    await expect.poll(start).toBeCloseTo(before - 90, 0);
    await timeline.gestures.turnWheel(30, 0);
    await expect.poll(start).toBeCloseTo(before - 120, 0);
    await timeline.fitAll();
    await expect.poll(start).toBeCloseTo(whole, 0);
  });
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

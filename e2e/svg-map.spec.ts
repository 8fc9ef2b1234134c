/** Where the browser cannot draw by WebGL the map is another but as good. */
import { longestVisit, oppositePlace, remotePlace } from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { brightness, colourOf, coloursAround, commonest, includesColour } from './pixels.ts';

/** Longitude and latitude far from any shore, border, town or marker. */
const WATER = [35.6, 61.6] as const;
const LAND = [34.6, 58.9] as const;

test('markers, lists and timeline are linked as ever, names follow the language, markers the keys', async ({
  explorer,
  page,
}) => {
  const { map, timeline, dossier } = explorer;
  await explorer.openDrawn();
  await expect(map.alert()).toHaveCount(0);

  await test.step('zooming opens what is gathered, and everything can be had back', async () => {
    const before = await map.positions();
    await map.gathered.zoomInOn(map.gathered.all().first());
    await expect.poll(() => map.positions()).not.toEqual(before);
    await map.fitAll();
    await expect.poll(() => map.positions()).toEqual(before);
    await map.zoomIn();
    await expect.poll(() => map.positions()).not.toEqual(before);
    await map.zoomOut();
    await map.expectInSight(remotePlace);
    await map.expectInSight(oppositePlace);
  });

  await test.step('markers, lists and timeline are linked', async () => {
    await map.press(remotePlace);
    await explorer.expectPlace(remotePlace);
    await map.gestures.clickEmpty();
    await explorer.expectNothing();
    await map.nameBeside(remotePlace).click();
    await explorer.expectPlace(remotePlace);
    await map.gestures.clickEmpty();
    await explorer.expectNothing();
    await timeline.stop(longestVisit.stops[0]).click();
    await explorer.expectStop(longestVisit.stops[0]);
    await dossier.pressAllVisits();
    await dossier.visit(longestVisit).click();
    await explorer.expectVisit(longestVisit);
    await explorer.pressEscape();
    await explorer.expectNothing();
    await map.fitAll();
  });

  await test.step('names follow the language, markers the keys', async () => {
    await explorer.header.speak('ru');
    await expect(map.region).toContainText('Хельсинки');
    await map.tabStop().focus();
    await page.keyboard.press('Home');
    await explorer.focus.byArrows(map.marker(remotePlace));
    await page.keyboard.press('Enter');
    await explorer.expectPlace(remotePlace);
  });
});

test('water, land and the route are painted, in the colours of the theme', async ({
  explorer,
  page,
}) => {
  await explorer.openDrawn();
  const toPixel = await explorer.map.projection();
  const points = [WATER, LAND].map(([longitude, latitude]) => toPixel(longitude, latitude));
  const colours = async () => (await coloursAround(page, points, 5)).map(commonest);
  const [water = '', land = ''] = await colours();
  expect(water).not.toBe(land);
  expect(brightness(colourOf(land))).toBeGreaterThan(brightness(colourOf(water)));
  await explorer.header.chooseTheme('dark');
  await expect
    .poll(async () => Math.max(...(await colours()).map((each) => brightness(colourOf(each)))))
    .toBeLessThan(80);

  await explorer.header.chooseTheme('light');
  await explorer.dossier.visit(longestVisit).click();
  await explorer.expectVisit(longestVisit);
  const accent = await explorer.timeline.path.colour();
  const route = await explorer.map.pointsOfRoute(longestVisit);
  await expect
    .poll(async () => {
      const found = await coloursAround(page, route, 6);
      return found.filter((each) => includesColour(each, accent)).length / route.length;
    })
    .toBeGreaterThan(0.7);
});

test('nothing stands against WCAG 2.2; the mouse pulls the map and chooses nothing by that', async ({
  explorer,
  page,
}) => {
  await explorer.openDrawn(`?visit=${longestVisit.id}`);
  await expectAccessible(page);
  const before = (await explorer.map.positions()).get(longestVisit.stops[0].place);
  await explorer.map.drag(await explorer.map.gestures.emptyPoint(), 60);
  await expect
    .poll(async () => (await explorer.map.positions()).get(longestVisit.stops[0].place)?.x)
    .toBeCloseTo((before?.x ?? 0) + 60, 0);
  await explorer.expectVisit(longestVisit);
});

test('a narrow page has it, too, and a turned one keeps what was chosen', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.openDrawn(`?place=${remotePlace.id}`);
  await explorer.map.expectInSight(remotePlace);
  await page.setViewportSize({ width: 844, height: 390 });
  await explorer.map.expectInSight(remotePlace);
  await expect.poll(() => explorer.picture.overhang()).toBe(0);
});

test('a page that was opened to be printed has its map on the screen afterwards', async ({
  explorer,
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await explorer.load();
  await explorer.paper.expectPrepared();
  await explorer.expectDrawn();
  await explorer.map.expectInSight(remotePlace);
  await explorer.map.expectInSight(oppositePlace);
});

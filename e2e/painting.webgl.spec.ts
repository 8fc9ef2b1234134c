/** What only the pixels tell: that the map's layers are drawn, and in which colours. */
import type { Page } from '@playwright/test';
import { longestVisit, type Place, remotePlace, type Stop, visits } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import {
  brightness,
  type Colour,
  colourOf,
  coloursAround,
  commonest,
  includesColour,
  type Point,
} from './pixels.ts';

/** Longitude and latitude of places far from any shore, border, town or marker. */
const WATER = [
  [31.6, 60.9], // Lake Ladoga
  [35.6, 61.6], // Lake Onega
  [26.2, 59.85], // Gulf of Finland
  [20.5, 57.9], // Baltic Sea
] as const;
const LAND = [
  [34.6, 58.9],
  [33.2, 56.3],
  [30.4, 55.1],
  [40.6, 58.7],
] as const;

// Software draws by the pixel, and gives a picture by the pixel; these colours do not depend on how many there are.
test.describe('on a small screen', () => {
  test.use({ viewport: { width: 1000, height: 700 } });

  test('water and land have the colours that system or reader ask for', async ({
    explorer,
    page,
  }) => {
    const { map } = explorer;
    await page.emulateMedia({ colorScheme: 'dark' });
    const brightnessOfPage = async () => brightness(await explorer.picture.background());

    await explorer.openDrawn();
    await map.engine.begin();
    await explorer.pressEscape();
    await explorer.expectNothing();
    await map.fitAll();
    await explorer.picture.expectStill();
    const toPixel = await map.projection();
    const points = [...WATER, ...LAND].map(([longitude, latitude]) => toPixel(longitude, latitude));
    const brightnessOfWater = async (): Promise<number> =>
      brightness(colourOf(commonest((await coloursAround(page, points.slice(0, 1), 5)).flat())));

    await test.step('the colours of the system', async () => {
      await expect.poll(brightnessOfWater).toBeLessThan(80);
      await expect.poll(brightnessOfPage).toBeLessThan(80);
      await page.emulateMedia({ colorScheme: 'light' });
      await expect.poll(brightnessOfPage).toBeGreaterThan(160);
      await expect.poll(brightnessOfWater).toBeGreaterThan(160);
    });

    await test.step('one colour of water, another of land', async () => {
      await explorer.picture.expectStill();
      const colours = (await coloursAround(page, points, 5)).map(commonest);
      const water = new Set(colours.slice(0, WATER.length));
      const land = new Set(colours.slice(WATER.length));
      expect([...water], 'one colour of water').toHaveLength(1);
      expect([...land], 'one colour of land').toHaveLength(1);
      expect(water).not.toEqual(land);
    });

    await test.step('the colours of the reader, on the page and on the map', async () => {
      await explorer.header.chooseTheme('dark');
      await expect.poll(brightnessOfWater).toBeLessThan(80);
      await expect.poll(brightnessOfPage).toBeLessThan(80);
      await explorer.header.chooseTheme('light');
      await expect.poll(brightnessOfWater).toBeGreaterThan(160);
      await expect.poll(brightnessOfPage).toBeGreaterThan(160);
      await explorer.expectSearch({});
    });
  });
});

test('the route of the chosen visit is drawn from stop to stop, in the colours of the theme', async ({
  explorer,
  page,
}) => {
  const { map, timeline } = explorer;
  await explorer.openDrawn();
  await map.engine.begin();

  await test.step('a line of dots, which goes when nothing is chosen', async () => {
    const [visit = longestVisit] = visits.filter(
      ({ stops }) => stops.length > 1 && goesTo(remotePlace, stops),
    );
    await explorer.dossier.visit(visit).click();
    await explorer.expectVisit(visit);
    await explorer.picture.expectStill();
    const points = await map.pointsOfRoute(visit);
    const accent = await timeline.path.colour();
    // A name of a place may lie over some of it.
    await expect.poll(() => shareOf(accent, page, points)).toBeGreaterThan(0.7);
    await explorer.pressEscape();
    await explorer.expectNothing();
    await expect.poll(() => shareOf(accent, page, points)).toBe(0);
  });

  await explorer.dossier.visit(longestVisit).click();
  await explorer.expectVisit(longestVisit);
  // Light is what it has been until now, so it comes back.
  for (const theme of ['dark', 'light'] as const) {
    await test.step(`${theme}: route and arrows have the colour of the theme`, async () => {
      await explorer.header.chooseTheme(theme);
      await explorer.picture.expectStill();
      const accent = await timeline.path.colour();
      const route = await map.pointsOfRoute(longestVisit);
      await expect.poll(() => shareOf(accent, page, route)).toBeGreaterThan(0.7);

      const beside = await map.pointsBesideRoute(longestVisit);
      let heads = 0;
      const countHeads = async (): Promise<number> => {
        const found = await coloursAround(page, beside, 0);
        heads = found.filter((colours) => includesColour(colours, accent)).length;
        return heads;
      };
      await expect.poll(countHeads).toBeGreaterThan(0);
      // Heads, not a line.
      expect(heads).toBeLessThan(beside.length / 3);
    });
  }
});

function goesTo(place: Place, stops: readonly Stop[]): boolean {
  return stops.some((stop) => stop.place === place.id);
}

/** At how many of the points something of that colour is near: a route is a line of dots. */
async function shareOf(colour: Colour, page: Page, points: readonly Point[]): Promise<number> {
  const found = await coloursAround(page, points, 6);
  return found.filter((colours) => includesColour(colours, colour)).length / points.length;
}

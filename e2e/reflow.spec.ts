/** Narrow pages, large text, a device that is turned, a language written from right to left. */
import { longestVisit, placeOf, remotePlace, sources, visits } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import { boxOf } from './page/elements.ts';

const [stop] = longestVisit.stops;
const [source] = sources;
const SEARCHES = [
  '?',
  `?visit=${longestVisit.id}`,
  `?stop=${stop.id}`,
  `?place=${remotePlace.id}`,
  `?source=${source.id}`,
  '?view=coverage',
  '?view=method',
];

test.describe('320 pixels wide, as 1280 at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('no page is wider or cut, whatever the language', async ({ explorer }) => {
    await explorer.open();
    for (const search of SEARCHES) {
      await travelTo(explorer, search);
      for (const language of ['ru', 'be', 'en'] as const) {
        await explorer.header.speak(language);
        await expect(explorer.documentElement()).toHaveAttribute('lang', language);
        await expectFits(explorer, `${search}, ${language}`);
      }
    }
  });
});

test('with text of 200 % nothing is cut', async ({ explorer, page }) => {
  await explorer.browser.setTextSize(32);
  explorer.language = 'ru';
  await explorer.open('?lang=ru');
  for (const search of SEARCHES) {
    await travelTo(explorer, search);
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 640, height: 900 },
    ]) {
      await page.setViewportSize(viewport);
      await expectFits(explorer, `${search}, ${viewport.width} × ${viewport.height}`);
    }
  }
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('leaves the words three quarters, and keeps its state when it is turned', async ({
    explorer,
    page,
  }) => {
    const last = longestVisit.stops.at(-1);
    await explorer.open(`?visit=${longestVisit.id}`);
    for (const { chosen, ...viewport } of [
      { width: 320, height: 640, chosen: 'a visit' },
      { width: 390, height: 844, chosen: 'a visit' },
      { width: 390, height: 844, chosen: 'a stop' },
      { width: 320, height: 640, chosen: 'a stop' },
    ]) {
      await test.step(`three quarters for ${chosen}, ${viewport.height} high`, async () => {
        const quarter = viewport.height * 0.25;
        await page.setViewportSize(viewport);
        if (chosen === 'a stop' && last) await explorer.open(`?stop=${last.id}`);
        await explorer.dossier.figures().last().scrollIntoViewIfNeeded();
        const timeline = () => explorer.timeline.box();
        // The line of visits and a strip of the map stay in sight.
        await expect.poll(async () => (await timeline()).y).toBeGreaterThanOrEqual(0);
        await expect.poll(async () => bottomOf(await timeline())).toBeLessThanOrEqual(quarter);
        const strip = async () => bottomOf(await explorer.map.box());
        await expect.poll(async () => Math.round((await strip()) - (await timeline()).y)).toBe(0);
        await expect
          .poll(async () => bottomOf(await boxOf(explorer.dossier.bar())))
          .toBeLessThanOrEqual(quarter);
      });
    }

    await test.step('its state', async () => {
      await explorer.dossier.stop(stop).click();
      await explorer.expectStop(stop);
      await explorer.dossier.more.showContext();
      await expect(explorer.dossier.passage()).toBeVisible();
      for (const viewport of [
        { width: 844, height: 390 },
        { width: 390, height: 844 },
      ]) {
        await page.setViewportSize(viewport);
        await expect(explorer.dossier.passage()).toBeVisible();
        await expect(explorer.timeline.marks()).toHaveCount(visits.length);
        await explorer.map.expectPressed(placeOf(stop));
        await explorer.expectSearch({ stop: stop.id });
        await expectFits(explorer, `${viewport.width}`);
      }
    });
  });
});

/** Waits until what was asked for is there; views of their own come later than the dossier. */
async function travelTo(explorer: Explorer, search: string): Promise<void> {
  await explorer.travel(search);
  await explorer.expectSearch(Object.fromEntries(new URLSearchParams(search)));
  const isOfView = search.includes('view=');
  const heading = isOfView ? explorer.viewPanel.heading() : explorer.dossier.heading();
  await expect(heading).toBeVisible();
}

async function expectFits(explorer: Explorer, what: string): Promise<void> {
  await explorer.picture.expectType();
  await expect.poll(() => explorer.picture.overhang(), `${what}: sideways`).toBeLessThanOrEqual(0);
  await expect.poll(() => explorer.picture.cutTexts(), `${what}: cut texts`).toEqual([]);
}

/** CSS pixels from the top of the window. */
function bottomOf({ y, height }: { readonly y: number; readonly height: number }): number {
  return y + height;
}

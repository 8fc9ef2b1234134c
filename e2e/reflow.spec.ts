/** Narrow pages, large text, a device that is turned, a language written from right to left. */
import { longestVisit, placeOf, remotePlace, sources, visits } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, test } from './fixtures.ts';

test.use({ hasWebGl: false });

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

async function expectFits(explorer: Explorer, what: string): Promise<void> {
  await expect.poll(() => explorer.overhang(), `${what}: sideways`).toBeLessThanOrEqual(0);
  await expect.poll(() => explorer.cutTexts(), `${what}: cut texts`).toEqual([]);
}

for (const language of ['en', 'ru', 'be'] as const) {
  test.describe('320 pixels wide, as 1280 at 400 %', () => {
    test.use({ viewport: { width: 320, height: 256 } });

    test(`no page is wider or cut, ${language}`, async ({ explorer }) => {
      explorer.language = language;
      for (const search of SEARCHES) {
        await explorer.load(`${search}&lang=${language}`);
        await expect(explorer.dossier.heading()).toBeVisible();
        await expectFits(explorer, search);
      }
    });
  });
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 640, height: 900 },
]) {
  test.describe(`text of 200 %, ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('nothing is cut', async ({ explorer }) => {
      await explorer.setTextSize(32);
      for (const search of SEARCHES) {
        await explorer.load(`${search}&lang=ru`);
        explorer.language = 'ru';
        await expect(explorer.dossier.heading()).toBeVisible();
        await expectFits(explorer, search);
      }
    });
  });
}

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('keeps its state when it is turned', async ({ explorer, page }) => {
    await explorer.open(`?stop=${stop.id}`);
    await explorer.expectStop(stop);
    await explorer.dossier.inContext().click();
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

  for (const viewport of [
    { width: 390, height: 844 },
    { width: 320, height: 640 },
  ]) {
    test(`leaves the words more than half, ${viewport.height} high`, async ({ explorer, page }) => {
      await page.setViewportSize(viewport);
      await explorer.open(`?visit=${longestVisit.id}`);
      await explorer.dossier.figures().last().scrollIntoViewIfNeeded();
      const { y, height } = await explorer.timeline.box();
      expect(y).toBeGreaterThan(0);
      expect(y + height).toBeLessThanOrEqual(viewport.height * 0.455);
      expect((await explorer.map.box()).y).toBe(0);
    });
  }
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`from right to left, ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('the page mirrors, map and time do not', async ({ explorer }) => {
      await explorer.writeFromRightToLeft();
      await explorer.open(`?stop=${stop.id}`);
      await explorer.expectStop(stop);
      await expectFits(explorer, 'from right to left');
      await expect(explorer.dossier.quotations().first()).toHaveAttribute('dir', 'auto');
      const order = (await explorer.timeline.visitsFromLeft()).map(({ id }) => id);
      expect(order).toEqual(visits.map(({ id }) => id));
      if (explorer.isNarrow()) return;
      const dossier = await explorer.dossier.box();
      expect(dossier.x).toBe(0);
      expect((await explorer.map.box()).x).toBeCloseTo(dossier.width, 0);
    });
  });
}

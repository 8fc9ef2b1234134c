/** Pictures for people to look at, in the report, and on request the README's. */
import { first, longestVisit, stops } from './dataset.ts';
import { test } from './fixtures.ts';

const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
const { DATELINE_README_SCREENSHOT: readme } = process.env;
const [stop] = longestVisit.stops;

for (const viewport of SIZES) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('everything and a stop', async ({ explorer, page }, testInfo) => {
      const shoot = async (state: string): Promise<void> => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await explorer.expectStill();
          await testInfo.attach(`${viewport.width}-${colorScheme}-${state}`, {
            body: await page.screenshot(),
            contentType: 'image/png',
          });
        }
      };
      await explorer.openDrawn();
      await shoot('everything');
      await explorer.timeline.visit(longestVisit).click();
      await explorer.dossier.stop(stop).click();
      await explorer.expectStop(stop);
      await shoot('stop');
    });
  });
}

if (readme) {
  test('the README’s picture', async ({ explorer, page }) => {
    const shown = first(stops.filter(({ id }) => id === '2024-01-st-petersburg.talks'));
    await explorer.openDrawn(`?stop=${shown.id}&theme=light`);
    await explorer.expectStop(shown);
    await explorer.expectStill();
    await page.screenshot({ path: 'docs/screenshot.png' });
  });
}

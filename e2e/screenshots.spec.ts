/** Screenshots for people to look at, in the report, and on request the README's. */
import { first, stops } from './dataset.ts';
import { test } from './fixtures.ts';
import { takePictures } from './pictures.ts';

const { DATELINE_README_SCREENSHOT: readme } = process.env;

test('everything and a stop', async ({ explorer }, testInfo) => {
  await takePictures(explorer, testInfo, [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]);
});

if (readme) {
  test('the README’s picture', async ({ explorer, page }) => {
    const shown = first(stops.filter(({ id }) => id === '2024-01-st-petersburg.talks'));
    await explorer.openDrawn(`?stop=${shown.id}&theme=light`);
    await explorer.expectStop(shown);
    await explorer.picture.expectStill();
    await page.screenshot({ path: 'docs/screenshot.png' });
  });
}

/** Pictures with the map that WebGL draws, for people to look at, and on request the README's. */
import { first, stops } from './dataset.ts';
import { test } from './fixtures.ts';
import { takePictures } from './pictures.ts';

const { DATELINE_README_SCREENSHOT: readme } = process.env;

test('1440 pixels wide: everything and a stop', async ({ explorer }, testInfo) => {
  await takePictures(explorer, testInfo, [{ width: 1440, height: 900 }]);
});

if (readme) {
  test('the README’s picture', async ({ explorer, page }) => {
    const shown = first(stops.filter(({ id }) => id === '2024-01-st-petersburg.talks'));
    await explorer.openDrawn(`?stop=${shown.id}&theme=light`);
    await explorer.expectStop(shown);
    await explorer.expectStill();
    await page.screenshot({ path: 'docs/screenshot.png' });
  });
}

/** Pictures for people to look at, in the report, and on request the README's. */
import type { TestInfo } from '@playwright/test';
import { first, longestVisit, stops } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { test } from './fixtures.ts';

type Size = { readonly width: number; readonly height: number };

/** Each group in one page: where there is a timeline of all stops, pictures are large and slow. */
const GROUPS: readonly [Size, ...Size[]][] = [
  [
    { width: 320, height: 640 },
    { width: 390, height: 844 },
    { width: 768, height: 1024 },
  ],
  [{ width: 1440, height: 900 }],
  [{ width: 1920, height: 1080 }],
];
const { DATELINE_README_SCREENSHOT: readme } = process.env;
const [stop] = longestVisit.stops;

for (const group of GROUPS) {
  const title = group.map(({ width, height }) => `${width} × ${height}`).join(', ');
  test.describe(title, () => {
    test.use({ viewport: group[0] });

    test('everything and a stop', async ({ explorer, page }, testInfo) => {
      await explorer.openDrawn();
      for (const size of group) {
        await page.setViewportSize(size);
        await explorer.map.fitAll();
        await shoot(explorer, testInfo, 'everything');
      }
      for (const size of group) {
        await page.setViewportSize(size);
        await explorer.pressWordmark();
        await explorer.expectNothing();
        await explorer.map.fitAll();
        await explorer.timeline.visit(longestVisit).click();
        await explorer.dossier.stop(stop).click();
        await explorer.expectStop(stop);
        await shoot(explorer, testInfo, 'stop');
      }
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

/** Attaches a picture of the page to the report in both themes. */
async function shoot(explorer: Explorer, testInfo: TestInfo, state: string): Promise<void> {
  const { page } = explorer;
  // Nothing is hovered.
  await page.mouse.move(0, 0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const body = await explorer.expectStill();
    const name = `${page.viewportSize()?.width}-${colorScheme}-${state}`;
    await testInfo.attach(name, { body, contentType: 'image/png' });
  }
}

/** Pictures of the page for people to look at, in the report. */
import type { TestInfo } from '@playwright/test';
import { longestVisit } from './dataset.ts';
import type { Explorer } from './explorer.ts';

type Size = { readonly width: number; readonly height: number };

const [stop] = longestVisit.stops;

/** Opens the page and takes pictures of it at each size: of everything and a stop, in both themes. */
export async function takePictures(
  explorer: Explorer,
  testInfo: TestInfo,
  sizes: readonly [Size, ...Size[]],
): Promise<void> {
  const { page, map, timeline, dossier } = explorer;
  await page.setViewportSize(sizes[0]);
  await explorer.openDrawn();
  for (const size of sizes) {
    await page.setViewportSize(size);
    await map.fitAll();
    await take(explorer, testInfo, 'everything');
  }
  for (const size of sizes) {
    await page.setViewportSize(size);
    await explorer.header.pressWordmark();
    await explorer.expectNothing();
    await map.fitAll();
    await timeline.visit(longestVisit).click();
    await dossier.stop(stop).click();
    await explorer.expectStop(stop);
    await take(explorer, testInfo, 'stop');
  }
}

async function take(explorer: Explorer, testInfo: TestInfo, state: string): Promise<void> {
  const { page } = explorer;
  // Nothing is hovered.
  await page.mouse.move(0, 0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const body = await explorer.picture.expectStill();
    const name = `${page.viewportSize()?.width}-${colorScheme}-${state}`;
    await testInfo.attach(name, { body, contentType: 'image/png' });
  }
}

/** Whether the app takes over from a prerendered page without moving a mark, whichever map it has. */
import { type Explorer, FILES } from './explorer.ts';
import { expect } from './fixtures.ts';
import { distance } from './pixels.ts';

/**
 * Opens a page of the site with the dataset held back, then lets the app take over. Every marker must
 * stay where the drawing had it, to a pixel, and every visit's date on the timeline.
 */
export async function expectMarksStay(
  explorer: Explorer,
  size: { readonly width: number; readonly height: number },
  path: string,
): Promise<void> {
  const { page, prerendered, map, timeline } = explorer;
  await page.setViewportSize(size);
  const release = await explorer.browser.withhold(FILES.dataset);
  await prerendered.load(path);
  const drawn = await prerendered.marks('place');
  const dates = await prerendered.marks('visit');
  expect(drawn.size).toBeGreaterThan(2);
  release();
  await explorer.expectOpen();
  await expect(prerendered.drawings()).toHaveCount(0);
  await expect.poll(async () => (await map.placesShown()).sort()).toEqual([...drawn.keys()].sort());
  const after = await map.positions();
  for (const [place, at] of after) {
    expect(distance(at, drawn.get(place) ?? { x: 0, y: 0 }), place).toBeLessThanOrEqual(1);
  }
  for (const [visit, at] of await timeline.middles()) {
    expect(Math.abs(at.x - (dates.get(visit)?.x ?? 0)), visit).toBeLessThanOrEqual(1.5);
  }
}

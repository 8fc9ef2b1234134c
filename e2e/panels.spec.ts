/** Panels that can be pulled larger and smaller, and folded away. */
import { longestVisit, visits } from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const [stop] = longestVisit.stops;

test('a pull gives the dossier room, Escape takes it back, and other views keep its size', async ({
  explorer,
  page,
}) => {
  const { splitters, dossier, map } = explorer;
  await explorer.open(`?stop=${stop.id}`);
  await expect(splitters.all()).toHaveCount(2);
  const box = await dossier.box();
  const before = { x: box.x, width: Math.round(box.width) };
  await explorer.history.expectWrites(0, async () => {
    await splitters.pull('dossier', [-160, 0]);
    await splitters.expectSize('dossier', before.width + 160);
    await expect.poll(async () => (await dossier.box()).width).toBe(before.width + 160);
    await expect.poll(async () => (await map.box()).width).toBeCloseTo(before.x - 160, -1);
    await splitters.pull('dossier', [100, 0], { release: false });
    await splitters.expectSize('dossier', before.width + 60);
    await explorer.pressEscape();
    await page.mouse.up();
    await splitters.expectSize('dossier', before.width + 160);
  });
  await explorer.expectStop(stop);
  await expectAccessible(page);

  await test.step('other views have the dossier’s alone', async () => {
    await splitters.pull('dossier', [60, 0]);
    await splitters.expectSize('dossier', before.width + 100);
    await explorer.turnTo('coverage');
    await expect(splitters.all()).toHaveCount(1);
    await expect.poll(async () => (await dossier.box()).width).toBe(before.width + 100);
  });
});

test('the timeline is made lower and higher by keys; a press or Enter folds a panel, and again opens it', async ({
  explorer,
  page,
}) => {
  const { splitters, timeline, dossier, map } = explorer;
  await explorer.open();
  await expect(splitters.all()).toHaveCount(2);

  await test.step('by keys, and its marks stay', async () => {
    const { height } = await timeline.box();
    await splitters.of('timeline').focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await timeline.box()).height).toBe(height + 24);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await timeline.box()).height).toBe(height - 48);
    await splitters.expectSize('timeline', height - 48);
    await page.keyboard.press('Enter');
    await splitters.expectSize('timeline', 0);
    await expect(timeline.marks().first()).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(timeline.marks().first()).toBeVisible();
    await timeline.expectInSight(longestVisit);
  });

  await test.step('by a press', async () => {
    await splitters.press('dossier');
    await splitters.expectSize('dossier', 0);
    await expect(dossier.heading()).toBeHidden();
    await expect.poll(async () => (await map.box()).width).toBe(1440);
    await splitters.press('dossier');
    await expect(dossier.heading()).toBeVisible();
  });

  await test.step('whoever skips to a folded panel finds it open', async () => {
    await splitters.press('dossier');
    await expect(dossier.heading()).toBeHidden();
    await explorer.focus.start();
    await page.keyboard.press('Tab');
    await expect(explorer.skipLinks().first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dossier.region).toBeFocused();
    await expect(dossier.heading()).toBeVisible();
  });
});

test('a quick pull on a busy page sizes a panel and does not fold it', async ({ explorer }) => {
  const { splitters, dossier } = explorer;
  await explorer.open();
  await expect(splitters.all()).toHaveCount(2);
  const { width } = await dossier.box();
  // All of the pull arrives in one task, as after a long one, so nothing is rendered in between.
  await splitters.of('dossier').evaluate(async (edge) => {
    // Only real pointers can be captured.
    edge.setPointerCapture = () => undefined;
    const { x, y } = edge.getBoundingClientRect();
    for (const [type, by] of [
      ['pointerdown', 0],
      ['pointermove', -60],
      ['pointermove', -120],
      ['pointerup', -120],
    ] as const) {
      edge.dispatchEvent(
        new PointerEvent(type, { bubbles: true, isPrimary: true, clientX: x + by, clientY: y }),
      );
      await null;
    }
  });
  await splitters.expectSize('dossier', Math.round(width) + 120);
  await expect.poll(async () => (await dossier.box()).width).toBe(Math.round(width) + 120);
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('has none, and on its side its line of visits is seen', async ({ explorer, page }) => {
    await explorer.open();
    await expect(explorer.splitters.all()).toHaveCount(0);
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(explorer.timeline.marks()).toHaveCount(visits.length);
    for (const visit of visits) {
      await expect(explorer.timeline.visit(visit)).toBeInViewport({ ratio: 0.9 });
    }
    await expect(explorer.splitters.all()).toHaveCount(1);
  });
});

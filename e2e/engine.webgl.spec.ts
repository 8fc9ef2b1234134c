/** MapLibre takes the place of the picture when somebody moves the map, serves all maps of a page, and may go again. */
import { longestVisit, placeOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { distance } from './pixels.ts';

// Software draws by the pixel, and these do not depend on how many there are.
test.describe('on a small screen', () => {
  test.use({ viewport: { width: 1000, height: 700 } });

  test('a pull begins it and goes on through its coming; no marker moves and the focus stays', async ({
    explorer,
    page,
  }) => {
    const { map } = explorer;
    await explorer.openDrawn();
    await expect(map.engine.canvas()).toHaveCount(0);
    const before = await map.positions();
    const { x, y } = await map.gestures.emptyPoint();
    /** How far any marker is from where the pull should have it. */
    const farthest = async (across: number, down: number) => {
      const now = await map.positions();
      const away = [...before].map(([place, at]) => {
        const pulled = { x: at.x + across, y: at.y + down };
        return distance(now.get(place) ?? { x: 0, y: 0 }, pulled);
      });
      return Math.max(...away);
    };

    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y);
    await expect.poll(() => farthest(20, 0)).toBeLessThan(0.5);
    await map.tabStop().focus();
    const focused = await explorer.focus.name();
    // The button is still held.
    await map.engine.expectBegun();
    expect(await farthest(20, 0)).toBeLessThan(0.5);
    await page.mouse.move(x + 60, y + 30);
    await expect.poll(() => farthest(60, 30)).toBeLessThan(0.5);
    await page.mouse.up();
    await explorer.picture.expectStill();
    expect(await farthest(60, 30)).toBeLessThan(0.5);
    expect(await explorer.focus.name()).toBe(focused);
    await explorer.expectNothing();
  });

  test('one serves all maps of a page', async ({ explorer }) => {
    const { map } = explorer;
    await map.engine.countContexts();
    await explorer.openDrawn();
    for (let views = 0; views < 2; views += 1) {
      await map.engine.begin();
      await explorer.turnTo('coverage');
      await expect(map.region).toHaveCount(0);
      await explorer.turnTo('explore');
      await explorer.expectDrawn();
      // A picture again, until somebody moves it.
      await expect(map.picture.drawing()).toHaveCount(1);
    }
    await map.engine.begin();
    // Its own, and the one that asks whether there is WebGL.
    expect(await map.engine.contexts()).toBeLessThanOrEqual(2);
  });
});

test('what is selected is brought back, and a context that is lost takes nothing of it along', async ({
  explorer,
}) => {
  const { map, dossier } = explorer;
  await explorer.openDrawn(`?visit=${longestVisit.id}`);
  await map.engine.begin();

  await test.step('a button brings back what is selected', async () => {
    const selection = await map.layout();
    await map.fitAll();
    await expect.poll(() => map.layout()).not.toEqual(selection);
    await map.controls.fitSelection().click();
    await expect.poll(() => map.layout()).toEqual(selection);
    await explorer.expectVisit(longestVisit);
    await map.controls.fitSelection().focus();
    await explorer.pressEscape();
    await expect(map.controls.fitSelection()).toBeDisabled();
    await expect(map.controls.fitSelection()).toBeFocused();
  });

  await test.step('without WebGL from now on, the other map goes on', async () => {
    await dossier.visit(longestVisit).click();
    await explorer.expectVisit(longestVisit);
    await map.zoomOut();
    await explorer.picture.expectStill();
    const before = await map.positions();
    await explorer.browser.loseWebGl();
    await expect(map.engine.canvas()).toHaveCount(0);
    await expect(map.picture.drawing()).toHaveCount(1);
    await explorer.expectDrawn();
    await expect(map.alert()).toHaveCount(0);
    await expect
      .poll(async () => (await map.placesShown()).sort())
      .toEqual([...before.keys()].sort());
    const after = await map.positions();
    for (const [place, { x, y }] of after) {
      expect(Math.abs(x - (before.get(place)?.x ?? 0)), place).toBeLessThan(1.5);
      expect(Math.abs(y - (before.get(place)?.y ?? 0)), place).toBeLessThan(1.5);
    }
    const place = placeOf(longestVisit.stops[0]);
    await map.press(place);
    await explorer.expectPlace(place);
  });
});

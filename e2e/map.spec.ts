/** The map by buttons, keys, wheel and finger, and what its markers count. */
import { first, longestVisit, placeOf, remotePlace, stops, stopsAt, visits } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { type Colour, coloursAround, includesColour } from './pixels.ts';

for (const [direction, back, axis, sign] of [
  ['up', 'down', 'y', 1],
  ['down', 'up', 'y', -1],
  ['left', 'right', 'x', 1],
  ['right', 'left', 'x', -1],
] as const) {
  test(`a button moves the map ${direction}, and another back`, async ({ explorer }) => {
    await explorer.open();
    const before = await explorer.map.layout();
    const { width, height } = await explorer.map.box();
    await explorer.map.panButton(direction).click();
    const moved = async () => {
      const now = (await explorer.map.layout())[remotePlace.id];
      return (now?.[axis] ?? 0) - (before[remotePlace.id]?.[axis] ?? 0);
    };
    const third = ((axis === 'x' ? width : height) / 3) * sign;
    await expect.poll(async () => Math.abs((await moved()) - third)).toBeLessThan(2);
    await explorer.map.panButton(back).click();
    await expect.poll(() => explorer.map.layout()).toEqual(before);
    await explorer.expectNothing();
  });
}

test('the map itself has the arrow keys, plus and minus', async ({ explorer, page }) => {
  await explorer.open();
  const start = await explorer.map.layout();
  await explorer.tabTo(explorer.map.canvas());
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => xOf(explorer)).toBeLessThan((start[remotePlace.id]?.x ?? 0) - 50);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => explorer.map.layout()).toEqual(start);
  await page.keyboard.press('+');
  await expect.poll(() => explorer.map.layout()).not.toEqual(start);
  await page.keyboard.press('-');
  await expect.poll(() => explorer.map.layout()).toEqual(start);
  await expect(explorer.map.canvas()).toBeFocused();
});

test('a button brings back what is selected', async ({ explorer }) => {
  await explorer.open(`?visit=${longestVisit.id}`);
  const selection = await explorer.map.layout();
  await explorer.map.fitAll();
  await expect.poll(() => explorer.map.layout()).not.toEqual(selection);
  await explorer.map.fitSelectionButton().click();
  await expect.poll(() => explorer.map.layout()).toEqual(selection);
  await explorer.expectVisit(longestVisit);
  await explorer.map.fitSelectionButton().focus();
  await explorer.pressEscape();
  await expect(explorer.map.fitSelectionButton()).toBeDisabled();
  await expect(explorer.map.fitSelectionButton()).toBeFocused();
});

test('where nothing scrolls the wheel zooms the map', async ({ explorer }) => {
  await explorer.open();
  const before = await explorer.map.layout();
  await explorer.map.wheel(-300);
  await expect.poll(() => explorer.map.layout()).not.toEqual(before);
  expect(await explorer.scrolled()).toBe(0);
});

test.describe('on a page that scrolls', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the wheel scrolls it, over the map as well, and zooms with Ctrl', async ({
    explorer,
    page,
  }) => {
    await explorer.open();
    const before = await explorer.map.layout();
    await explorer.map.wheel(300);
    await expect(explorer.map.hint(/scroll zooms the map/)).toBeVisible();
    await expect.poll(() => explorer.scrolled()).toBeGreaterThan(200);
    expect(await explorer.map.layout()).toEqual(before);
    await expect(explorer.map.hint(/scroll zooms the map/)).toBeHidden();
    const scrolled = await explorer.scrolled();
    await page.keyboard.down('Control');
    await explorer.map.wheel(-300);
    await expect.poll(() => explorer.map.layout()).not.toEqual(before);
    await page.keyboard.up('Control');
    expect(await explorer.scrolled()).toBe(scrolled);
  });

  test('one finger scrolls it, and the hint is in the reader’s language', async ({ explorer }) => {
    await explorer.open();
    await explorer.speak('ru');
    const before = await explorer.map.layout();
    await explorer.map.wipe(-200);
    await expect(explorer.map.hint(/двумя пальцами/)).toBeVisible();
    await expect.poll(() => explorer.scrolled()).toBeGreaterThan(100);
    expect(await explorer.map.layout()).toEqual(before);
  });
});

test('a page that becomes wide gives the wheel to the map', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.open();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(explorer.timeline.stop(first(stops))).toBeVisible();
  const before = await explorer.map.layout();
  await explorer.map.wheel(-300);
  await expect.poll(() => explorer.map.layout()).not.toEqual(before);
});

test('markers count what passes the filter', async ({ explorer }) => {
  await explorer.open();
  expect(await explorer.map.count()).toBe(stops.length);

  await explorer.open(`?places=${remotePlace.id}`);
  await expect(explorer.map.markers()).toHaveCount(1);
  expect(await explorer.map.count()).toBe(stopsAt(remotePlace).length);

  const last = visits[visits.length - 1] ?? longestVisit;
  const from = last.when.start.earliest;
  await explorer.open(`?from=${from}`);
  const later = stops.filter(({ when }) => when.end.latest >= from);
  expect(later.length).toBeLessThan(stops.length);
  expect(await explorer.map.count()).toBe(later.length);

  const [word = ''] = remotePlace.names.en?.split(' ') ?? [];
  await explorer.open(`?q=${word}`);
  const found = await explorer.map.count();
  expect(found).toBeGreaterThanOrEqual(stopsAt(remotePlace).length);
  expect(found).toBeLessThan(stops.length);
});

test('a gathered marker opens when it is pressed', async ({ explorer }) => {
  await explorer.open();
  const whole = await explorer.map.names();
  const groups = await explorer.map.gathered().count();
  expect(groups).toBeGreaterThan(0);
  for (let group = 0; group < groups; group += 1) {
    const name = await explorer.map.gathered().nth(group).getAttribute('aria-label');
    await explorer.map.gathered().nth(group).click();
    await expect.poll(() => explorer.map.names()).not.toContain(name);
    expect((await explorer.map.names()).length).toBeGreaterThan(whole.length);
    await explorer.map.fitAll();
    await expect.poll(() => explorer.map.names()).toEqual(whole);
  }
  await explorer.expectNothing();
});

test('the route has arrows, in the colours of the theme', async ({ explorer, page }) => {
  await explorer.openDrawn(`?visit=${longestVisit.id}`);
  for (const theme of ['light', 'dark', 'light'] as const) {
    await explorer.chooseTheme(theme);
    await explorer.expectStill();
    const points = await explorer.map.pointsBesideRoute(longestVisit);
    const accent = await explorer.timeline.pathColour();
    const hits = async (): Promise<number> => {
      const found = await coloursAround(page, points, 0);
      return found.filter((colours: Colour[]) => includesColour(colours, accent)).length;
    };
    await expect.poll(hits).toBeGreaterThan(0);
    // Heads, not a line.
    expect(await hits()).toBeLessThan(points.length / 4);
  }
});

async function xOf(explorer: Explorer): Promise<number> {
  return (await explorer.map.layout())[remotePlace.id]?.x ?? 0;
}

test('a context that is lost takes nothing along', async ({ explorer }) => {
  await explorer.openDrawn(`?visit=${longestVisit.id}`);
  await explorer.map.zoomOut();
  await explorer.expectStill();
  const before = await explorer.map.positions();
  await explorer.loseWebGl();
  await explorer.expectDrawn();
  await expect(explorer.map.canvas()).toHaveCount(0);
  await expect(explorer.map.alert()).toHaveCount(0);
  await expect
    .poll(async () => (await explorer.map.placesShown()).sort())
    .toEqual([...before.keys()].sort());
  const after = await explorer.map.positions();
  for (const [place, { x, y }] of after) {
    expect(Math.abs(x - (before.get(place)?.x ?? 0)), place).toBeLessThan(1.5);
    expect(Math.abs(y - (before.get(place)?.y ?? 0)), place).toBeLessThan(1.5);
  }
  const place = placeOf(longestVisit.stops[0]);
  await explorer.map.press(place);
  await explorer.expectPlace(place);
});

test('nothing of the page stands against WCAG 2.2', async ({ explorer, page }) => {
  await explorer.open();
  await expectAccessible(page);
});

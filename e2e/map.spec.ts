/** The map by buttons, keys, wheel and fingers, and what its markers count. */
import { first, inLanguage, longestVisit, remotePlace, stops, stopsAt, visits } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { distance, type Point } from './pixels.ts';

const DIRECTIONS = [
  ['up', 'down', 'y', 1],
  ['down', 'up', 'y', -1],
  ['left', 'right', 'x', 1],
  ['right', 'left', 'x', -1],
] as const;

test('buttons, keys and the wheel move the map, and nothing of it stands against WCAG 2.2', async ({
  explorer,
  page,
}) => {
  const { map } = explorer;
  await explorer.open();
  await expectAccessible(page);
  const start = await map.layout();

  await map.controls.openArrows();
  for (const [direction, back, axis, sign] of DIRECTIONS) {
    await test.step(`a button moves it ${direction}, and another back`, async () => {
      const { width, height } = await map.box();
      await map.controls.panButton(direction).click();
      const moved = async () => {
        const now = (await map.layout())[remotePlace.id];
        return (now?.[axis] ?? 0) - (start[remotePlace.id]?.[axis] ?? 0);
      };
      const third = ((axis === 'x' ? width : height) / 3) * sign;
      await expect.poll(async () => Math.abs((await moved()) - third)).toBeLessThan(2);
      await map.controls.panButton(back).click();
      await expect.poll(() => map.layout()).toEqual(start);
      await explorer.expectNothing();
    });
  }

  await test.step('the map itself has the arrow keys, plus and minus', async () => {
    await explorer.focus.start();
    await explorer.focus.tabTo(map.canvas());
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => xOf(explorer)).toBeLessThan((start[remotePlace.id]?.x ?? 0) - 50);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => map.layout()).toEqual(start);
    await page.keyboard.press('+');
    await expect.poll(() => map.layout()).not.toEqual(start);
    await page.keyboard.press('-');
    await expect.poll(() => map.layout()).toEqual(start);
    await expect(map.canvas()).toBeFocused();
  });

  await test.step('where nothing scrolls the wheel zooms it, about the pointer', async () => {
    const place = (await map.positions()).get(remotePlace.id) ?? { x: 0, y: 0 };
    await page.mouse.move(place.x, place.y);
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -100);
    await expect.poll(() => map.layout()).not.toEqual(start);
    // A pointer is on whole pixels, and what it is off grows with the map.
    await expect.poll(() => distanceOf(place, explorer)).toBeLessThan(2);
    expect(await explorer.picture.scrolled()).toBe(0);
    await map.fitAll();
    await expect.poll(() => map.layout()).toEqual(start);
  });

  await test.step('two presses zoom in, and a frame drawn with Shift is shown', async () => {
    const { x, y } = await map.gestures.emptyPoint();
    await page.mouse.dblclick(x, y);
    await expect.poll(() => map.layout()).not.toEqual(start);
    await map.fitAll();
    await expect.poll(() => map.layout()).toEqual(start);
    await page.keyboard.down('Shift');
    await map.drag({ x: x - 60, y: y - 40 }, 120);
    await page.keyboard.up('Shift');
    await expect.poll(() => map.layout()).not.toEqual(start);
  });
});

test('markers open, choose for all three views, and count what passes the filter', async ({
  explorer,
  page,
}) => {
  const { map, timeline, dossier, filter } = explorer;
  await explorer.open();
  await expect.poll(() => map.count()).toBe(stops.length);

  await test.step('the card of a gathered marker zooms in on its places', async () => {
    const whole = await map.names();
    const groups = await map.gathered.all().count();
    expect(groups).toBeGreaterThan(0);
    for (let group = 0; group < groups; group += 1) {
      const name = await map.gathered.all().nth(group).getAttribute('aria-label');
      await map.gathered.zoomInOn(map.gathered.all().nth(group));
      await expect.poll(() => map.names()).not.toContain(name);
      await expect.poll(async () => (await map.names()).length).toBeGreaterThan(whole.length);
      await map.fitAll();
      await expect.poll(() => map.names()).toEqual(whole);
    }
    await explorer.expectNothing();
  });

  await test.step('a gesture on a marker, on the timeline and in the list shows everywhere', async () => {
    const [stop] = longestVisit.stops;
    await explorer.history.expectAdded(1, () => map.press(remotePlace));
    await explorer.expectPlace(remotePlace);
    await explorer.history.expectAdded(1, () => timeline.visit(longestVisit).click());
    await explorer.expectVisit(longestVisit);
    await explorer.history.expectAdded(1, () => dossier.stop(stop).click());
    await explorer.expectStop(stop);
    await map.gestures.clickEmpty();
    await explorer.expectNothing();
  });

  await test.step('markers count what passes the filter', async () => {
    await filter.open();
    await filter.option('Places', inLanguage(remotePlace.names, 'en')).check();
    await expect(map.markers()).toHaveCount(1);
    await expect.poll(() => map.count()).toBe(stopsAt(remotePlace).length);
    await filter.clearAll();

    const last = visits[visits.length - 1] ?? longestVisit;
    const from = last.when.start.earliest;
    const later = stops.filter(({ when }) => when.end.latest >= from);
    expect(later.length).toBeLessThan(stops.length);
    await filter.setPeriod(from, '');
    await expect.poll(() => map.count()).toBe(later.length);
    await filter.clearAll();
    await page.keyboard.press('Escape');
    await expect(filter.panel()).toBeHidden();
    await expect.poll(() => map.count()).toBe(stops.length);

    const [word = ''] = remotePlace.names.en?.split(' ') ?? [];
    await filter.search(word);
    await explorer.expectSearch({ q: word });
    await expect(async () => {
      const count = await map.count();
      expect(count).toBeLessThan(stops.length);
      expect(count).toBeGreaterThanOrEqual(stopsAt(remotePlace).length);
    }).toPass();
  });
});

test.describe('on a page that scrolls', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('wheel and finger scroll it, over the map as well, until it becomes wide', async ({
    explorer,
    page,
  }) => {
    const { map } = explorer;
    // A turn of the wheel right after a finger can be lost on its way to the page.
    const toTop = () =>
      expect(async () => {
        await map.gestures.wheel(-1000);
        expect(await explorer.picture.scrolled()).toBe(0);
      }).toPass();
    await explorer.open();

    await test.step('the wheel scrolls, and zooms with Ctrl', async () => {
      const before = await map.layout();
      await map.gestures.expectHintAfter(/scroll zooms the map/, () => map.gestures.wheel(300));
      await expect.poll(() => explorer.picture.scrolled()).toBeGreaterThan(200);
      expect(await map.layout()).toEqual(before);
      await explorer.picture.expectStill();
      const scrolled = await explorer.picture.scrolled();
      await page.keyboard.down('Control');
      await map.gestures.wheel(-300);
      await expect.poll(() => map.layout()).not.toEqual(before);
      await page.keyboard.up('Control');
      expect(await explorer.picture.scrolled()).toBe(scrolled);
    });

    await test.step('one finger scrolls, and the hint is in the reader’s language', async () => {
      await toTop();
      await explorer.header.speak('ru');
      await explorer.picture.expectStill();
      const before = await map.layout();
      await map.gestures.expectHintAfter(/двумя пальцами/, () => map.gestures.wipe(-200));
      await expect.poll(() => explorer.picture.scrolled()).toBeGreaterThan(100);
      expect(await map.layout()).toEqual(before);
    });

    await test.step('two fingers enlarge the map, and the page stays', async () => {
      await toTop();
      await explorer.picture.expectStill();
      const before = await map.layout();
      await map.gestures.pinch(2);
      await expect.poll(() => map.layout()).not.toEqual(before);
      expect(await explorer.picture.scrolled()).toBe(0);
    });

    await test.step('a page that becomes wide gives the wheel to the map', async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await expect(explorer.timeline.stop(first(stops))).toBeVisible();
      await explorer.picture.expectStill();
      const before = await map.layout();
      await map.gestures.wheel(-300);
      await expect.poll(() => map.layout()).not.toEqual(before);
    });
  });
});

/** How far the remote place is from where it was, CSS pixels. */
async function distanceOf(place: Point, { map }: Explorer): Promise<number> {
  return distance((await map.positions()).get(remotePlace.id) ?? { x: 0, y: 0 }, place);
}

async function xOf(explorer: Explorer): Promise<number> {
  return (await explorer.map.layout())[remotePlace.id]?.x ?? 0;
}

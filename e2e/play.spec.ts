/** Playing through the stops. The page's own clock is held and let run: nothing waits for real. */
import { first, longestVisit, remotePlace, stops, stopsAt } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import { boxesOf } from './page/elements.ts';

test.use({ hasWebGl: false });

/** Seconds for which a stop stays at the usual speed. */
const STAY = 4;
const [one, two, three] = stops;
const last = stops.at(-1);
const total = stops.length;

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('goes from stop to stop in all views, and one Back leaves it all', async ({
  explorer,
  page,
}) => {
  await open(explorer);
  expect(await explorer.entriesAddedBy(() => explorer.player.play())).toBe(1);
  await explorer.expectStop(first(stops));
  await explorer.player.expectAt(1, total);
  const entries = await explorer.historyLength();
  for (const [i, stop] of [two, three].entries()) {
    await explorer.player.pass(STAY);
    await explorer.expectStop(stop ?? first(stops));
    await explorer.player.expectAt(i + 2, total);
  }
  await expect(explorer.announcement()).toContainText(three?.title.en ?? '');
  await expect(explorer.announcement()).not.toContainText(String(total));
  expect(await explorer.historyLength()).toBe(entries);
  await page.goBack();
  await explorer.expectNothing();
  await explorer.player.expectPaused();
  await explorer.player.pass(5 * STAY);
  await explorer.expectNothing();
});

test('can be paused, and gone through by hand', async ({ explorer }) => {
  await open(explorer);
  await explorer.player.play();
  await explorer.player.pause();
  await explorer.player.expectPaused();
  await explorer.player.pass(5 * STAY);
  await explorer.expectStop(first(stops));
  const byHand = await explorer.entriesAddedBy(async () => {
    await explorer.player.button('Next stop').click();
    await explorer.expectStop(two ?? first(stops));
    await explorer.player.button('Previous stop').click();
    await explorer.expectStop(first(stops));
  });
  expect(byHand).toBe(0);
  await expect(explorer.player.button('Previous stop')).toBeDisabled();
});

test('ends at the last stop', async ({ explorer }) => {
  await open(explorer, `?stop=${stops.at(-3)?.id}`);
  await explorer.player.play();
  await explorer.player.expectPlaying();
  await explorer.player.pass(STAY);
  await explorer.expectStop(last ?? first(stops));
  await explorer.player.expectPaused();
  await explorer.player.pass(5 * STAY);
  await explorer.expectStop(last ?? first(stops));
});

test('twice as fast takes half the time', async ({ explorer }) => {
  await open(explorer);
  await explorer.player.play();
  await explorer.player.setSpeed('2×');
  await explorer.player.pass(STAY / 2);
  await explorer.expectStop(two ?? first(stops));
});

test('gives way to what the reader selects', async ({ explorer }) => {
  await open(explorer);
  await explorer.player.play();
  await explorer.expectStop(one ?? first(stops));
  await explorer.map.press(remotePlace);
  await explorer.expectPlace(remotePlace);
  await explorer.player.expectPaused();
  await explorer.player.pass(5 * STAY);
  await explorer.expectPlace(remotePlace);
});

test('plays only what passes the filter', async ({ explorer }) => {
  const own = stopsAt(remotePlace);
  await open(explorer, `?places=${remotePlace.id}`);
  await explorer.player.play();
  for (const [i, stop] of own.entries()) {
    await explorer.expectSearch({ places: remotePlace.id, stop: stop.id });
    await explorer.player.expectAt(i + 1, own.length);
    await explorer.player.pass(STAY);
  }
  await explorer.player.expectPaused();
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test.describe(`with motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test('never begins by itself', async ({ explorer }) => {
      await open(explorer);
      await explorer.player.pass(10 * STAY);
      await explorer.expectNothing();
      await explorer.player.expectPaused();
    });
  });
}

test.describe('on a phone', () => {
  for (const width of [320, 390]) {
    test.describe(`${width} pixels wide`, () => {
      test.use({ viewport: { width, height: 844 }, hasTouch: true });

      test('its buttons are large, in sight, and push nothing aside', async ({ explorer }) => {
        await open(explorer);
        await explorer.player.button('Play the stops').tap();
        await explorer.player.expectPlaying();
        await explorer.player.expectAt(1, total);
        for (const { name, box } of await boxesOf(explorer.player.buttons())) {
          expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
        }
        expect(await explorer.overhang()).toBeLessThanOrEqual(0);
        await explorer.player.pass(STAY);
        await explorer.expectStop(two ?? first(stops));
        await expect(explorer.player.button('Pause')).toBeInViewport({ ratio: 1 });
      });
    });
  }
});

test('goes on from the visit that is selected', async ({ explorer }) => {
  await open(explorer, `?visit=${longestVisit.id}`);
  await explorer.player.play();
  await explorer.expectStop(longestVisit.stops[0]);
});

async function open(explorer: Explorer, search = ''): Promise<void> {
  await explorer.open(search);
  await explorer.player.holdTime();
}

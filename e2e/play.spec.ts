/** Playing through the stops. The page's own clock is held and let run: nothing waits for real. */
import { first, inLanguage, longestVisit, remotePlace, stops, stopsAt, visits } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, test } from './fixtures.ts';
import { boxesOf } from './page/elements.ts';

/** Seconds for which a stop stays at the usual speed. */
const STAY = 4;
const [one, two, three] = stops;
const last = stops.at(-1);
const total = stops.length;

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('never begins by itself; goes from stop to stop in all views, and one Back leaves it all', async ({
  explorer,
  page,
}) => {
  const { player } = explorer;
  await open(explorer);
  await expectNotBegun(explorer);

  await explorer.history.expectAdded(1, () => player.play());
  await explorer.expectStop(first(stops));
  await player.expectAt(1, total);
  const entries = await explorer.history.length();
  for (const [i, stop] of [two, three].entries()) {
    await player.pass(STAY);
    await explorer.expectStop(stop ?? first(stops));
    await player.expectAt(i + 2, total);
  }
  await expect(explorer.announcement()).toContainText(three?.title.en ?? '');
  await expect(explorer.announcement()).not.toContainText(String(total));
  expect(await explorer.history.length()).toBe(entries);
  await player.letting(() => page.goBack());
  await explorer.expectNothing();
  await player.expectPaused();
  await player.pass(5 * STAY);
  await explorer.expectNothing();
});

test.describe('where movement is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('it never begins by itself', async ({ explorer }) => {
    await open(explorer);
    await expectNotBegun(explorer);
  });
});

test('can be paused, gone through by hand, made faster, and gives way to what the reader selects', async ({
  explorer,
  page,
}) => {
  const { player } = explorer;
  await open(explorer);

  await test.step('paused, and gone through by hand', async () => {
    await player.play();
    await player.pause();
    await player.expectPaused();
    await player.pass(5 * STAY);
    await explorer.expectStop(first(stops));
    await explorer.history.expectAdded(0, async () => {
      await player.press('Next stop');
      await explorer.expectStop(two ?? first(stops));
      await player.press('Previous stop');
      await explorer.expectStop(first(stops));
    });
    await expect(player.button('Previous stop')).toBeDisabled();
  });

  await player.letting(() => page.goBack());
  await explorer.expectNothing();

  await test.step('gives way to what the reader selects', async () => {
    await player.play();
    await explorer.expectStop(one ?? first(stops));
    await player.letting(() => explorer.map.press(remotePlace));
    await explorer.expectPlace(remotePlace);
    await player.expectPaused();
    await player.pass(5 * STAY);
    await explorer.expectPlace(remotePlace);
  });

  await player.letting(() => explorer.pressEscape());
  await explorer.expectNothing();

  await test.step('twice as fast takes half the time', async () => {
    await player.play();
    await explorer.expectStop(first(stops));
    await player.setSpeed('2×');
    await player.pass(STAY / 2);
    await explorer.expectStop(two ?? first(stops));
  });
});

test('goes on from what is selected, to the last stop; plays only what passes the filter', async ({
  explorer,
  page,
}) => {
  const { player } = explorer;
  await open(explorer, `?stop=${stops.at(-3)?.id}`);

  await test.step('ends at the last stop', async () => {
    await player.play();
    await player.expectPlaying();
    await player.pass(STAY);
    await explorer.expectStop(last ?? first(stops));
    await player.expectPaused();
    await player.pass(5 * STAY);
    await explorer.expectStop(last ?? first(stops));
  });

  await test.step('from the visit that is selected', async () => {
    await player.letting(() => explorer.timeline.visit(longestVisit).click());
    await explorer.expectVisit(longestVisit);
    await player.play();
    await explorer.expectStop(longestVisit.stops[0]);
  });

  await test.step('only what passes the filter', async () => {
    await player.letting(() => explorer.pressEscape());
    await player.letting(() => explorer.filter.open());
    const place = inLanguage(remotePlace.names, 'en');
    await player.letting(() => explorer.filter.option('Places', place).check());
    await player.letting(() => page.keyboard.press('Escape'));
    await explorer.expectSearch({ places: remotePlace.id });
    const own = stopsAt(remotePlace);
    await explorer.filter.expectShowing(
      visits.filter((visit) => visit.stops.some((stop) => own.includes(stop))).length,
      own.length,
    );
    await player.play();
    for (const [i, stop] of own.entries()) {
      await explorer.expectSearch({ places: remotePlace.id, stop: stop.id });
      await player.expectAt(i + 1, own.length);
      await player.pass(STAY);
    }
    await player.expectPaused();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 844 }, hasTouch: true });

  test('its buttons are large, in sight, and push nothing aside, at 320 and 390 pixels', async ({
    explorer,
    page,
  }) => {
    const { player } = explorer;
    await open(explorer);
    for (const width of [320, 390]) {
      await player.letting(() => page.setViewportSize({ width, height: 844 }));
      await player.letting(() => player.button('Play the stops').tap());
      await player.expectPlaying();
      await player.expectAt(1, total);
      for (const { name, box } of await boxesOf(player.buttons())) {
        expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
      }
      await expect.poll(() => explorer.picture.overhang()).toBeLessThanOrEqual(0);
      await player.pass(STAY);
      await explorer.expectStop(two ?? first(stops));
      await expect(player.button('Pause')).toBeInViewport({ ratio: 1 });
      await player.letting(() => page.goBack());
      await explorer.expectNothing();
    }
  });
});

async function open(explorer: Explorer, search = ''): Promise<void> {
  await explorer.open(search);
  await explorer.browser.holdTime();
}

async function expectNotBegun(explorer: Explorer): Promise<void> {
  await explorer.player.pass(10 * STAY);
  await explorer.expectNothing();
  await explorer.player.expectPaused();
}

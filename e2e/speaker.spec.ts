/** The speaker's window beside the screen: two real windows of one browser, driven from both. */
import { inLanguage, visits } from './dataset.ts';
import { expect, expectAccessible, expectContrast, test } from './fixtures.ts';
import { Screen, SpeakerWindow } from './page/present/speakerWindow.ts';

/** Of the committed stories: its steps are between a title and the list of sources. */
const STORY = '?present=who-says-so&lang=en';
const HEADINGS = ['Who says so?', 'A map is a claim', 'One opening, two documents'] as const;
const LAST = 12;

/** The screen, open at an address, with the speaker's window beside it. */
async function present(screen: Screen, search: string): Promise<SpeakerWindow> {
  await screen.open(search);
  return screen.openSpeaker();
}

test('both go on and back together, whichever is driven, and the notes go with them', async ({
  page,
}) => {
  const screen = new Screen(page);
  const speaker = await present(screen, STORY);
  await expect(speaker.heading()).toHaveText(HEADINGS[0]);
  await expect(speaker.next()).toContainText(HEADINGS[1]);
  await expect(speaker.notes()).toContainText('no notes');

  await screen.press('PageDown');
  await expect(speaker.heading()).toHaveText(HEADINGS[1]);
  await expect(speaker.notes()).toContainText('Ask first, show later');
  await expect(speaker.position()).toHaveText(`2 of ${LAST}`);

  await speaker.button('Next').click();
  await expect(screen.heading()).toHaveText(HEADINGS[2]);
  await screen.expectStepInAddress(3);
  await speaker.expectStepInAddress(3);
  await expect(speaker.said()).toHaveText(`3 of ${LAST}: ${HEADINGS[2]}`);

  await speaker.press('End');
  await expect(screen.position()).toHaveText(`${LAST} of ${LAST}`);
  await expect(speaker.next()).toContainText('This is the last step.');
  await expect(speaker.button('Next')).toHaveAttribute('aria-disabled', 'true');
  await screen.press('Home', 'n');
  await expect(speaker.heading()).toHaveText(HEADINGS[1]);

  await test.step('the screen is darkened and lit from either window', async () => {
    await speaker.button('Blank screen').click();
    await expect(screen.dark()).toBeVisible();
    await expect(speaker.states()).toHaveText('The screen is blank.');
    await screen.press('b');
    await expect(screen.dark()).toHaveCount(0);
    await expect(speaker.button('Blank screen')).toHaveAttribute('aria-pressed', 'false');
    await screen.press('.');
    await expect(speaker.button('Blank screen')).toHaveAttribute('aria-pressed', 'true');
    await speaker.press('Escape');
    await expect(screen.dark()).toHaveCount(0);
  });

  await test.step('overview, going to a step and help are the same as on the screen', async () => {
    await speaker.press('?');
    await expect(speaker.dialog()).toBeVisible();
    // Typed without a pause, as by somebody who knows the keys.
    await speaker.press('Escape', 'g', '5', 'Enter');
    await expect(screen.position()).toHaveText(`5 of ${LAST}`);
    await speaker.press('o');
    await expect(speaker.dialog()).toBeVisible();
  });
});

test('a clicker at the speaker’s window reads a long card to its end before it goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  const screen = new Screen(page);
  const speaker = await present(screen, `${STORY}&step=3`);
  await expect(speaker.heading()).toHaveText(HEADINGS[2]);
  await speaker.press('PageDown');
  await expect.poll(() => screen.cardScrolledBy()).toBeGreaterThan(0);
  await expect(speaker.heading()).toHaveText(HEADINGS[2]);
  await speaker.press('PageUp');
  await expect.poll(() => screen.cardScrolledBy()).toBe(0);
  await speaker.press('PageUp');
  await expect(speaker.heading()).toHaveText(HEADINGS[1]);
});

test('what the class guesses the speaker knows, and reveals it from either window', async ({
  page,
}) => {
  const [visit] = visits;
  const [stop] = visit.stops;
  const title = inLanguage(stop.title, 'en');
  const screen = new Screen(page);
  const speaker = await present(screen, '?present&step=3&guess=when&lang=en');
  await expect(speaker.heading()).toHaveText(title);
  await expect(speaker.states()).toContainText('The class does not see when it was.');
  await expect(speaker.states()).toContainText('2019');
  await expect(screen.card()).not.toContainText('2019');
  // So is a flag that the class places, with how far it is off.
  await screen.button('Place a flag').click();
  await expect(speaker.states().last()).toContainText(/Flag of the class: .* too late/);
  await speaker.button('Reveal').click();
  await expect(screen.card()).toContainText(/Your flag: .* too late/);
  await expect(screen.card()).toContainText('2019');
  await expect(speaker.states()).toHaveCount(0);

  await speaker.press('n');
  await expect(speaker.states()).toHaveCount(1);
  // The first step on reveals, the second goes on.
  await screen.press('n');
  await expect(speaker.states()).toHaveCount(0);
  await screen.expectStepInAddress(4);
  await screen.press('n');
  await speaker.expectStepInAddress(5);
});

test('a window that is loaded anew is where the other one is, and is not missed meanwhile', async ({
  page,
}) => {
  const screen = new Screen(page);
  const speaker = await present(screen, STORY);
  await test.step('the key goes to the window that is open, and never opens a second one', async () => {
    await screen.press('n');
    await expect(speaker.heading()).toHaveText(HEADINGS[1]);
    const loaded = speaker.loads();
    await screen.press('s', 'n');
    await expect(speaker.heading()).toHaveText(HEADINGS[2]);
    expect(page.context().pages()).toHaveLength(2);
    expect(speaker.loads()).toBe(loaded);
  });
  await screen.press('b');
  await expect(speaker.states()).toHaveText('The screen is blank.');
  await expect(speaker.elapsed()).toHaveText(/^\d+:\d\d$/);

  await speaker.reload();
  await speaker.expectConnected();
  await expect(speaker.heading()).toHaveText(HEADINGS[2]);
  await expect(speaker.states()).toHaveText('The screen is blank.');
  await expect(speaker.elapsed()).not.toHaveText(/^0:00$/);
  await expect(speaker.notice()).toBeEmpty();

  await screen.reload();
  await expect(screen.dark()).toBeVisible();
  await expect(speaker.notice()).toBeEmpty();
  await speaker.press('b', 'n');
  await screen.expectStepInAddress(4);
  await screen.press('p');
  await expect(speaker.heading()).toHaveText(HEADINGS[2]);
  // The screen that was loaded anew still finds the window that it had not opened itself.
  await screen.press('s', 'n');
  await speaker.expectStepInAddress(4);
  expect(page.context().pages()).toHaveLength(2);
});

test('the screen says that the speaker’s window is gone, until it is back', async ({ page }) => {
  const screen = new Screen(page);
  const speaker = await present(screen, STORY);
  await screen.press('n');
  await expect(screen.notice()).toHaveCount(0);
  await speaker.close();
  await expect(screen.notice()).toContainText('The speaker’s window is closed.');
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    screen.button('Open it again').click(),
  ]);
  const again = new SpeakerWindow(popup);
  await again.expectConnected();
  await expect(again.heading()).toHaveText(HEADINGS[1]);
  await expect(screen.notice()).toHaveCount(0);
  await again.close();
  await expect(screen.notice()).toHaveCount(1);
  await screen.button('Dismiss').click();
  await expect(screen.notice()).toHaveCount(0);
});

test('the speaker’s window says that the screen is gone, and opens it where it was', async ({
  page,
}) => {
  const screen = new Screen(page);
  const speaker = await present(screen, STORY);
  await test.step('so is one whose presentation was left for the page around it', async () => {
    await screen.press('Escape');
    await expect(speaker.notice()).toContainText('The screen window is closed');
    // In the same window as before.
    await speaker.button('Open the screen').click();
    await expect(screen.position()).toHaveText(`1 of ${LAST}`);
    await expect(speaker.notice()).toBeEmpty();
    expect(page.context().pages()).toHaveLength(2);
  });
  // A new screen follows the window that was there before: keys count once it has heard from that.
  await speaker.press('n');
  await expect(screen.position()).toHaveText(`2 of ${LAST}`);
  await screen.press('n');
  await expect(speaker.heading()).toHaveText(HEADINGS[2]);
  await screen.close();
  await expect(speaker.notice()).toContainText('The screen window is closed');
  await speaker.press('n');
  const again = await speaker.openScreen();
  await expect(again.position()).toHaveText(`4 of ${LAST}`);
  await expect(speaker.notice()).toBeEmpty();
  await speaker.press('n');
  await expect(again.position()).toHaveText(`5 of ${LAST}`);
  await again.press('p', 'p');
  await expect(speaker.heading()).toHaveText(HEADINGS[2]);
});

test('the speaker’s window goes with the screen to another story, and back', async ({ page }) => {
  const screen = new Screen(page);
  const speaker = await present(screen, '?present&lang=en&guess=when');
  await screen.tell('Who says so?');
  await expect(speaker.heading()).toHaveText(HEADINGS[0]);
  await speaker.expectConnected();
  await speaker.press('n');
  await expect(screen.heading()).toHaveText(HEADINGS[1]);
  await screen.tell('All visits and stops');
  await expect(speaker.heading()).not.toHaveText(HEADINGS[0]);
  await speaker.expectConnected();
  await speaker.press('n');
  await screen.expectStepInAddress(2);
  expect(new URL(speaker.page.url()).searchParams.get('guess')).toBe('when');
  expect(page.context().pages()).toHaveLength(2);
});

test('a browser that forbids windows is told of', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const screen = new Screen(page);
  await screen.open(STORY);
  await screen.press('s');
  await expect(screen.notice()).toContainText('Allow pop-ups');
  await screen.button('Dismiss').click();
  await expect(screen.notice()).toHaveCount(0);
});

test('a browser without channels is told of, and each window goes by itself', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  const speaker = new SpeakerWindow(page);
  await speaker.open(`${STORY}&speaker`);
  await expect(speaker.notice()).toContainText('keeps windows apart');
  await speaker.press('n');
  await expect(speaker.heading()).toHaveText(HEADINGS[1]);
});

test('the stopwatch starts with the first step, for both windows, and can be stopped', async ({
  page,
}) => {
  await page.clock.install();
  const screen = new Screen(page);
  await screen.open(STORY);
  const speaker = new SpeakerWindow(page);
  await speaker.open(`${STORY}&speaker`);
  await page.clock.runFor(5000);
  await expect(speaker.elapsed()).toHaveText('0:00');
  await speaker.press('n');
  await page.clock.runFor(65_000);
  await expect(speaker.elapsed()).toHaveText('1:05');
  await speaker.button('Pause').click();
  await page.clock.runFor(10_000);
  await expect(speaker.elapsed()).toHaveText('1:05');
  // There is no other window to ask.
  await speaker.reload();
  await expect(speaker.elapsed()).toHaveText('1:05');
  await speaker.button('Continue').click();
  await page.clock.runFor(2000);
  await expect(speaker.elapsed()).toHaveText('1:07');
  await speaker.button('Reset').click();
  await expect(speaker.elapsed()).toHaveText('0:00');
});

test('notes grow, stay as large, and scroll with the arrows where they have the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 520 });
  const speaker = new SpeakerWindow(page);
  await speaker.open(`${STORY}&speaker&step=3`);
  const before = await speaker.noteSize();
  await speaker.button('Larger notes').click();
  await speaker.button('Larger notes').click();
  await expect.poll(() => speaker.noteSize()).toBeGreaterThan(before + 10);
  const after = await speaker.noteSize();
  await speaker.reload();
  await expect.poll(() => speaker.noteSize()).toBe(after);
  await speaker.notes().focus();
  await speaker.press('ArrowDown');
  await expect.poll(() => speaker.notesScrolledBy()).toBeGreaterThan(0);
  await expect(speaker.heading()).toHaveText(HEADINGS[2]);
  await speaker.press('PageUp');
  await expect(speaker.heading()).toHaveText(HEADINGS[1]);
  await expect.poll(() => speaker.notesScrolledBy()).toBe(0);
});

test('the speaker’s window is accessible, from 1440 to 320 pixels, light and dark', async ({
  page,
}) => {
  const speaker = new SpeakerWindow(page);
  await speaker.open(`${STORY}&speaker&step=3&guess=who`);
  await expect(speaker.notice()).not.toBeEmpty();
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => speaker.overhang()).toBe(0);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
  }
});

/** Guessing before it is shown, and comparing documents. */
import {
  disputedStop,
  excerptsFrom,
  inLanguage,
  longestVisit,
  placeOf,
  sources,
  stops,
  visits,
} from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const stop = longestVisit.stops[1] ?? longestVisit.stops[0];
const slideOf = (told: typeof stop) =>
  2 + visits.findIndex((visit) => visit.stops.includes(told)) + 1 + stops.indexOf(told);
const slide = slideOf(stop);
const place = placeOf(stop);

test('the date is nowhere before it is revealed', async ({ explorer, page }) => {
  const { stage } = explorer;
  await stage.open(`?present&step=${slide}&guess=when`);
  await stage.map.expectDrawn();
  await expect(stage.card()).toContainText('When was it?');
  await expect(stage.dots()).toHaveCount(0);
  const before = await stage.allWords();
  // The years of the whole are there to choose from.
  expect(before).not.toMatch(/January|\bJan\b|27/);
  await page.keyboard.press('PageDown');
  await stage.expectSlide(slide);
  await expect(stage.card()).toContainText('27 January 2024');
  await expect(stage.currentDots()).toHaveCount(1);
  await expect(stage.news()).toHaveText('27 January 2024');
  await page.keyboard.press('PageDown');
  await stage.expectSlide(slide + 1);
  await expect(stage.card()).toContainText('When was it?');
});

test('the place is neither on the map nor in any word before it is revealed', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  await stage.open(`?present&step=${slide}&guess=where`);
  await stage.map.expectDrawn();
  await expect(stage.card()).toContainText('Where was it?');
  await expect(stage.map.names()).toHaveCount(0);
  const before = await stage.allWords();
  for (const name of Object.values(place.names)) expect(before).not.toContain(name);
  expect(before).not.toMatch(/Petersburg|Zaitsevo/);
  await test.step('nor in the overview', async () => {
    await page.keyboard.press('o');
    await expect(stage.overview()).toContainText('[?]');
    await expect(stage.overview()).not.toContainText('Valaam');
    await page.keyboard.press('Escape');
    await expect(stage.overview()).toHaveCount(0);
  });
  await stage.button('Reveal').click();
  await expect(stage.card()).toContainText(inLanguage(place.names, 'en'));
  await expect.poll(() => stage.map.isInSight(place)).toBe(true);
  await expect(stage.news()).toHaveText(inLanguage(place.names, 'en'));
});

test('the class can place a flag on the map, and the reveal shows how far it was off', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  await stage.open(`?present&step=${slide}&guess=where`);
  await stage.map.expectDrawn();
  await expect(stage.flag.handle()).toHaveCount(0);
  await test.step('with the keyboard', async () => {
    await stage.button('Place a flag').press('Enter');
    await expect(stage.flag.handle()).toBeFocused();
    const before = await stage.flag.handle().getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowLeft');
    await expect(stage.flag.handle()).not.toHaveAttribute('aria-valuetext', before ?? '');
    await page.keyboard.press('Escape');
    await expect(stage.flag.handle()).toHaveCount(0);
    await expect(stage.button('Place a flag')).toBeFocused();
  });
  await test.step('with the mouse, which leaves the keys to the presentation', async () => {
    await stage.button('Place a flag').click();
    await expect(stage.flag.handle()).toBeVisible();
    await stage.flag.placeAt(0.3, 0.7);
    await stage.expectSlide(slide);
    const before = await stage.allWords();
    for (const name of Object.values(place.names)) expect(before).not.toContain(name);
    await expect(stage.flag.miss()).toHaveCount(0);
    await page.keyboard.press('Space');
    await expect(stage.flag.miss()).toHaveText(/^Your flag: [\d,]+ km away$/);
    await expect.poll(() => stage.flag.isInSightWith(place)).toBe(true);
    await expect(stage.news()).toHaveText(/ · [\d,]+ km away$/);
    await expectAccessible(page);
  });
  await page.keyboard.press('PageDown');
  await stage.expectSlide(slide + 1);
  await expect(stage.flag.handle()).toHaveCount(0);
});

test('the class can place a flag on the strip of time', async ({ explorer, page }) => {
  const { stage } = explorer;
  await stage.open(`?present&step=${slide}&guess=when`);
  await stage.button('Place a flag').press('Enter');
  await expect(stage.flag.handle()).toBeFocused();
  await expect(stage.dots()).toHaveCount(0);
  await stage.flag.placeAt(0.01, 0.5);
  await expect(stage.flag.handle()).toHaveAttribute('aria-valuetext', 'January 2019');
  await stage.flag.handle().press('ArrowRight');
  await expect(stage.flag.handle()).toHaveAttribute('aria-valuetext', 'February 2019');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(stage.button('Reveal')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stage.flag.miss()).toHaveText('Your flag: 5 years too early');
  await expect(stage.flag.handle()).toBeVisible();
  await expect(stage.news()).toHaveText('27 January 2024 · 5 years too early');
});

test('who says so is nowhere before it is revealed', async ({ explorer, page }) => {
  const { stage } = explorer;
  await stage.open(`?present&step=${slide}&guess=who`);
  await expect(stage.card()).toContainText('Who says so?');
  const quoted = sources.filter((source) =>
    excerptsFrom(source).some(({ id }) => stop.excerpts.some((excerpt) => excerpt.id === id)),
  );
  const before = await stage.allWords();
  expect(quoted.length).toBeGreaterThan(1);
  for (const { title } of quoted) expect(before).not.toContain(title);
  expect(before).not.toMatch(/Socialbites|socialbites|TASS|president\.gov/);
  // Nor side by side.
  await page.keyboard.press('c');
  await expect(stage.columns()).toHaveCount(quoted.length);
  expect(await stage.allWords()).not.toMatch(/Socialbites|socialbites|TASS|president\.gov/);
  await page.keyboard.press('Space');
  await expect(stage.columns().first()).toContainText('Socialbites');
});

test('what is guessed is asked before, is in the address, and goes with a story', async ({
  explorer,
}) => {
  const { stage } = explorer;
  await stage.open();
  await stage.button('How to present').click();
  await stage.setup.choice('When was it?').check();
  await stage.setup.start();
  await explorer.expectSearch({ present: '', guess: 'when' });
  await stage.button('How to present').click();
  await expect(stage.setup.choice('When was it?')).toBeChecked();
  await stage.setup.choice('Five visits, in order').check();
  await stage.setup.start();
  await explorer.expectSearch({ present: 'five-visits', guess: 'when' });
  await stage.button('Next slide').click();
  await stage.button('Next slide').click();
  // The heading of the step has the date in it.
  await expect(stage.heading()).toContainText('hidden');
  await expect(stage.heading()).not.toContainText('2019');
});

test('two documents on one stop stand side by side', async ({ explorer, page }) => {
  const { stage } = explorer;
  await stage.open(`?present&step=${slide}`);
  await expect(stage.columns()).toHaveCount(0);
  await stage.button('Compare sources').click();
  await expect(stage.columns()).toHaveCount(2);
  await expect(stage.marks()).not.toHaveCount(0);
  await page.keyboard.press('c');
  await expect(stage.columns()).toHaveCount(0);
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(stage.columns()).toHaveCount(0);
  // A story may ask for it.
  await stage.open('?present=who-says-so&step=3');
  await expect(stage.columns()).toHaveCount(2);
});

test('where sources disagree, their claims stand side by side with the note', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  await stage.open('?present');
  await page.keyboard.press('End');
  const note = disputedStop.notes.find(({ kind }) => kind === 'conflict');
  for (let back = 0; back < 4; back += 1) {
    const { number } = await stage.position();
    await page.keyboard.press('ArrowLeft');
    await stage.expectSlide(number - 1);
    const text = await stage.card().textContent();
    if (text?.includes(note ? inLanguage(note.text, 'en') : '')) break;
  }
  await stage.expectTold(disputedStop);
  await expect(stage.card()).toContainText(note ? inLanguage(note.text, 'en') : 'no note');
  await expect.poll(() => stage.columns().count()).toBeGreaterThanOrEqual(2);
  await expect(stage.shownColumns()).toHaveCount(0);

  await test.step('where the dossier decides, it says for what', async () => {
    // The last one, before the sources, is about a day.
    await stage.turnTo((await stage.position()).count - 1);
    await expect(stage.shownColumns()).toHaveCount(1);
    await expect(stage.shownColumns()).toContainText('24 May 2024');
  });
});

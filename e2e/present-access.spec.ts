/** A presentation for everybody: axe, what is said aloud, narrow and forced screens. */
import type { Explorer } from './explorer.ts';
import { expect, expectAccessible, expectContrast, expectRoom, test } from './fixtures.ts';

/** Slides of the dossier by their numbers, from 1. */
const SLIDES = { title: 1, visit: 8, stop: 10, disagreement: 26, sources: 29 };
const ELSEWHERE = {
  'a step of a story': '?present=five-visits&step=6',
  'documents side by side': '?present=who-says-so&step=3',
  'a place to be guessed': '?present&step=10&guess=where',
};
/** What lies over a slide, by the key that brings it, and the key that takes it away. */
const OVER = [
  ['overview', 'o', 'Escape'],
  ['go to', 'g', 'Escape'],
  ['help', '?', 'Escape'],
  ['dark screen', 'b', 'b'],
] as const;

test('nothing stands against WCAG 2.2 on any kind of slide', async ({ explorer }) => {
  const { stage } = explorer;
  await stage.open();
  await stage.map.expectDrawn();
  for (const [name, number] of Object.entries(SLIDES)) {
    await test.step(name, async () => {
      await stage.turnTo(number);
      await expectAccessibleAtBothWidths(explorer);
    });
  }
});

test('nothing stands against WCAG 2.2 in stories, in what is guessed and in what the teacher is asked', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  for (const [name, search] of Object.entries(ELSEWHERE)) {
    await test.step(name, async () => {
      await stage.open(search);
      await stage.map.expectDrawn();
      await expectAccessibleAtBothWidths(explorer);
    });
  }
  await stage.button('How to present').click();
  await expect(stage.setup.dialog()).toBeVisible();
  await expectAccessibleAtBothWidths(explorer);
  await page.keyboard.press('Escape');
  await expect(stage.setup.dialog()).toHaveCount(0);
  await expect(stage.button('How to present')).toBeFocused();
});

test('nothing stands against WCAG 2.2 in what lies over a slide', async ({ explorer, page }) => {
  const { stage } = explorer;
  await stage.open(`?present&step=${SLIDES.stop}`);
  await stage.map.expectDrawn();
  for (const [name, open, close] of OVER) {
    await test.step(name, async () => {
      await page.keyboard.press(open);
      await expect(stage.over()).toHaveCount(1);
      await expectAccessibleAtBothWidths(explorer);
      await page.keyboard.press(close);
      await expect(stage.over()).toHaveCount(0);
    });
  }
});

test('colours hold in the dark', async ({ explorer, page }) => {
  const { stage } = explorer;
  await stage.open(`?present&step=${SLIDES.stop}&guess=who&theme=dark`);
  await expectContrast(page);
  for (const number of [SLIDES.disagreement, SLIDES.title]) {
    await stage.turnTo(number);
    await expectContrast(page);
  }
});

test('a screen reader is told the number and the heading, once', async ({ explorer, page }) => {
  const { stage } = explorer;
  await stage.open('?present');
  await expect(stage.heading()).toBeFocused();
  await expect(stage.news()).toHaveText('');
  await page.keyboard.press('ArrowRight');
  const heading = await stage.heading().textContent();
  const { number, count } = await stage.position();
  await expect(stage.news()).toHaveText(`${number} of ${count}: ${heading}`);
  // The focus stays: what takes it would be read out as well.
  await expect(stage.heading()).toBeFocused();
});

test('a narrow screen has the map above the card and nothing beside the page', async ({
  explorer,
  page,
}) => {
  const { stage } = explorer;
  await stage.open('?present&step=10');
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(() => explorer.picture.overhang()).toBe(0);
    await expect.poll(() => stage.isCardWhole()).toBe(true);
    await expect.poll(() => stage.quotationSize()).toBeGreaterThanOrEqual(27);
    await expect(stage.button('Next slide')).toBeInViewport();
    await expect(stage.button('Leave the presentation')).toBeInViewport();
  }
  await expectAccessible(page);
});

test('forced colours leave nothing out', async ({ explorer, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { stage } = explorer;
  await stage.open('?present&step=10');
  await stage.map.expectDrawn();
  await expectAccessible(page);
  await expect(stage.currentDots()).toBeVisible();
});

async function expectAccessibleAtBothWidths(explorer: Explorer): Promise<void> {
  const { page } = explorer;
  await page.setViewportSize({ width: 1440, height: 900 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => explorer.picture.overhang()).toBe(0);
  await expectRoom(page);
}

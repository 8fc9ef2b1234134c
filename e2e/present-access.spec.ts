/** A presentation for everybody: axe, what is said aloud, narrow and forced screens. */
import { expect, expectAccessible, expectContrast, test } from './fixtures.ts';

test.use({ hasWebGl: false });

const STATES = [
  { name: 'title', search: '?present' },
  { name: 'visit', search: '?present&step=8' },
  { name: 'stop', search: '?present&step=10' },
  { name: 'told', search: '?present=five-visits&step=6' },
  { name: 'compared', search: '?present=who-says-so&step=3' },
  { name: 'guess', search: '?present&step=10&guess=where' },
  { name: 'disagreement', search: '?present&step=26' },
  { name: 'sources', search: '?present&step=29' },
  { name: 'overview', search: '?present&step=10', key: 'o' },
  { name: 'go to', search: '?present&step=10', key: 'g' },
  { name: 'help', search: '?present&step=10', key: '?' },
  { name: 'dark screen', search: '?present&step=10', key: 'b' },
] as const;

for (const state of STATES) {
  test(`nothing stands against WCAG 2.2: ${state.name}`, async ({ explorer, page }) => {
    const { stage } = explorer;
    await stage.open(state.search);
    await stage.expectMapDrawn();
    if ('key' in state) await page.keyboard.press(state.key);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await explorer.overhang()).toBe(0);
    await expectAccessible(page);
  });
}

test('colours hold in the dark', async ({ explorer, page }) => {
  const { stage } = explorer;
  for (const search of ['?present&step=10&guess=who', '?present&step=26', '?present']) {
    await stage.open(`${search}&theme=dark`);
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
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await stage.open('?present&step=10');
    expect(await explorer.overhang()).toBe(0);
    expect(await stage.isCardWhole()).toBe(true);
    expect(await stage.quotationSize()).toBeGreaterThanOrEqual(27);
    await expect(stage.button('Next slide')).toBeInViewport();
    await expect(stage.button('Leave the presentation')).toBeInViewport();
  }
});

test('forced colours leave nothing out', async ({ explorer, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { stage } = explorer;
  await stage.open('?present&step=10');
  await stage.expectMapDrawn();
  await expectAccessible(page);
  await expect(stage.currentDots()).toBeVisible();
});

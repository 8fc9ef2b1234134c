/** What the header offers at each width, and in which order. */
import type { Explorer } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const VIEWS = ['Map', 'List', 'Sources', 'How we know'];
const TOOLS = ['Language', 'Colours', 'Export', 'Handout', 'Build a story'];
const SEARCH = 'Search words, places, dates';

test('views and tools are in one row, and Tab goes through them as one sees them', async ({
  explorer,
  page,
}) => {
  await explorer.load();
  for (const width of [1440, 1024]) {
    await test.step(`${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 900 });
      const shown = ['Dateline', ...VIEWS, SEARCH, 'Filter', 'Share', 'Present', 'More'];
      await expectParts(explorer, shown);
      await expect.poll(() => explorer.header.rows()).toBe(1);
    });
  }

  await test.step('the menu has the rest, and gives the focus back', async () => {
    await explorer.openMenu();
    await expectParts(explorer, [
      ...['Dateline', ...VIEWS, SEARCH, 'Filter', 'Share', 'Present', 'More'],
      ...TOOLS,
      'Keyboard help',
    ]);
    await expectAccessible(page);
    await explorer.focus.tabTo(explorer.downloads.button());
    await explorer.closeMenu();
    await expect(explorer.menuButton()).toBeFocused();
  });
});

test('a narrow page has the views in the menu', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.load();
  await expectParts(explorer, ['Dateline', 'Search', 'Filter', 'More']);
  await expect(explorer.title()).toHaveCount(1);
  await explorer.openMenu();
  const menu = [...VIEWS, 'Share', 'Present', ...TOOLS, 'Keyboard help'];
  await expectParts(explorer, ['Dateline', 'Search', 'Filter', 'More', ...menu]);
  await explorer.views.link('List').press('Enter');
  await explorer.expectSearch({ view: 'list' });
  await expect(explorer.menuButton()).toBeFocused();
  await expectParts(explorer, ['Dateline', 'Search', 'Filter', 'More']);

  await test.step('the search opens below, and is the next stop after the buttons', async () => {
    await explorer.filter.searchToggle().click();
    await expect(explorer.filter.searchBox()).toBeFocused();
    await expectParts(explorer, ['Dateline', 'Search', 'Filter', 'More', SEARCH]);
  });
});

const WIDTHS = [1920, 1440, 1280, 1121, 1119, 1024, 993, 992, 900, 801, 800, 768, 390, 320];

test('it has room at every width, in any language', async ({ explorer, page }) => {
  await explorer.load('?view=method&q=palace&status=happened');
  for (const language of ['en', 'ru', 'be'] as const) {
    await explorer.header.speak(language);
    await expect(explorer.documentElement()).toHaveAttribute('lang', language);
    for (const width of WIDTHS) {
      const what = `${language}, ${width} pixels`;
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => explorer.header.clashes(), what).toEqual([]);
      await expect.poll(() => explorer.picture.overhang(), what).toBeLessThanOrEqual(0);
    }
  }
});

/** The parts are there, are seen in this order, and Tab stops at them in the same. */
async function expectParts(explorer: Explorer, names: readonly string[]): Promise<void> {
  await expect.poll(() => explorer.header.parts()).toEqual(names);
  expect(await explorer.header.stops()).toEqual(names);
}

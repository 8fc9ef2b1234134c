/** The embed: whole without a script, the same page with one, a map when the reader reaches for it. */
import { visits } from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { EmbedPage } from './page/embedPage.ts';

test.use({ viewport: { width: 720, height: 680 } });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every visit and place leads to words, one excerpt at a time', async ({ page }) => {
    const embed = new EmbedPage(page);
    await embed.open();
    await expect(embed.article()).toHaveCount(1);
    await expect(embed.dates()).toHaveCount(visits.length);
    for (const link of [...(await embed.dates().all()), ...(await embed.pins().all())]) {
      const target = await link.getAttribute('href');
      await link.click();
      await expect(embed.article()).toHaveCount(1);
      await expect(embed.article()).toHaveAttribute('id', target?.slice(1) ?? '');
    }
  });

  test('steps lead through every excerpt, and print has all of them', async ({ page }) => {
    const embed = new EmbedPage(page);
    await embed.open();
    const all = await embed.articles().count();
    await page.emulateMedia({ media: 'print' });
    await expect(embed.article()).toHaveCount(all);
    await page.emulateMedia({ media: 'screen' });
    const linked = await embed
      .articles()
      .evaluateAll((articles) =>
        articles.flatMap((it) => it.querySelector('.next')?.getAttribute('href') ?? []),
      );
    const ids = await embed
      .articles()
      .evaluateAll((articles) => articles.map(({ id }) => `#${id}`));
    expect(linked).toEqual(ids.slice(1));
  });
});

test('dates, markers and keys select; the address and the way to the full page follow', async ({
  page,
}) => {
  const embed = new EmbedPage(page);
  await embed.open('?initialWidth=720&childId=map-1#?secret=abc123');
  await embed.dates().last().click();
  await embed.expectExcerpt(/25 July 2024/);
  await expect(page).toHaveURL(
    /initialWidth=720&childId=map-1&visit=2024-07-valaam#\?secret=abc123$/,
  );
  await expect(embed.fullView()).toHaveAttribute('href', /\.\.\/\?visit=2024-07-valaam&lang=en/);
  await embed
    .pin(/^Valaam/)
    .filter({ visible: true })
    .focus();
  await page.keyboard.press('Enter');
  await embed.expectExcerpt(/^Valaam Monastery · July 2019/, /^Excerpt 1 of 5$/);
  await expect(page).toHaveURL(/place=valaam-monastery/);
  const before = await embed.height();
  await embed.next();
  await embed.expectExcerpt(/^Valaam Monastery · .*2023/, /^Excerpt 2 of 5$/);
  await expect(embed.article().getByRole('link', { name: 'Next excerpt' })).toBeFocused();
  expect(await embed.height()).toBe(before);
});

test('an address opens what it says, narrows, and says what it has not', async ({ page }) => {
  const embed = new EmbedPage(page);
  await embed.open('?stop=nowhere.1&theme=dark');
  await expect(embed.notice()).toContainText('“nowhere.1”');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await embed.open('?from=2024-01-01&to=2024-12-31');
  await expect(embed.notice()).toHaveText('A part of the dossier: 3 of 5 visits.');
  await expect(embed.dates()).toHaveCount(3);
  await embed.expectExcerpt(/27 January 2024/);
  await embed.open('?visit=2024-05-minsk&lang=ru&controls=none');
  await expect(page).toHaveURL(/embed\/ru\/\?visit=2024-05-minsk/);
  await embed.expectExcerpt(/23 мая 2024/);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('at 280 pixels nothing hangs over and everything can be hit', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 800 });
  const embed = new EmbedPage(page);
  await embed.open('?visit=2024-05-minsk');
  await embed.expectNoOverhang();
  await embed.expectTargets();
});

test('is accessible in light and dark', async ({ page }) => {
  const embed = new EmbedPage(page);
  await embed.open('?visit=2024-05-minsk&theme=light');
  await expectAccessible(page);
  await embed.open('?visit=2024-05-minsk&theme=dark');
  await expectAccessible(page);
});

test('before one reaches for the map there is nothing but page, style, script and type; then the map, and nothing moves', async ({
  page,
}) => {
  const embed = new EmbedPage(page);
  await embed.watchShifts();
  await embed.open('?visit=2024-07-valaam');
  await embed.expectNoShift();
  for (const path of embed.fetched) {
    expect(path).toMatch(
      /\/embed\/$|\/embed\/page\.js$|\/assets\/embed-style-[^/]*\.css$|\/assets\/source-sans[^/]*\.woff2$|\/icon\.svg$/,
    );
  }
  const before = await embed.posterDiscs();
  await embed.reach();
  const after = await embed.mapDiscs();
  for (const [id, { x, y }] of before) {
    expect(after.get(id), id).toBeDefined();
    expect(Math.abs((after.get(id)?.x ?? 0) - x), id).toBeLessThanOrEqual(1);
    expect(Math.abs((after.get(id)?.y ?? 0) - y), id).toBeLessThanOrEqual(1);
  }
  await embed.dates().first().click();
  await expect(
    page.locator('.map-marker[data-emphasis="related"], .map-marker[data-emphasis="selected"]'),
  ).not.toHaveCount(0);
  await embed.expectNoShift();
});

test('where the map does not come the poster stays, and a line says so', async ({
  page,
  allow,
}) => {
  allow(/^failed: GET .*embed-map/, /^failed: GET .*visits\.json/);
  const embed = new EmbedPage(page);
  await page.route('**/visits.json', (route) => route.abort());
  await embed.open();
  await embed.moveButton().click();
  await expect(embed.notice()).toContainText('cannot be moved here');
  await expect(embed.pins().first()).toBeVisible();
});

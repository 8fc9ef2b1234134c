/** The embed: whole without a script, the same page with one, a map when the reader reaches for it. */
import { dataset, first, visits } from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { EmbedPage } from './page/embed/embedPage.ts';

test.use({ viewport: { width: 720, height: 680 } });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every visit and place leads to words, one excerpt at a time, and print has all', async ({
    page,
  }) => {
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
  await expect(embed.part()).toHaveText('A part of the dossier: 3 of 5 visits.');
  await expect(embed.notice(), 'nothing lies over the markers').toBeHidden();
  await expect(embed.dates()).toHaveCount(3);
  await embed.expectExcerpt(/27 January 2024/);
  await embed.open('?visit=2024-05-minsk&lang=ru&controls=none');
  await expect(page).toHaveURL(/embed\/ru\/\?visit=2024-05-minsk/);
  await embed.expectExcerpt(/23 мая 2024/);
  await expect(embed.live.controls()).toHaveCount(0);
});

test('an embed of another version of the dataset says so', async ({ page }) => {
  const embed = new EmbedPage(page);
  await embed.open('?visit=2024-05-minsk&v=0123456789ab');
  await expect(embed.notice()).toContainText('0123456789ab');
  await expect(embed.shareLink()).toHaveAttribute('href', /v=0123456789ab/);
  await embed.open(`?visit=2024-05-minsk&v=${dataset.version}`);
  await embed.expectExcerpt(/23 May 2024/);
  await expect(embed.notice()).toBeHidden();
});

test('a link leads to the dialog of sharing what is selected', async ({ page, context }) => {
  const embed = new EmbedPage(page);
  await embed.open();
  await embed.dates().last().click();
  const opened = context.waitForEvent('page');
  await embed.shareLink().click();
  const dialog = (await opened).getByRole('dialog');
  await expect(dialog.getByRole('textbox').first()).toHaveValue(/visit\/2024-07-valaam\//);
});

for (const [width, height, columns] of [
  [320, 600, 1],
  [640, 640, 1],
  [800, 520, 2],
] as const) {
  test(`at ${width} by ${height} the whole is in sight, the source right below its words`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const embed = new EmbedPage(page);
    for (const folder of ['embed/', 'embed/ru/', 'embed/be/']) {
      await embed.openInType('', folder);
      await embed.room.expectAllInSight();
      await expect(async () => {
        const gap = await embed.gapAboveSource();
        expect(gap, 'whole').toBeGreaterThanOrEqual(0);
        expect(gap, 'right below').toBeLessThan(8);
      }).toPass();
      await expect.poll(() => embed.isInColumns()).toBe(columns === 2);
    }
    for (const date of await embed.dates().all()) {
      await date.click();
      await embed.room.expectAllInSight();
      await expect.poll(() => embed.gapAboveSource()).toBeLessThan(8);
    }
  });
}

test('at 320 by 600 the whole is in sight in any language, also where its type does not come', async ({
  page,
  allow,
}) => {
  allow(/\.woff2/);
  await page.route('**/*.woff2', (route) => route.abort());
  await page.setViewportSize({ width: 320, height: 600 });
  const embed = new EmbedPage(page);
  const languages = ['ar', 'be', 'de', 'es', 'fr', 'pl', 'ru', 'uk'];
  for (const folder of ['embed/', ...languages.map((language) => `embed/${language}/`)]) {
    await embed.open('', folder);
    await embed.room.expectAllInSight();
  }
});

test('where one is, is said in words, and a tag opens its reasoning', async ({ page }) => {
  const embed = new EmbedPage(page);
  await embed.open();
  await embed.expectExcerpt(/^Valaam Monastery/, /^Visit 1 of 5 · excerpt 1 of 1$/);
  await embed.next();
  await embed.expectExcerpt(/2023/, /^Visit 2 of 5 · excerpt 1 of \d+$/);
  const isConflict = ({ kind }: { readonly kind: string }) => kind === 'conflict';
  const stops = visits.flatMap((visit) => visit.stops);
  const disputed = first(stops.filter(({ notes }) => notes.some(isConflict)));
  await embed.open(`?stop=${disputed.id}`);
  await expect.poll(() => embed.tags().count()).toBeLessThanOrEqual(2);
  await embed.tags().first().press('Enter');
  await expect(embed.reason()).toContainText(
    first(disputed.notes.filter(isConflict)).text.en ?? '',
  );
  await page.keyboard.press('Escape');
  await expect(embed.reason()).toHaveCount(0);
  await expect(embed.tags().first()).toBeFocused();
});

test('a part has its own headline, its route and its order, and the way leads back to all', async ({
  page,
}) => {
  const embed = new EmbedPage(page);
  const visit = first(visits.filter(({ id }) => id === '2024-07-valaam'));
  await embed.open(`?stop=${visit.stops[0].id}`);
  await expect(embed.headline()).toHaveText(visit.title.en ?? '');
  await expect(embed.kicker()).toHaveText(dataset.dossier.title.en ?? '');
  await embed.expectLand();
  await expect(embed.route()).not.toHaveCount(0);
  expect((await embed.badges()).toSorted()).toEqual(['1', '2']);
  await embed
    .pin(/^Valaam/)
    .filter({ visible: true })
    .click();
  await embed.expectExcerpt(/July 2024/, /^Visit 5 of 5/);
  await expect(embed.headline(), 'a marker stays within the visit').toHaveText(
    visit.title.en ?? '',
  );
  await embed.dates().first().click();
  await expect(embed.headline()).toHaveText(dataset.dossier.title.en ?? '');
  await expect(embed.kicker()).toHaveCount(0);
  await expect(embed.route()).toHaveCount(0);
  await embed.open('?place=valaam-monastery&theme=dark');
  await expect(embed.headline()).toHaveText('Valaam Monastery');
  await embed.expectLand();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 600 });
  await embed.room.expectAllInSight();
});

for (const [name, extension] of [
  ['picture', 'js'],
  ['land', 'svg'],
] as const) {
  test(`where the ${name} of a part does not come, everything is shown`, async ({
    page,
    allow,
  }) => {
    allow(new RegExp(`^failed: GET .*/parts/.*\\.${extension}`));
    await page.route(`**/parts/**/*.${extension}`, (route) => route.abort());
    const embed = new EmbedPage(page);
    await embed.open('?visit=2024-07-valaam');
    await expect(embed.headline()).toHaveText(dataset.dossier.title.en ?? '');
    await embed.expectExcerpt(/25 July 2024/);
  });
}

test('it is no higher than the snippets say, or as high as is asked', async ({ page }) => {
  const embed = new EmbedPage(page);
  for (const width of [640, 720, 1000]) {
    await page.setViewportSize({ width, height: 640 });
    await embed.openInType();
    await expect.poll(() => embed.height(), `${width}`).toBeLessThanOrEqual(640);
  }
  for (const [width, height] of [
    [280, 480],
    [360, 500],
    [640, 640],
    [1000, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const folder of ['embed/', 'embed/ru/', 'embed/be/']) {
      await embed.openInType(`?height=${height}&visit=2024-01-st-petersburg`, folder);
      await expect.poll(() => embed.height()).toBe(height);
      await embed.room.expectAllInSight();
      await expect
        .poll(() => embed.excerptHeight(), 'two lines of words')
        .toBeGreaterThanOrEqual(47);
    }
  }
});

for (const width of [280, 480, 1000]) {
  test(`nothing moves at ${width} pixels, whatever is chosen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const embed = new EmbedPage(page);
    await embed.shifts.watch();
    await embed.open('?from=2023-01-01');
    await expect(embed.part()).not.toBeEmpty();
    await embed.room.expectDatesApart();
    const before = await embed.height();
    for (const date of await embed.dates().all()) {
      await date.click();
      await expect(date).toHaveAttribute('aria-current', 'true');
    }
    for (const pin of await embed.pins().all()) {
      await pin.click();
      await expect(pin).toHaveAttribute('aria-current', 'true');
      await embed.next();
      await embed.previous().click();
    }
    await embed.shifts.expectNone();
    expect(await embed.height()).toBe(before);
  });
}

test('is accessible in light and dark, and at 280 pixels everything can be hit', async ({
  page,
}) => {
  const embed = new EmbedPage(page);
  await embed.open('?visit=2024-05-minsk&theme=light');
  await expectAccessible(page);
  await page.setViewportSize({ width: 280, height: 800 });
  await embed.room.expectNoOverhang();
  await embed.room.expectTargets();
  await page.setViewportSize({ width: 720, height: 680 });
  await embed.open('?visit=2024-05-minsk&theme=dark');
  await expectAccessible(page);
});

test('where the map does not come the poster stays, and a line says so', async ({
  page,
  allow,
}) => {
  allow(/^failed: GET .*embed-map/, /^failed: GET .*visits\.json/);
  const embed = new EmbedPage(page);
  await page.route('**/visits.json', (route) => route.abort());
  await embed.open();
  await embed.live.moveButton().click();
  await expect(embed.notice()).toContainText('cannot be moved here');
  await expect(embed.pins().first()).toBeVisible();
});

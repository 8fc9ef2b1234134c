/** A link to the app's own address shows what it asks for before the app is there, as the page of that does. */
import type { Page } from '@playwright/test';
import { first, inLanguage, longestVisit, readDataset, remotePlace, sources } from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, expectAccessible, NO_PAGE, test } from './fixtures.ts';
import { boxOf } from './page/elements.ts';

test.use({ hasReader: false });

const stop = first(longestVisit.stops.slice(1));
const source = first(sources);

const LINKS = [
  { search: `?visit=${longestVisit.id}`, path: `visit/${longestVisit.id}/` },
  { search: `?place=${remotePlace.id}`, path: `place/${remotePlace.id}/` },
  { search: `?source=${source.id}`, path: `source/${source.id}/` },
];

for (const { search, path } of LINKS) {
  test(`${search} shows words and pictures of its page before the app, which takes them over`, async ({
    explorer,
    page,
  }) => {
    const { prerendered, dossier } = explorer;
    const seen = async () => ({
      heading: await dossier.heading().textContent(),
      quotations: await dossier.quotations().allTextContents(),
      places: await prerendered.marks('place'),
      visits: await prerendered.marks('visit'),
    });
    const release = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load(path);
    const own = await seen();
    expect(own.places.size).toBeGreaterThan(0);
    expect(own.visits.size).toBeGreaterThan(0);

    await prerendered.load(`${search}&host=1`);
    await expect.poll(seen).toEqual(own);
    await expectAsLoaded(page, `${search}&host=1`);
    const length = await explorer.history.length();
    const frame = await prerendered.frame();
    const words = await dossier.words();
    release();
    await explorer.expectOpen();
    await expect.poll(() => dossier.words()).toEqual(words);
    expect(await prerendered.frame()).toEqual(frame);
    await expect(dossier.heading()).toHaveText(own.heading ?? '');
    expect(await dossier.quotations().allTextContents()).toEqual(own.quotations);
    await expectAsLoaded(page, `${search}&host=1`);
    expect(await explorer.history.length()).toBe(length);
  });
}

/** The address is as it was, and nothing has the focus. */
async function expectAsLoaded(page: Page, search: string): Promise<void> {
  expect(new URL(page.url()).search).toBe(search);
  await expect(page.locator('body')).toBeFocused();
}

for (const [view, width] of [
  ['list', 1440],
  ['table', 1440],
  ['table', 390],
  ['coverage', 1440],
  ['coverage', 390],
  ['method', 1440],
] as const) {
  test(`?view=${view} at ${width} px shows its page before the app, which takes it over`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const { prerendered, viewPanel, filter } = explorer;
    const seen = async () => ({
      ...{ words: await viewPanel.words(), targets: await viewPanel.targets() },
      title: await page.title(),
    });
    const release = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load(`${view}/`);
    const own = await seen();
    expect(own.words.length).toBeGreaterThan(10);
    await expectAccessible(page);

    await prerendered.load(`?view=${view}&host=1`);
    await expect(viewPanel.heading()).toBeVisible();
    expect(await seen()).toEqual(own);
    await expect(explorer.announcement()).toBeHidden();
    await expectAsLoaded(page, `?view=${view}&host=1`);
    const before = await viewPanel.laidOut();
    const heading = (await viewPanel.heading().textContent()) ?? '';
    await filter.button().click();
    release();
    await expect(filter.panel()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(filter.panel()).toBeHidden();
    expect(await viewPanel.laidOut()).toEqual(before);
    await expect(viewPanel.heading()).toHaveText(heading);
    expect(await page.title()).toBe(own.title);
    expect(new URL(page.url()).search).toBe(`?view=${view}&host=1`);
  });
}

test('a column of the table that is pressed before the app is sorted by', async ({ explorer }) => {
  const { prerendered, views } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load('?view=table');
  await views.sortBy('Excerpts');
  release();
  await explorer.expectSearch({ view: 'table', sort: 'excerpts' });
  const counts = (await views.cellsOf(9)).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts.length).toBeGreaterThan(1);
});

test('whoever uses the page before that of a view has come keeps what they do', async ({
  explorer,
  page,
}) => {
  const { prerendered, filter } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  const come = await explorer.browser.withhold('**/list/');
  await prerendered.load('?view=list');
  await filter.searchBox().fill('Valaam');
  const answer = page.waitForResponse('**/list/');
  come();
  await answer;
  await expect(explorer.announcement()).toBeVisible();
  await expect(filter.searchBox()).toHaveValue('Valaam');
  release();
  await explorer.expectSearch({ view: 'list', q: 'Valaam' });
});

test('where the page of a view cannot be had, the app shows it', async ({ explorer, allow }) => {
  allow(/GET .*\/list\/$/, /^console: .*500/);
  const { prerendered, viewPanel } = explorer;
  const fail = await explorer.browser.withhold('**/list/', { status: 500 });
  fail();
  await prerendered.load('?view=list');
  await explorer.expectSearch({ view: 'list' });
  await expect(viewPanel.heading()).toHaveText('All visits in chronological order');
});

test('of a stop, it shows what the app shows, with the pictures of its visit', async ({
  explorer,
  page,
}) => {
  const { prerendered, dossier } = explorer;
  const search = `?stop=${stop.id}`;
  const quoted = stop.excerpts.map(({ exact }) => exact);
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load(`visit/${longestVisit.id}/`);
  const places = await prerendered.marks('place');
  await prerendered.load(search);
  await expect(dossier.quotations()).toHaveText(quoted);
  expect(await prerendered.marks('place')).toEqual(places);
  await expect(prerendered.mark('stop', stop)).toHaveAttribute('aria-current', 'true');
  await expectAsLoaded(page, search);
  const words = await dossier.words();
  release();
  await explorer.expectOpen();
  await explorer.expectStop(stop);
  await expect.poll(() => dossier.words()).toEqual(words);
  await expect(dossier.quotations()).toHaveText(quoted);
  await expectAsLoaded(page, search);
});

test('what is pressed on the way is done, and Back shows again what was linked to', async ({
  explorer,
  page,
}) => {
  const { prerendered, dossier, filter } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);

  await test.step('a press before the words have come takes their place', async () => {
    const comes = await explorer.browser.withhold(`**/visit/${longestVisit.id}/`);
    await prerendered.load(`?visit=${longestVisit.id}`);
    await prerendered.mark('place', remotePlace).click();
    await expect(dossier.heading()).toHaveText(remotePlace.names.en ?? '');
    const late = page.waitForResponse(`**/visit/${longestVisit.id}/`);
    comes();
    await (await late).finished();
    await expect(dossier.heading()).toHaveText(remotePlace.names.en ?? '');
    await explorer.expectSearch({ place: remotePlace.id });
  });

  await test.step('one after that goes on from them', async () => {
    await prerendered.load(`?visit=${longestVisit.id}`);
    await expect(dossier.heading()).toHaveText(longestVisit.title.en ?? '');
    await prerendered.mark('stop', stop).click();
    await explorer.expectSearch({ stop: stop.id });
    await page.goBack();
    await expect(dossier.heading()).toHaveText(longestVisit.title.en ?? '');
    await explorer.expectSearch({ visit: longestVisit.id });
    await page.keyboard.type('/Valaam');
    await filter.button().click();
  });

  release();
  await expect(filter.panel()).toBeVisible();
  await explorer.expectSearch({ q: 'Valaam', visit: longestVisit.id });
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test(`a presentation at ${width} px shows its first slide before the app, which takes it over`, async ({
    explorer,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width, height });
    const { prerendered, stage } = explorer;
    const release = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load('?present');
    await expect(stage.heading()).toHaveText(inLanguage(readDataset().dossier.title, 'en'));
    await expect(explorer.announcement()).toBeHidden();
    await expect(prerendered.mark('place', remotePlace)).toBeVisible();
    await expectAsLoaded(page, '?present');
    await expectAccessible(page);
    const { x, y } = await boxOf(prerendered.mark('place', remotePlace));
    await page.mouse.click(x + 5, y + 5);
    expect(new URL(page.url()).search).toBe('?present');
    await expect(prerendered.waiting()).toHaveCount(0);
    const seen = async () => ({
      ...{ boxes: await stage.laidOut(), words: await stage.text().textContent() },
      theme: await explorer.documentElement().getAttribute('data-theme'),
    });
    const before = await seen();
    release();
    await expect(stage.button('Next slide')).toBeVisible();
    expect(await seen()).toEqual(before);
    await stage.expectSlide(1);
  });
}

test('keys that are pressed before a presentation is there all count', async ({
  explorer,
  page,
}) => {
  const { prerendered, stage } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load('?present');
  await expect(stage.heading()).toBeVisible();
  for (const key of ['n', 'PageDown', 'n', 'ArrowLeft']) await page.keyboard.press(key);
  release();
  await stage.expectSlide(3);
});

test('one from further on has its stage at once, and keys wait for its story', async ({
  explorer,
  page,
}) => {
  const { prerendered, stage } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  const tell = await explorer.browser.withhold('**/data/stories.json');
  await prerendered.load('?present=five-visits&step=2');
  await expect(explorer.announcement()).toHaveText('Loading the dossier …');
  await expect(stage.main()).toBeVisible();
  await expect(stage.card()).toHaveCount(0);
  await expect(prerendered.land()).toBeVisible();
  await expect(prerendered.mark('place', remotePlace)).toBeHidden();
  await page.keyboard.press('n');
  release();
  await expect(explorer.announcement()).toBeHidden();
  tell();
  await stage.expectSlide(3);
});

test('beside the builder is what a step may show, and a press on it waits', async ({
  explorer,
  page,
}) => {
  const { prerendered, dossier, builder } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load('?view=builder');
  await expect(explorer.announcement()).toBeVisible();
  await expect(dossier.heading()).toBeHidden();
  await prerendered.mark('visit', longestVisit).click();
  await expect(prerendered.waiting()).toHaveCount(1);
  expect(new URL(page.url()).search).toBe('?view=builder');
  release();
  await expect(builder.add()).toBeVisible();
  await explorer.expectSearch({ view: 'builder', visit: longestVisit.id });
});

for (const search of ['?present', '?view=handout', '?people=lukashenko']) {
  test(`where the app cannot be had, “${search}” says so and can be tried again`, async ({
    explorer,
    page,
    allow,
  }) => {
    allow(/GET .*\/assets\/index-/, /^console: .*500/, /^exception: Failed to fetch .*index-/);
    const fail = await explorer.browser.withhold(FILES.appCode, { status: 500 });
    await explorer.prerendered.load(search);
    await expect(explorer.prerendered.failure()).toHaveCount(0);
    fail();
    await expect(explorer.prerendered.failure()).toHaveText(
      'This part could not be loaded. Try again',
    );
    await page.unroute(FILES.appCode);
    await explorer.prerendered.failure().getByRole('link').click();
    await expect(explorer.prerendered.failure()).toHaveCount(0);
    await expect(page.locator('#app[data-root]')).toHaveCount(0);
    expect(new URL(page.url()).search).toBe(search);
  });
}

test('that the app cannot be had is said on a stage that comes after that is known', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/GET .*\/assets\/index-/, /^console: .*500/, /^exception: Failed to fetch .*index-/);
  const { prerendered, stage } = explorer;
  const come = await explorer.browser.withhold('**/assets/Present-*.css');
  const fail = await explorer.browser.withhold(FILES.appCode, { status: 500 });
  const failed = page.waitForEvent('pageerror');
  await page.goto('?present', { waitUntil: 'commit' });
  fail();
  await failed;
  come();
  await expect(stage.heading()).toBeVisible();
  await expect(prerendered.failure()).toBeVisible();
});

test('a theme that a link asks for is there before the app', async ({ explorer, page }) => {
  await explorer.browser.withhold(FILES.appCode);
  await page.emulateMedia({ colorScheme: 'light' });
  const paper = () => page.locator('body').evaluate((it) => getComputedStyle(it).backgroundColor);
  await explorer.prerendered.load('');
  const light = await paper();
  await explorer.prerendered.load('?theme=dark');
  expect(await paper()).not.toBe(light);
});

test('what no page shows waits for the app', async ({ explorer, page, allow }) => {
  allow(NO_PAGE);
  const { prerendered, dossier } = explorer;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const release = await explorer.browser.withhold(FILES.appCode);
  const whole = inLanguage(readDataset().dossier.title, 'en');
  for (const more of ['view=list', 'present', 'lang=ru']) {
    asked.length = 0;
    await prerendered.load(`?visit=${longestVisit.id}&${more}`);
    await expect.poll(() => asked.some((path) => /\/assets\/index-/.test(path))).toBe(true);
    expect(
      asked.filter((path) => path.startsWith('/visit/')),
      more,
    ).toEqual([]);
    // Another language can be waited for with words; a view is filled with something else, a stage with the land.
    const isReadable = more === 'lang=ru';
    await expect(dossier.heading()).toHaveText(isReadable ? [whole] : []);
    await expect(prerendered.land()).toBeVisible({ visible: more !== 'view=list' });
  }

  const answer = page.waitForResponse('**/visit/unknown/');
  await prerendered.load('?visit=unknown');
  // The page gives it up as soon as it knows, so it may never end.
  await answer;
  release();
  await explorer.expectOpen();
  expect(new URL(page.url()).search).toBe('?visit=unknown');
});

for (const search of ['', `?visit=${longestVisit.id}`]) {
  test(`of a filter, “${search}” shows what it chooses from, dimmed, and that it is coming`, async ({
    explorer,
    page,
  }) => {
    const { prerendered, dossier } = explorer;
    const release = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load('');
    expect(await prerendered.clearness()).toBe(1);
    const data = page.waitForRequest(/\/data\/visits\.json/);
    await prerendered.load(`${search === '' ? '?' : `${search}&`}people=lukashenko&q=Valaam`);
    await data;
    await expect(explorer.announcement()).toHaveText('Loading the dossier …');
    await expect(dossier.heading()).toHaveText(
      inLanguage(search === '' ? readDataset().dossier.title : longestVisit.title, 'en'),
    );
    await expect(prerendered.mark('visit', longestVisit)).toBeVisible();
    expect(await prerendered.clearness()).toBeLessThan(0.5);
    await expect(prerendered.countOfStops()).toBeHidden();
    await expect(explorer.filter.button()).toHaveText('Filter …');
    await expect(explorer.filter.searchBox()).toHaveValue('Valaam');
    release();
    await explorer.expectOpen();
    await expect(explorer.filter.button()).toContainText('Filter 2');
  });
}

test('whoever has the app before the page does not wait for that', async ({ explorer }) => {
  const comes = await explorer.browser.withhold(`**/visit/${longestVisit.id}/`);
  await explorer.prerendered.load(`?visit=${longestVisit.id}`);
  await explorer.expectOpen();
  await explorer.expectVisit(longestVisit);
  comes();
});

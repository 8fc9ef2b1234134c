/** A page at rest is its HTML; a press is answered before the app is there, and nothing of it is lost. */
import type { Page } from '@playwright/test';
import {
  first,
  longestVisit,
  most,
  placeOf,
  quotedOnPage,
  remotePlace,
  visitOf,
  visits,
} from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, test } from './fixtures.ts';

test.use({ hasReader: false });

const stop = first(longestVisit.stops.slice(1));
const shortestVisit = most(visits, (visit) => -visit.stops.length);
const quoted = (from: { readonly excerpts: readonly { readonly exact: string }[] }) =>
  from.excerpts.map(({ exact }) => exact);

function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

test('until somebody is there, a page fetches no app; the first sign of a reader fetches it', async ({
  explorer,
  page,
}) => {
  const asked = requestsOf(page);
  await explorer.prerendered.load('');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => !/^\/$|\.woff2$|icon/.test(path))).toEqual([]);
  await explorer.prerendered.giveSign();
  await explorer.expectOpen();
  await explorer.expectNothing();

  await test.step('nor does a page of a visit, whose script is a file', async () => {
    await explorer.prerendered.load(`visit/${longestVisit.id}/`);
    asked.length = 0;
    await page.reload();
    await page.waitForLoadState('networkidle');
    const files = asked.filter((path) => !/\/$|\.woff2$|icon/.test(path)).sort();
    expect(files).toEqual([
      expect.stringMatching(/^\/assets\/begin-\w+\.js$/),
      expect.stringMatching(/^\/assets\/index-.*\.css$/),
    ]);
    await page.keyboard.press('Shift');
    await explorer.expectOpen();
    await explorer.expectVisit(longestVisit);
  });
});

test('what a picture has for other sizes of the window leaves the page until one comes', async ({
  explorer,
  page,
}) => {
  const { prerendered } = explorer;
  const wide = { width: 1440, height: 900 };
  const narrow = { width: 390, height: 844 };
  const marks = async () => ({
    places: await prerendered.marks('place'),
    visits: await prerendered.marks('visit'),
  });
  await page.setViewportSize(narrow);
  await prerendered.load('');
  const inNarrow = await marks();
  await page.setViewportSize(wide);
  await prerendered.load('');
  const inWide = await marks();
  await expect(prerendered.unseen()).toHaveCount(0);
  expect(await marks()).toEqual(inWide);
  await page.setViewportSize(narrow);
  await expect.poll(marks).toEqual(inNarrow);
});

test('drawings for other sizes come back after the words of a press, as if they had not left', async ({
  explorer,
  page,
}) => {
  const { prerendered, dossier } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load(`visit/${longestVisit.id}/`);
  await expect(prerendered.unseen()).toHaveCount(0);
  // Nothing that waits for a frame or a moment comes now.
  await page.clock.install();
  await explorer.browser.holdTime();
  await prerendered.mark('stop', stop).click();
  await expect(dossier.quotations()).toHaveText(quoted(stop));
  await expect(prerendered.unseen()).toHaveCount(0);
  await page.clock.runFor(1000);
  await expect(prerendered.unseen()).not.toHaveCount(0);

  const elsewhere = (await prerendered.addresses()).filter((it) => !it.startsWith('./'));
  expect(elsewhere).toEqual([]);
  const marks = await prerendered.marksOf('stop', stop).all();
  expect(marks.length).toBeGreaterThan(1);
  for (const mark of marks) await expect(mark).toHaveAttribute('aria-current', 'true');

  await explorer.browser.letTimeGo();
  release();
  await explorer.expectStop(stop);
});

test('what a reader points at is fetched before it is pressed, and once', async ({
  explorer,
  page,
}) => {
  const { prerendered, dossier } = explorer;
  const asked = requestsOf(page);
  const pages = () => asked.filter((path) => /^\/place\//.test(path));
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load('');
  await prerendered.giveSign();
  await prerendered.mark('place', remotePlace).hover();
  await expect.poll(pages).toEqual([`/place/${remotePlace.id}/`]);
  await explorer.expectSearch({});
  await prerendered.mark('place', remotePlace).click();
  await expect(dossier.heading()).toHaveText(remotePlace.names.en ?? '');
  expect(pages()).toEqual([`/place/${remotePlace.id}/`]);
  release();
  await explorer.expectPlace(remotePlace);
});

test('what an address asks for comes without a sign', async ({ explorer, page }) => {
  await explorer.open(`?stop=${stop.id}`);
  await explorer.expectStop(stop);

  await test.step('also a stop on the page of its visit, to which nothing need be scrolled', async () => {
    // What is scrolled to is a sign by itself.
    await page.setViewportSize({ width: 1440, height: 4000 });
    const [only] = shortestVisit.stops;
    await page.goto(`visit/${shortestVisit.id}/#${only.id}`);
    await explorer.expectStop(only);
  });
});

test('marks and links are answered before the app is there, which takes over what they show', async ({
  explorer,
  page,
}) => {
  const { prerendered, dossier } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load('');
  const before = await explorer.history.length();

  await test.step('a mark of the map', async () => {
    await prerendered.mark('place', remotePlace).click();
    await expect(dossier.heading()).toHaveText(remotePlace.names.en ?? '');
    await expect(dossier.quotations()).not.toHaveCount(0);
    await explorer.expectSearch({ place: remotePlace.id });
    await expect(explorer.announcement()).toContainText(remotePlace.names.en ?? '');
  });

  await test.step('a mark of the timeline', async () => {
    await prerendered.mark('stop', stop).click();
    await expect(dossier.quotations()).toHaveText(quoted(stop));
    await expect(prerendered.link(stop.title.en ?? '')).toBeInViewport();
    await explorer.expectSearch({ stop: stop.id });
  });

  await test.step('a link within the words', async () => {
    await prerendered.link(visitOf(stop).title.en ?? '').click();
    await expect(dossier.quotations()).toHaveText(quotedOnPage(longestVisit).map((it) => it.exact));
    await expect(dossier.heading()).toBeFocused();
    await explorer.expectSearch({ visit: longestVisit.id });
  });

  await test.step('Back and Forward', async () => {
    await page.goBack();
    await expect(dossier.quotations()).toHaveText(quoted(stop));
    await page.goBack();
    await page.goBack();
    await expect(prerendered.link(longestVisit.title.en ?? '')).toBeVisible();
    await explorer.expectSearch({});
    await page.goForward();
    await page.goForward();
    await expect(dossier.quotations()).toHaveText(quoted(stop));
    await prerendered.expectBeforeApp();
  });

  await test.step('the app takes over', async () => {
    await prerendered.mark('stop', stop).focus();
    const words = await dossier.quotations().allTextContents();
    release();
    await explorer.expectOpen();
    await explorer.expectStop(stop);
    expect(await dossier.quotations().allTextContents()).toEqual(words);
    await expect(explorer.timeline.stop(stop)).toBeFocused();
    expect(await explorer.history.length()).toBe(before + 3);
    await page.goBack();
    await explorer.expectPlace(remotePlace);
    await page.goBack();
    await explorer.expectNothing();
  });
});

test('from a deeper page, its own address becomes that of the app', async ({ explorer, page }) => {
  const { prerendered, dossier } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load(`visit/${longestVisit.id}/?host=1`);
  const place = placeOf(stop);
  await page.goto(`place/${place.id}/`);
  await prerendered.link('All visits').click();
  await expect(prerendered.link(longestVisit.title.en ?? '')).toBeVisible();
  await explorer.expectSearch({});
  await prerendered.mark('stop', stop).press('Enter');
  await expect(dossier.quotations()).toHaveText(quoted(stop));
  await page.goBack();
  await page.goBack();
  await explorer.expectSearch({ place: place.id });
  await expect(dossier.heading()).toHaveText(place.names.en ?? '');
  release();
  await explorer.expectOpen();
  await explorer.expectPlace(place);
});

test('what only the app can do is done once it is there', async ({ explorer, page }) => {
  const { prerendered, filter } = explorer;
  const release = await explorer.browser.withhold(FILES.appCode);
  await prerendered.load('');

  await test.step('words that are typed', async () => {
    await filter.searchBox().pressSequentially('Valaam');
    await page.keyboard.press('ArrowLeft');
  });

  await test.step('a button that is pressed, twice as nothing happens', async () => {
    await filter.button().press('Enter');
    await filter.button().press('Enter');
    await expect(prerendered.waiting()).toHaveText(['Filter']);
  });

  release();
  await expect(filter.panel()).toBeVisible();
  await expect(filter.searchBox()).toHaveValue('Valaam');
  await explorer.expectSearch({ q: 'Valaam' });
  await expect(prerendered.waiting()).toHaveCount(0);
});

for (const isLetGo of [false, true]) {
  const name = isLetGo
    ? 'that also ends before the app is there has dragged it'
    : 'goes on in the app';
  test(`a drag moves the map's picture at once, and one ${name}`, async ({ explorer, page }) => {
    const { map, prerendered } = explorer;
    const release = await explorer.browser.withhold(FILES.appCode);
    await prerendered.load('');
    const before = (await prerendered.marks('place')).get(remotePlace.id)?.x ?? 0;
    const box = await map.box();
    const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.25];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y, { steps: 4 });
    if (isLetGo) await page.mouse.up();
    const drawn = (await prerendered.marks('place')).get(remotePlace.id)?.x ?? 0;
    expect(drawn - before).toBeCloseTo(-40, 0);
    release();
    const shift = async () => ((await map.positions()).get(remotePlace.id)?.x ?? 0) - before;
    await expect.poll(shift).toBeCloseTo(-40, 0);
    await page.mouse.move(x - 100, y, { steps: 4 });
    await expect.poll(shift).toBeCloseTo(isLetGo ? -40 : -100, 0);
    await page.mouse.up();
  });
}

test('the other form of the list has a page, to which its link leads before the app is there', async ({
  explorer,
  page,
}) => {
  const release = await explorer.browser.withhold(FILES.appCode);
  await explorer.prerendered.load('list/');
  await explorer.views.form('List').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/table\/$/);
  await explorer.prerendered.expectBeforeApp();
  await explorer.views.form('Table').focus();
  release();
  await explorer.expectSearch({ view: 'table' });
  await expect(explorer.views.form('Table')).toBeFocused();
});

test('the focus stays where it was before the script of the page had come', async ({
  explorer,
  page,
}) => {
  const release = await explorer.browser.withhold(FILES.begin);
  // The page has not loaded before its script has.
  await page.goto('table/', { waitUntil: 'commit' });
  await explorer.views.form('Table').focus();
  release();
  await page.waitForLoadState();
  // A sign of a reader that leaves the focus.
  await page.keyboard.press('Shift');
  await explorer.expectTakenOver();
  await expect(explorer.views.form('Table')).toBeFocused();
});

test('the keys for printing wait for the app, as the page alone is not all of it', async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const release = await explorer.browser.withhold(FILES.appCode);
  await explorer.prerendered.load('');
  await page.keyboard.press('Control+p');
  await explorer.prerendered.expectBeforeApp();
  await expect(explorer.documentElement()).not.toHaveAttribute('data-printed');
  release();
  await expect(explorer.documentElement()).toHaveAttribute('data-printed');
});

test('without its page a link is the browser’s own, and so is a press that opens a tab', async ({
  explorer,
  page,
  context,
  allow,
}) => {
  allow(/^status 404: GET .*\/place\//);
  await explorer.browser.withhold(FILES.appCode);
  await page.route(`**/place/${remotePlace.id}/`, (route) =>
    route.request().resourceType() === 'xhr' ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await explorer.prerendered.load('');
  const tab = context.waitForEvent('page');
  await explorer.prerendered.mark('place', remotePlace).click({ modifiers: ['ControlOrMeta'] });
  await (await tab).close();
  await explorer.expectSearch({});
  await explorer.prerendered.mark('place', remotePlace).click();
  await expect(page).toHaveURL(new RegExp(`/place/${remotePlace.id}/$`));
  await expect(explorer.dossier.heading()).toHaveText(remotePlace.names.en ?? '');
});

/** The words come first: what a visit, a stop and an excerpt show at once. */
import {
  busiestPlace,
  dateText,
  first,
  inLanguage,
  longestVisit,
  placeOf,
  quotedOnPage,
  remotePlace,
  shortName,
  sourceOf,
  stopsAt,
  visits,
} from './dataset.ts';
import { expect, test } from './fixtures.ts';

/** Where did they meet in 2024, and who says so? */
const visit2024 = first(visits.filter(({ when }) => when.start.earliest.startsWith('2024')));
const lastStop = first([...longestVisit.stops].reverse());

test.describe('at 1440 × 900', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('one press on a visit shows when and where it was, and who says so in which words', async ({
    explorer,
  }) => {
    const { dossier } = explorer;
    await explorer.open();
    await dossier.visit(visit2024).click();
    const lead = first(quotedOnPage(visit2024));
    const figure = dossier.figures().first();
    const shown = [
      dossier.dateLine().getByText(dateText(visit2024.when, 'en')),
      ...new Set(visit2024.stops.map(placeOf)),
    ].map((it) =>
      'id' in it
        ? dossier.dateLine().getByRole('button', { name: shortName(it, 'en'), exact: true })
        : it,
    );
    for (const part of [...shown, dossier.quotationOf(figure), dossier.publisherOf(figure)]) {
      await expect(part).toBeInViewport({ ratio: 1 });
    }
    await expect(dossier.quotationOf(figure)).toHaveText(lead.exact);
    await expect(dossier.publisherOf(figure)).toContainText(sourceOf(lead).publisher);
    await expect(dossier.quotationOf(figure)).toHaveCSS('font-size', /^(19|2\d)/);
  });
});

test('of a long page what is in sight comes first, with the look of what was pressed', async ({
  explorer,
  page,
}) => {
  const { dossier, map, timeline } = explorer;
  await explorer.open();
  const marker = map.marker(remotePlace);
  const ofPlace = await dossier.firstChange(marker);
  await marker.click();
  await explorer.expectPlace(remotePlace);
  expect(await ofPlace()).toMatchObject({ isPressed: true });
  await page.setViewportSize({ width: 1280, height: 600 });
  const ofLane = await dossier.firstChange(marker);
  await timeline.lane(busiestPlace).click();
  await expect(dossier.stops()).toHaveCount(stopsAt(busiestPlace).length);
  expect(await ofLane()).toMatchObject({ stops: 3 });
  const ofStop = await dossier.firstChange(timeline.stop(lastStop));
  await timeline.stop(lastStop).click();
  await explorer.expectStop(lastStop);
  expect(await ofStop()).toEqual({ stops: longestVisit.stops.length, isPressed: true });
});

test('a stop keeps its visit above it, and is in sight at every width', async ({
  explorer,
  page,
}) => {
  const { dossier } = explorer;
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
    { width: 320, height: 700 },
  ]) {
    await test.step(`${viewport.width} × ${viewport.height}`, async () => {
      await page.setViewportSize(viewport);
      await explorer.open(`?stop=${lastStop.id}`);
      await explorer.expectStop(lastStop);
      const total = longestVisit.stops.length;
      await expect(dossier.bar()).toContainText(`${total} of ${total}`);
      await expect(dossier.bar()).toBeInViewport({ ratio: 1 });
      await expect(dossier.heading()).toBeInViewport({ ratio: 1 });
      await expect(dossier.stop(lastStop)).toBeInViewport({ ratio: 1 });
      // Nothing lies over it: a press in its middle is its own.
      await dossier.stop(lastStop).click({ trial: true });
      await expect.poll(() => dossier.isBelowBar(dossier.stop(lastStop))).toBe(true);
    });
  }

  await test.step('back and forth within the visit, and to all of it', async () => {
    const before = first(longestVisit.stops.slice(-2));
    await expect(dossier.nextStop()).toBeDisabled();
    await explorer.history.expectAdded(1, () => dossier.previousStop().click());
    await explorer.expectStop(before);
    await dossier.nextStop().click();
    await explorer.expectStop(lastStop);
    await dossier.wholeVisit().click();
    await explorer.expectVisit(longestVisit);
  });
});

test('a quotation is copied with where it stands; where that is refused, it is selected', async ({
  explorer,
  page,
  context,
}) => {
  const { dossier } = explorer;
  await explorer.open(`?visit=${longestVisit.id}`);
  const lead = first(quotedOnPage(longestVisit));
  const source = sourceOf(lead);
  const figure = dossier.figures().first();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await dossier.more.press(figure, 'Copy quotation with source');
  await expect(dossier.more.status()).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${lead.exact}”`);
  expect(copied).toContain(source.publisher);
  expect(copied).toContain(source.title);
  expect(copied).toContain(`${source.url}#:~:text=`);

  await context.clearPermissions();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await dossier.more.item('Copy quotation with source').click();
  const field = dossier.more.text();
  await expect(field).toHaveValue(copied);
  await expect(field).toBeFocused();
  await explorer.pressEscape();
  await expect(field).toHaveCount(0);
  await expect(dossier.more.buttonOf(figure)).toBeFocused();
  await explorer.expectVisit(longestVisit);
  await expect(dossier.heading()).toHaveText(inLanguage(longestVisit.title, 'en'));
});

test('the app begins without words, and fetches them once it is there', async ({
  explorer,
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const texts = () => fetched.filter((path) => path.endsWith('/data/visits.json')).length;
  const release = await explorer.browser.withhold('**/data/first.json');
  await explorer.arrive();
  await expect.poll(() => fetched.some((path) => path.endsWith('/data/first.json'))).toBe(true);
  await explorer.prerendered.expectBeforeApp();
  expect(texts()).toBe(0);
  release();
  await explorer.expectTakenOver();
  await expect.poll(texts).toBe(1);
});

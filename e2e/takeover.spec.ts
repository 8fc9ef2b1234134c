/** The app takes over from a page that was there before any script, without moving anything. */
import { first, longestVisit, most, placeOf, visits } from './dataset.ts';
import { FILES } from './explorer.ts';
import { expect, test } from './fixtures.ts';

const PAGE = `visit/${longestVisit.id}/`;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

for (const size of SIZES) {
  for (const path of ['', PAGE]) {
    test(`of “${path}” without moving anything at ${size.width} pixels`, async ({
      explorer,
      page,
    }) => {
      const { prerendered } = explorer;
      await page.setViewportSize(size);
      await prerendered.watchShifts();
      const release = await explorer.withhold(FILES.dataset);
      await prerendered.load(path);
      const before = await prerendered.frame();
      release();
      await explorer.expectDrawn();
      await expect(prerendered.drawings()).toHaveCount(0);
      expect(await prerendered.frame()).toEqual(before);
      expect(await prerendered.shifts()).toEqual([]);
    });
  }
}

test('what another address asks for comes within the same frame', async ({ explorer }) => {
  const { prerendered } = explorer;
  await prerendered.watchShifts();
  const release = await explorer.withhold(FILES.dataset);
  await prerendered.load(`?visit=${longestVisit.id}`);
  await expect(explorer.announcement()).toHaveText('Loading the dossier …');
  await expect(explorer.dossier.heading()).toBeHidden();
  const { header, map, timeline, dossier } = await prerendered.frame();
  release();
  await explorer.expectDrawn();
  await explorer.expectVisit(longestVisit);
  expect(await prerendered.frame()).toMatchObject({ header, map, timeline, dossier });
  expect(await prerendered.shifts()).toEqual([]);
});

test('a link that no page was made for has its visits drawn before the timeline is there', async ({
  explorer,
}) => {
  const { prerendered } = explorer;
  const release = await explorer.withhold(FILES.timelineCode);
  await prerendered.load(`?visit=${longestVisit.id}`);
  const drawn = async () => (await prerendered.marks('visit')).size;
  await expect.poll(drawn).toBe(visits.length);
  const before = await prerendered.marks('visit');
  release();
  await explorer.expectDrawn();
  await expect(prerendered.drawings()).toHaveCount(0);
  for (const [id, { x }] of await explorer.timeline.middles()) {
    expect(Math.abs(x - (before.get(id)?.x ?? 0)), id).toBeLessThan(2);
  }
});

test('a page becomes the app at the address of the same, and Back works', async ({
  explorer,
  page,
}) => {
  await explorer.open('', `${PAGE}?theme=dark&host=1`);
  await explorer.dossier.expectVisit(longestVisit);
  await explorer.expectSearch({ visit: longestVisit.id, host: '1' });
  expect(new URL(page.url()).pathname).toBe('/');
  await explorer.dossier.pressAllVisits();
  await explorer.dossier.expectOverview();
  await page.goBack();
  await explorer.dossier.expectVisit(longestVisit);
});

test('a fragment of it chooses a stop', async ({ explorer }) => {
  const stop = most(longestVisit.stops, ({ excerpts }) => excerpts.length);
  await explorer.open('', `${PAGE}#${stop.id}`);
  await explorer.expectStop(stop);
});

test('below any path', async ({ explorer, serveSite, page }) => {
  const site = await serveSite({ base: '/some/deep/atlas/' });
  const place = placeOf(first(longestVisit.stops));
  await explorer.open('', `${site}place/${place.id}/`);
  await explorer.expectDrawn();
  await explorer.expectPlace(place);
  expect(page.url()).toBe(`${site}?place=${place.id}`);
  await explorer.timeline.visit(longestVisit).click();
  await explorer.expectVisit(longestVisit);
});

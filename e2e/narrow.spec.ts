/** On a phone. */
import { first, longestVisit, remotePlace, sourceOf, visits } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, NO_PAGE, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const [stop] = longestVisit.stops;

test('map, line of visits and dossier show one choice, and nothing has to be scrolled sideways', async ({
  explorer,
  page,
  allow,
}) => {
  allow(NO_PAGE);
  await explorer.open();
  for (const width of [390, 320]) {
    await test.step(`${width} pixels wide`, async () => {
      await page.setViewportSize({ width, height: 844 });
      await expect(explorer.timeline.marks()).toHaveCount(visits.length);
      await expectNoOverhang(explorer);
      await explorer.map.fitAll();
      await explorer.cards.touch(explorer.map.marker(remotePlace));
      await explorer.expectPlace(remotePlace);
      await expectNoOverhang(explorer);
      await explorer.cards.touch(explorer.timeline.visit(longestVisit));
      await explorer.expectVisit(longestVisit);
      await expectNoOverhang(explorer);
      await explorer.dossier.stop(stop).tap();
      await explorer.expectStop(stop);
      await expectNoOverhang(explorer);
      await explorer.dossier.more.openFirstSource();
      await explorer.expectSource(sourceOf(first(stop.excerpts)));
      await expectNoOverhang(explorer);
      await page.goBack();
      await explorer.expectStop(stop);
      await page.goBack();
      await explorer.expectVisit(longestVisit);
      await explorer.pressEscape();
      await explorer.expectNothing();
    });
  }

  await test.step('a notice with a long name', async () => {
    await explorer.openDrawn('?visit=no-such-visit-but-a-very-long-name-all-the-same');
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expect(explorer.alert()).toBeVisible();
      await expectNoOverhang(explorer);
    }
  });
});

async function expectNoOverhang(explorer: Explorer): Promise<void> {
  await explorer.picture.expectType();
  await expect.poll(() => explorer.picture.overhang()).toBeLessThanOrEqual(0);
}

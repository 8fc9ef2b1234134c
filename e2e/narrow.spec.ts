/** On a phone. */
import { longestVisit, remotePlace, visits } from './dataset.ts';
import { expect, test } from './fixtures.ts';

test.use({ hasWebGl: false });

const [stop] = longestVisit.stops;

for (const width of [320, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: true });

    test('nothing has to be scrolled sideways', async ({ explorer }) => {
      await explorer.open();
      expect(await explorer.overhang()).toBeLessThanOrEqual(0);
      await explorer.map.marker(remotePlace).tap();
      await explorer.expectPlace(remotePlace);
      expect(await explorer.overhang()).toBeLessThanOrEqual(0);
      await explorer.timeline.visit(longestVisit).tap();
      await explorer.expectVisit(longestVisit);
      expect(await explorer.overhang()).toBeLessThanOrEqual(0);
      await explorer.dossier.stop(stop).tap();
      await explorer.expectStop(stop);
      expect(await explorer.overhang()).toBeLessThanOrEqual(0);
      await explorer.dossier.openFirstSource();
      expect(await explorer.overhang()).toBeLessThanOrEqual(0);
      await explorer.load('?visit=no-such-visit-but-a-very-long-name-all-the-same');
      await explorer.expectDrawn();
      expect(await explorer.overhang()).toBeLessThanOrEqual(0);
    });

    test('map, line of visits and dossier show one choice', async ({ explorer, page }) => {
      await explorer.open();
      await expect(explorer.timeline.marks()).toHaveCount(visits.length);
      await explorer.map.marker(remotePlace).tap();
      await explorer.expectPlace(remotePlace);
      await explorer.timeline.visit(longestVisit).tap();
      await explorer.expectVisit(longestVisit);
      await explorer.dossier.stop(stop).tap();
      await explorer.expectStop(stop);
      await page.goBack();
      await explorer.expectVisit(longestVisit);
    });
  });
}
